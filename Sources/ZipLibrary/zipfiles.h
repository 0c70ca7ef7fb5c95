#if __has_include(<zip.h>)
#include <zip.h>
#else
#error "libzip's headers are missing: run Scripts/install, or apt-get install libzip-dev (brew install libzip)."
#endif
