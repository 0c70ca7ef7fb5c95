/// Graphviz and cairo behind plain C values, so that Swift need not see their macros and globals.
///
/// Graphviz keeps global state: at most one thread of the process may be inside any of these
/// functions, and at most one layout may exist at a time (the names of attributes are looked up for
/// the last graph that was laid out). The Swift side holds one lock for that.
#ifndef STAKEMAP_CGRAPHVIZ_H
#define STAKEMAP_CGRAPHVIZ_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A graph that has been read and laid out.
typedef struct cgv_layout cgv_layout;

/// What was drawn of a layout.
typedef struct cgv_recording cgv_recording;

/// A page or an image that recordings are painted on.
typedef struct cgv_page cgv_page;

/// A picture to be painted on a page.
typedef struct cgv_image cgv_image;

/// Bytes that the caller frees with cgv_free.
typedef struct {
  unsigned char *bytes;
  size_t length;
} cgv_bytes;

typedef enum { cgv_pdf, cgv_png } cgv_page_kind;

void cgv_free(void *memory);

/// Whether fontconfig finds any font: without one, Graphviz draws empty boxes and says nothing.
int cgv_has_font(void);

/// The family that fontconfig draws with when `family` is asked for. The caller frees it.
char *cgv_matched_family(const char *family);

/// Whether any installed font has a character: Graphviz draws a box with its number for one that none has.
int cgv_can_draw(uint32_t character);

/// Reads the DOT text and lays it out with `engine`. Returns NULL when that fails. `messages` is set
/// to what Graphviz said (freed by the caller), or NULL if it said nothing.
cgv_layout *cgv_layout_create(
  const char *dot, size_t length, const char *engine, char **messages);

void cgv_layout_free(cgv_layout *layout);

/// The size of the drawing in points, its padding included.
void cgv_layout_size(const cgv_layout *layout, double *width, double *height);

/// Renders to the bytes of `format`. Returns 0 on success.
int cgv_layout_render(
  cgv_layout *layout, const char *format, cgv_bytes *result, char **messages);

/// What Graphviz draws, kept to be painted after the layout is gone. Returns NULL on failure.
cgv_recording *cgv_layout_record(cgv_layout *layout, char **messages);

void cgv_recording_free(cgv_recording *recording);

/// A page of the given size in points. For a PNG, `scale` is pixels a point. Returns NULL on failure,
/// and tells whether that was for want of memory.
cgv_page *cgv_page_create(
  cgv_page_kind kind, double width, double height, double scale, const char *title,
  const char *author, const char *subject, const char *keywords, const char *created,
  int *has_no_memory);

/// Paints a recording with its upper left corner at x, y (points, y downward), scaled.
void cgv_page_paint(
  cgv_page *page, const cgv_recording *recording, double x, double y, double scale);

/// Makes a rectangle of a PDF page a link, in whole points. `url` must be free of `'` and `\`.
void cgv_page_link(
  cgv_page *page, long left, long top, long width, long height, const char *url);

/// What cgv_page_finish returns when cairo had not enough memory.
enum { cgv_no_memory = -2 };

/// Finishes the page, gives its bytes and frees it. Returns 0 on success.
int cgv_page_finish(cgv_page *page, cgv_bytes *result);

/// Frees a page that is not wanted any more.
void cgv_page_free(cgv_page *page);

/// Reads a PNG. Returns NULL where it is none.
cgv_image *cgv_image_create(const unsigned char *bytes, size_t length);

/// The size in pixels.
void cgv_image_size(const cgv_image *image, double *width, double *height);

/// Paints it with its upper left corner at x, y, a pixel being `scale` points wide.
void cgv_image_paint(cgv_page *page, const cgv_image *image, double x, double y, double scale);

void cgv_image_free(cgv_image *image);

#ifdef __cplusplus
}
#endif

#endif
