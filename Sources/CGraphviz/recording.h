#ifndef STAKEMAP_RECORDING_H
#define STAKEMAP_RECORDING_H

#include "../GraphvizLibrary/graphviz.h"
#include "CGraphviz.h"

struct cgv_recording {
  cairo_surface_t *surface;
};

/// Where a page is painted.
cairo_t *cgv_page_context(cgv_page *page);

#endif
