/* The XPath of libxml2, to compare ours with. */
#ifndef TEST_OTHER_XPATH_H
#define TEST_OTHER_XPATH_H

#include "../../engine/text/select.h"

/* As ng_xpath_find. 0: libxml2 refuses the expression. */
int other_xpath(const ng_tree *tree, const char *expression,
                ng_xpath_found found, void *user);

#endif
