#if __has_include(<libxml/xmlversion.h>)
#include <libxml/xmlversion.h>
// ICU's headers, which libxml2 includes, and Foundation's copy of them clash when a Swift file imports
// both.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#else
#error "libxml2's headers are missing: run Scripts/install, or apt-get install libxml2-dev pkg-config."
#endif
