#ifndef STAKEMAP_LAYOUT_H
#define STAKEMAP_LAYOUT_H

#include "../GraphvizLibrary/graphviz.h"

struct cgv_layout {
  GVC_t *context;
  Agraph_t *graph;
  int is_dot;
};

/// Gives up Graphviz's context after a failure.
void abandon_context(void);

/// The padding around a laid-out graph, in points.
double layout_pad(Agraph_t *graph);

#endif
