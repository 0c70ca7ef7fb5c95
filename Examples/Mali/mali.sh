#!/bin/sh
# What the map of Mali says, from the shell. Give the folder of the map and one to write to; STAKEMAP
# names the program where it is not on the search path.
set -eu
map=$1
out=$2
stakemap=${STAKEMAP:-stakemap}

"$stakemap" validate "$map" --strict
"$stakemap" gaps "$map" --lang en
"$stakemap" overlaps "$map" --class parallel --format csv --output "$out/parallel.csv"
"$stakemap" render "$map" --diagram funding --lang fr --output "$out/financements.pdf"
