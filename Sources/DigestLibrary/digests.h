#if __has_include(<sha2.h>)
#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>
#else
#error "libmd's headers are missing: run Scripts/install, or apt-get install libmd-dev (brew install libmd)."
#endif
