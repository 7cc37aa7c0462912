#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

/* Debian builds libxml2 with ICU, and <libxml/encoding.h> would then bring the system's <unicode/...> headers
   into this module, where they clash with the ICU inside Foundation: a clean build fails and the next one
   passes. Without the switch only two private fields of xmlCharEncodingHandler go, which nothing here uses. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* xmlFree is a mutable global function pointer, which Swift refuses. */
static inline void hna_xml_free(const void *memory) {
  if (memory) xmlFree((void *)memory);
}

/* LIBXML_TEST_VERSION is a statement macro. */
static inline void hna_xml_start(void) { LIBXML_TEST_VERSION }

#endif
