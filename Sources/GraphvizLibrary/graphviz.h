#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#elif __has_include(<gvc.h>)
#include <gvc.h>
#else
#error "Graphviz's headers are missing: run Scripts/install, or apt-get install libgraphviz-dev (brew install graphviz)."
#endif

#if __has_include(<cairo/cairo-pdf.h>)
#include <cairo/cairo-pdf.h>
#elif __has_include(<cairo-pdf.h>)
#include <cairo-pdf.h>
#else
#error "cairo's headers are missing: run Scripts/install, or apt-get install libcairo2-dev (brew install cairo)."
#endif

#if __has_include(<fontconfig/fontconfig.h>)
#include <fontconfig/fontconfig.h>
#else
#error "fontconfig's headers are missing: run Scripts/install, or apt-get install libfontconfig-dev (brew install fontconfig)."
#endif
