#ifndef STAKEMAP_MESSAGES_H
#define STAKEMAP_MESSAGES_H

/// Starts collecting what Graphviz says.
void messages_begin(void);

/// Ends it; returns the text, or NULL if nothing was said. `is_error` is set when an error, not only
/// a warning, was among it.
char *messages_end(int *is_error);

#endif
