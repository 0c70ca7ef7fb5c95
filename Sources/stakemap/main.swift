import Foundation
import StakemapCommands

exit(Stakemap.run(Array(CommandLine.arguments.dropFirst()), program: RunningProgram.path))
