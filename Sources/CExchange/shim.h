#ifndef CEXCHANGE_SHIM_H
#define CEXCHANGE_SHIM_H

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Linux can exchange two folders in one step (renameat2 with RENAME_EXCHANGE, 2), so that at no moment is there
   none. The C library declares it only for GNU sources, which Swift's import is not, and syscall() is variadic. */
static inline int hna_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2);
}

#endif
