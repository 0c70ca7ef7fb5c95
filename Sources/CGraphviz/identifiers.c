#include "identifiers.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Even ids are names: 2 × (index + 1) into `names`. Odd ids are anonymous objects.
// The names live in the graph's own string table, which tells plain strings from HTML by what stands
// before them in memory.
typedef struct {
  Agraph_t *graph;
  char **names;
  size_t count, room;
  size_t *slots;  // open addressing: index + 1 into `names`, 0 for free
  size_t slot_count;
  IDTYPE next_anonymous;
} registry;

static uint64_t hash(const char *text) {
  uint64_t value = 14695981039346656037u;  // FNV-1a
  for (; *text; text++) value = (value ^ (unsigned char)*text) * 1099511628211u;
  return value;
}

static size_t *slot_of(registry *self, const char *name) {
  size_t at = hash(name) & (self->slot_count - 1);
  while (self->slots[at] && strcmp(self->names[self->slots[at] - 1], name) != 0)
    at = (at + 1) & (self->slot_count - 1);
  return &self->slots[at];
}

static int grow(registry *self) {
  if (self->count == self->room) {
    size_t room = self->room ? self->room * 2 : 64;
    char **names = realloc(self->names, room * sizeof *names);
    if (!names) return -1;
    self->names = names;
    self->room = room;
  }
  if (2 * (self->count + 1) > self->slot_count) {
    size_t slot_count = self->slot_count ? self->slot_count * 2 : 256;
    size_t *slots = calloc(slot_count, sizeof *slots);
    if (!slots) return -1;
    free(self->slots);
    self->slots = slots;
    self->slot_count = slot_count;
    for (size_t i = 0; i < self->count; i++) *slot_of(self, self->names[i]) = i + 1;
  }
  return 0;
}

static void *open_registry(Agraph_t *graph, Agdisc_t *discipline) {
  (void)discipline;
  registry *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->graph = graph;
  self->next_anonymous = 1;
  return self;
}

static long map_name(void *state, int kind, char *name, IDTYPE *id, int create) {
  (void)kind;
  registry *self = state;
  if (!self) return 0;
  if (!name) {
    *id = self->next_anonymous;
    self->next_anonymous += 2;
    return 1;
  }
  if (self->slot_count) {
    size_t found = *slot_of(self, name);
    if (found) {
      *id = 2 * (IDTYPE)found;
      return 1;
    }
  }
  if (!create || grow(self) != 0) return 0;
  char *kept = agstrdup(self->graph, name);
  if (!kept) return 0;
  self->names[self->count] = kept;
  *slot_of(self, name) = ++self->count;
  *id = 2 * (IDTYPE)self->count;
  return 1;
}

static long allocate(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
  return 0;  // nobody chooses ids by hand
}

static void release(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
}

static char *print(void *state, int kind, IDTYPE id) {
  (void)kind;
  registry *self = state;
  if (!self || id % 2 != 0 || id == 0 || id / 2 > self->count) return NULL;
  return self->names[id / 2 - 1];
}

static void close_registry(void *state) {
  registry *self = state;
  if (!self) return;
  free(self->names);
  free(self->slots);
  free(self);
}

static void register_object(void *state, int kind, void *object) {
  (void)state;
  (void)kind;
  (void)object;
}

Agiddisc_t stable_identifiers = {
  open_registry, map_name, allocate, release, print, close_registry, register_object,
};
