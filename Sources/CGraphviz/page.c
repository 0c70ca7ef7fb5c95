#include "CGraphviz.h"
#include "recording.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct cgv_page {
  cgv_page_kind kind;
  cairo_surface_t *surface;
  cairo_t *cairo;
  cgv_bytes bytes;
};

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int length) {
  cgv_bytes *bytes = closure;
  unsigned char *grown = realloc(bytes->bytes, bytes->length + length);
  if (!grown) return CAIRO_STATUS_NO_MEMORY;
  memcpy(grown + bytes->length, data, length);
  bytes->bytes = grown;
  bytes->length += length;
  return CAIRO_STATUS_SUCCESS;
}

static void describe(cairo_surface_t *surface, cairo_pdf_metadata_t field, const char *text) {
  if (text && *text) cairo_pdf_surface_set_metadata(surface, field, text);
}

cgv_page *cgv_page_create(
  cgv_page_kind kind, double width, double height, double scale, const char *title,
  const char *author, const char *subject, const char *keywords, const char *created,
  int *has_no_memory) {
  *has_no_memory = 1;
  cgv_page *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->kind = kind;
  if (kind == cgv_pdf) {
    self->surface = cairo_pdf_surface_create_for_stream(append, &self->bytes, width, height);
    describe(self->surface, CAIRO_PDF_METADATA_TITLE, title);
    describe(self->surface, CAIRO_PDF_METADATA_AUTHOR, author);
    describe(self->surface, CAIRO_PDF_METADATA_SUBJECT, subject);
    describe(self->surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
    describe(self->surface, CAIRO_PDF_METADATA_CREATOR, "stakemap");
    // Always set: the hour of the render would make two renders of one map differ.
    describe(self->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  } else {
    self->surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, (int)(width * scale + 0.5), (int)(height * scale + 0.5));
  }
  self->cairo = cairo_create(self->surface);
  cairo_status_t status = cairo_status(self->cairo);
  *has_no_memory = status == CAIRO_STATUS_NO_MEMORY;
  if (status != CAIRO_STATUS_SUCCESS) {
    cgv_page_free(self);
    return NULL;
  }
  if (kind == cgv_png) {
    cairo_set_source_rgb(self->cairo, 1, 1, 1);
    cairo_paint(self->cairo);
    cairo_scale(self->cairo, scale, scale);
  }
  return self;
}

void cgv_page_paint(
  cgv_page *page, const cgv_recording *recording, double x, double y, double scale) {
  cairo_t *cairo = page->cairo;
  cairo_save(cairo);
  cairo_translate(cairo, x, y);
  cairo_scale(cairo, scale, scale);
  cairo_set_source_surface(cairo, recording->surface, 0, 0);
  cairo_paint(cairo);
  cairo_restore(cairo);
}

void cgv_page_link(
  cgv_page *page, long left, long top, long width, long height, const char *url) {
  if (page->kind != cgv_pdf) return;
  size_t size = strlen(url) + 160;
  char *attributes = malloc(size);
  if (!attributes) return;
  // Whole numbers: a decimal point would depend on the process's locale.
  snprintf(
    attributes, size, "rect=[%ld %ld %ld %ld] uri='%s'", left, top, width, height, url);
  // Links outside any structure make cairo 1.16 list an object that it never writes.
  cairo_tag_begin(page->cairo, "Sect", NULL);
  cairo_tag_begin(page->cairo, CAIRO_TAG_LINK, attributes);
  cairo_tag_end(page->cairo, CAIRO_TAG_LINK);
  cairo_tag_end(page->cairo, "Sect");
  free(attributes);
}

cairo_t *cgv_page_context(cgv_page *page) { return page->cairo; }

int cgv_page_finish(cgv_page *page, cgv_bytes *result) {
  cairo_status_t status;
  if (page->kind == cgv_png) {
    cairo_surface_flush(page->surface);
    status = cairo_surface_write_to_png_stream(page->surface, append, &page->bytes);
  } else {
    cairo_show_page(page->cairo);
    cairo_surface_finish(page->surface);
    status = cairo_surface_status(page->surface);
  }
  // Painting that failed leaves the surface in order, and a part of the picture missing.
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_status(page->cairo);
  *result = page->bytes;
  page->bytes = (cgv_bytes){NULL, 0};
  if (status != CAIRO_STATUS_SUCCESS) {
    free(result->bytes);
    *result = (cgv_bytes){NULL, 0};
  }
  cgv_page_free(page);
  if (status == CAIRO_STATUS_NO_MEMORY) return cgv_no_memory;
  return status == CAIRO_STATUS_SUCCESS ? 0 : -1;
}

void cgv_page_free(cgv_page *page) {
  if (!page) return;
  if (page->cairo) cairo_destroy(page->cairo);
  if (page->surface) {
    // Destroying a PDF surface finishes it, which still writes.
    cairo_surface_finish(page->surface);
    cairo_surface_destroy(page->surface);
  }
  free(page->bytes.bytes);
  free(page);
}
