#include "CGraphviz.h"
#include "identifiers.h"
#include "layout.h"
#include "messages.h"

#include <stdlib.h>
#include <string.h>

void cgv_free(void *memory) { free(memory); }

typedef struct {
  const char *text;
  size_t length, at;
} memory_channel;

static int read_memory(void *channel, char *buffer, int room) {
  memory_channel *self = channel;
  size_t rest = self->length - self->at;
  size_t count = rest < (size_t)room ? rest : (size_t)room;
  memcpy(buffer, self->text + self->at, count);
  self->at += count;
  return (int)count;
}

static Agraph_t *read_text(const char *dot, size_t length) {
  static Agiodisc_t input = {read_memory, NULL, NULL};
  static Agdisc_t discipline;
  discipline.mem = &AgMemDisc;
  discipline.id = &stable_identifiers;
  discipline.io = &input;
  memory_channel channel = {dot, length, 0};
  // The reader counts its lines on from the last graph; this is a new text.
  agreadline(1);
  Agraph_t *graph = agread(&channel, &discipline);
  // What stands after the first graph would be read as the beginning of the next text.
  for (Agraph_t *other = graph; other;) {
    other = agread(&channel, &discipline);
    if (other) agclose(other);
  }
  return graph;
}

static Agraph_t *read_graph(const char *dot, size_t length) {
  Agraph_t *graph = read_text(dot, length);
  if (!graph) {
    // An unclosed comment would swallow every later graph of the process: close it.
    static const char closing[] = "*/";
    agseterrf(NULL);
    agerrlevel_t level = agseterr(AGMAX);
    Agraph_t *none = read_text(closing, sizeof closing - 1);
    if (none) agclose(none);
    agseterr(level);
  }
  return graph;
}

/// 2.42's dot frees a stale pointer when an edge with a label joins two nodes of one rank that are
/// not neighbours: it grows rank[r].v and leaves rank[r].av, which gvFreeLayout then frees.
static void mend_ranks(Agraph_t *graph) {
  if (!GD_rank(graph)) return;
  for (int r = GD_minrank(graph); r <= GD_maxrank(graph); r++)
    GD_rank(graph)[r].av = GD_rank(graph)[r].v;
}

static int has_rank_fault(GVC_t *context) {
  const char *version = gvcVersion(context);
  return strncmp(version, "2.42", 4) == 0 || strncmp(version, "2.43", 4) == 0;
}

// One context serves all layouts and is never freed: Graphviz's text layout remembers the name of the
// last font by a pointer into the context that it came from, and reads it in the next layout.
static GVC_t *shared_context;

/// Gives up the context after a failure: one that has seen a failed layout writes its next output to
/// stdout. It is left behind rather than freed, for the same pointer's sake.
void abandon_context(void) { shared_context = NULL; }

cgv_layout *cgv_layout_create(
  const char *dot, size_t length, const char *engine, char **messages) {
  *messages = NULL;
  messages_begin();
  cgv_layout *self = calloc(1, sizeof *self);
  int is_error = 0;
  if (!shared_context) shared_context = gvContext();
  if (self) self->context = shared_context;
  if (self && self->context) self->graph = read_graph(dot, length);
  int failed = 1;
  if (self && self->graph) {
    // sfdp draws from rand before it seeds it, fdp from drand48: begin each layout alike.
    srand(1);
    srand48(1);
    failed = gvLayout(self->context, self->graph, engine);
    self->is_dot = !failed && strcmp(engine, "dot") == 0 && has_rank_fault(self->context);
  }
  *messages = messages_end(&is_error);
  if (failed || is_error) {
    cgv_layout_free(self);
    abandon_context();
    return NULL;
  }
  return self;
}

void cgv_layout_free(cgv_layout *self) {
  if (!self) return;
  if (self->graph) {
    if (self->is_dot) mend_ranks(self->graph);
    gvFreeLayout(self->context, self->graph);
    agclose(self->graph);
  }
  free(self);
}

double layout_pad(Agraph_t *graph) {
  const char *text = agget(graph, "pad");
  return text && *text ? atof(text) * 72 : 4;
}

void cgv_layout_size(const cgv_layout *self, double *width, double *height) {
  boxf box = GD_bb(self->graph);
  double pad = layout_pad(self->graph);
  *width = box.UR.x - box.LL.x + 2 * pad;
  *height = box.UR.y - box.LL.y + 2 * pad;
}

int cgv_layout_render(
  cgv_layout *self, const char *format, cgv_bytes *result, char **messages) {
  char *data = NULL;
  unsigned int length = 0;
  int is_error = 0;
  result->bytes = NULL;
  result->length = 0;
  messages_begin();
  int failed = gvRenderData(self->context, self->graph, format, &data, &length);
  *messages = messages_end(&is_error);
  // After a failure the pointer is not ours to free.
  if (failed || is_error || !data) {
    abandon_context();
    return -1;
  }
  result->bytes = malloc(length ? length : 1);
  if (result->bytes) {
    memcpy(result->bytes, data, length);
    result->length = length;
  }
  gvFreeRenderData(data);
  return result->bytes ? 0 : -1;
}
