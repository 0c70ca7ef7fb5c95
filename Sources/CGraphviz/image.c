#include "CGraphviz.h"
#include "recording.h"

#include <stdlib.h>
#include <string.h>

struct cgv_image {
  cairo_surface_t *surface;
};

typedef struct {
  const unsigned char *bytes;
  size_t left;
} reader;

static cairo_status_t read_bytes(void *closure, unsigned char *data, unsigned int length) {
  reader *from = closure;
  if (length > from->left) return CAIRO_STATUS_READ_ERROR;
  memcpy(data, from->bytes, length);
  from->bytes += length;
  from->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

cgv_image *cgv_image_create(const unsigned char *bytes, size_t length) {
  reader from = {bytes, length};
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream(read_bytes, &from);
  cgv_image *self =
    cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS ? calloc(1, sizeof *self) : NULL;
  if (!self) {
    cairo_surface_destroy(surface);
    return NULL;
  }
  self->surface = surface;
  return self;
}

void cgv_image_size(const cgv_image *image, double *width, double *height) {
  *width = cairo_image_surface_get_width(image->surface);
  *height = cairo_image_surface_get_height(image->surface);
}

void cgv_image_paint(cgv_page *page, const cgv_image *image, double x, double y, double scale) {
  cairo_t *cairo = cgv_page_context(page);
  cairo_save(cairo);
  cairo_translate(cairo, x, y);
  cairo_scale(cairo, scale, scale);
  cairo_set_source_surface(cairo, image->surface, 0, 0);
  // A logo is mostly drawn far below its own size.
  cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BEST);
  cairo_paint(cairo);
  cairo_restore(cairo);
}

void cgv_image_free(cgv_image *image) {
  if (!image) return;
  cairo_surface_destroy(image->surface);
  free(image);
}
