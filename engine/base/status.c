/* The words for how a step ended. */
#include "status.h"

const char *ng_status_text(ng_status status) {
  switch (status) {
  case NG_OK:
    return "all is well";
  case NG_NOMEM:
    return "out of memory";
  case NG_LIMIT:
    return "over the limit";
  case NG_INVALID:
    return "not valid";
  case NG_MISSING:
    return "not found";
  }
  return "unknown status";
}
