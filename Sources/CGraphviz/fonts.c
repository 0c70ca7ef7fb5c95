#include "../GraphvizLibrary/graphviz.h"
#include "CGraphviz.h"

#include <string.h>

int cgv_has_font(void) {
  FcPattern *pattern = FcPatternCreate();
  FcObjectSet *objects = FcObjectSetBuild(FC_FAMILY, (char *)NULL);
  FcFontSet *fonts = FcFontList(NULL, pattern, objects);
  int found = fonts && fonts->nfont > 0;
  if (fonts) FcFontSetDestroy(fonts);
  FcObjectSetDestroy(objects);
  FcPatternDestroy(pattern);
  return found;
}

char *cgv_matched_family(const char *family) {
  FcPattern *pattern = FcNameParse((const FcChar8 *)family);
  FcConfigSubstitute(NULL, pattern, FcMatchPattern);
  FcDefaultSubstitute(pattern);
  FcResult result;
  FcPattern *match = FcFontMatch(NULL, pattern, &result);
  char *name = NULL;
  FcChar8 *found = NULL;
  if (match && FcPatternGetString(match, FC_FAMILY, 0, &found) == FcResultMatch)
    name = strdup((const char *)found);
  if (match) FcPatternDestroy(match);
  FcPatternDestroy(pattern);
  return name;
}

/// What any installed font can draw. Fonts do not vanish while a program runs.
static FcCharSet *drawable;

static FcCharSet *all_characters(void) {
  FcCharSet *all = FcCharSetCreate();
  FcPattern *pattern = FcPatternCreate();
  FcObjectSet *objects = FcObjectSetBuild(FC_CHARSET, (char *)NULL);
  FcFontSet *fonts = FcFontList(NULL, pattern, objects);
  for (int i = 0; all && fonts && i < fonts->nfont; i++) {
    FcCharSet *own = NULL;
    if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &own) == FcResultMatch)
      FcCharSetMerge(all, own, NULL);
  }
  if (fonts) FcFontSetDestroy(fonts);
  FcObjectSetDestroy(objects);
  FcPatternDestroy(pattern);
  return all;
}

int cgv_can_draw(uint32_t character) {
  if (!drawable) drawable = all_characters();
  return drawable && FcCharSetHasChar(drawable, character);
}
