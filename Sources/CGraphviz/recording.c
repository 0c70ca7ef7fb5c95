#include "CGraphviz.h"
#include "layout.h"
#include "messages.h"
#include "recording.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Notes the boxes of the nodes that are links. Graphviz writes links only in a device that would
/// also end the page. The attribute `link` holds the address, percent-encoded and without `'`.
static int note_links(cgv_recording *self, cgv_layout *layout) {
  boxf box = GD_bb(layout->graph);
  double pad = layout_pad(layout->graph);
  int room = agnnodes(layout->graph);
  self->links = calloc(room ? (size_t)room : 1, sizeof *self->links);
  if (!self->links) return -1;
  for (Agnode_t *n = agfstnode(layout->graph); n; n = agnxtnode(layout->graph, n)) {
    const char *url = agget(n, "link");
    if (!url || !*url || strpbrk(url, "'\\")) continue;
    double width = ND_lw(n) + ND_rw(n), height = ND_ht(n);
    double left = ND_coord(n).x - ND_lw(n) - box.LL.x + pad;
    double top = box.UR.y - ND_coord(n).y - height / 2 + pad;
    size_t size = strlen(url) + 160;
    char *attributes = malloc(size);
    if (!attributes) return -1;
    // Whole numbers: a decimal point would depend on the process's locale.
    snprintf(
      attributes, size, "rect=[%ld %ld %ld %ld] uri='%s'", (long)left, (long)top, (long)width,
      (long)height, url);
    self->links[self->link_count++] = attributes;
  }
  return 0;
}

cgv_recording *cgv_layout_record(cgv_layout *layout, char **messages) {
  int is_error = 0;
  *messages = NULL;
  cgv_recording *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cairo = cairo_create(self->surface);
  messages_begin();
  // The one device that paints on a foreign context without finishing its surface.
  int failed = gvRenderContext(layout->context, layout->graph, "eps:cairo", cairo);
  *messages = messages_end(&is_error);
  failed = failed || is_error || cairo_status(cairo) != CAIRO_STATUS_SUCCESS;
  if (failed) abandon_context();
  cairo_destroy(cairo);
  if (failed || note_links(self, layout) != 0) {
    cgv_recording_free(self);
    return NULL;
  }
  return self;
}

void cgv_recording_free(cgv_recording *self) {
  if (!self) return;
  cairo_surface_destroy(self->surface);
  for (size_t i = 0; i < self->link_count; i++) free(self->links[i]);
  free(self->links);
  free(self);
}
