#ifndef FOLDERS_H
#define FOLDERS_H

/// Lets two folders change places in one step. Returns 0, or -1 with the reason in errno: ENOSYS where the system
/// cannot.
int folders_exchange(const char *a, const char *b);

#endif
