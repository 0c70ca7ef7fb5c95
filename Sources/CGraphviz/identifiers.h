#ifndef STAKEMAP_IDENTIFIERS_H
#define STAKEMAP_IDENTIFIERS_H

#include "../GraphvizLibrary/graphviz.h"

/// Numbers the objects of a graph in the order in which they are named. Graphviz's own discipline
/// uses heap addresses, so that two renders of one clustered map differ.
extern Agiddisc_t stable_identifiers;

#endif
