/// The library under one name: `import StakeholderMapping` gives the model, its formats, the analyses
/// and the diagrams. Rendering them needs Graphviz and stands in `GraphvizRenderer`.
@_exported import CoordinationAnalysis
@_exported import GraphAlgorithms
@_exported import GraphDrawing
@_exported import ScenarioAnalysis
@_exported import StakeholderDiagrams
@_exported import StakeholderFormats
@_exported import StakeholderModel
@_exported import StakeholderReports
