#if __has_include(<xlsxwriter.h>)
#include <xlsxwriter.h>
#else
#error "libxlsxwriter's headers are missing: run Scripts/install, or apt-get install libxlsxwriter-dev (brew install libxlsxwriter)."
#endif
