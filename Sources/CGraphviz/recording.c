#include "CGraphviz.h"
#include "layout.h"
#include "messages.h"
#include "recording.h"

#include <stdlib.h>

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
  if (failed) {
    cgv_recording_free(self);
    return NULL;
  }
  return self;
}

void cgv_recording_free(cgv_recording *self) {
  if (!self) return;
  cairo_surface_destroy(self->surface);
  free(self);
}
