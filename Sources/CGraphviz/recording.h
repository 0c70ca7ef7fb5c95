#ifndef STAKEMAP_RECORDING_H
#define STAKEMAP_RECORDING_H

#include "../GraphvizLibrary/graphviz.h"

struct cgv_recording {
  cairo_surface_t *surface;
  /// Attributes of cairo's link tags: a rectangle in the recording's points, and an address.
  char **links;
  size_t link_count;
};

#endif
