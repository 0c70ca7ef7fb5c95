#include "../GraphvizLibrary/graphviz.h"
#include "messages.h"

#include <stdlib.h>
#include <string.h>

// Graphviz delivers one message in several pieces, so they are joined in a buffer. The buffer is
// global as Graphviz's own error state is; the caller's lock covers both.
static char *buffer;
static size_t used;

enum { limit = 64 * 1024 };

static int collect(char *piece) {
  size_t length = strlen(piece);
  if (used + length + 1 > limit) return 0;
  char *grown = realloc(buffer, used + length + 1);
  if (!grown) return 0;
  buffer = grown;
  memcpy(buffer + used, piece, length + 1);
  used += length;
  return 0;
}

void messages_begin(void) {
  free(buffer);
  buffer = NULL;
  used = 0;
  agreseterrors();
  agseterrf(collect);
}

char *messages_end(int *is_error) {
  // gvLayout returns 0 even after serious errors; the level of the worst message tells.
  *is_error = agerrors() >= AGERR;
  agseterrf(NULL);
  char *text = buffer;
  buffer = NULL;
  used = 0;
  return text;
}
