/* XPath: a copy of the tree for libxml2. Every node of the copy carries its
 * number in ours, so results come back without guessing. */
#include "select.h"

#include <libxml/tree.h>
#include <libxml/xpathInternals.h>
#include <limits.h>

enum {
  RESULTS_MAX = 10000,
  STEPS_MAX = 10000000,
  EXPRESSION_MAX = 4096,
  DEPTH_MAX = 64 /* of brackets in an expression */
};

struct ng_xpath {
  const ng_tree *tree;
  xmlDocPtr doc;
};

/* libxml2 tells its errors to this and not to a process-wide handler. */
static void on_error(void *user, xmlErrorPtr error) {
  int *code = user;
  if (error != NULL && *code == 0) {
    *code = error->code;
  }
}

static void *number_of(uint32_t node) {
  return (void *)((uintptr_t)node + 1);
}

static xmlNodePtr copy_text(xmlDocPtr doc, ng_span text) {
  if (text.len > INT_MAX) {
    return NULL;
  }
  return xmlNewDocTextLen(doc, (const xmlChar *)text.data, (int)text.len);
}

static xmlChar *terminated(ng_span text) {
  return xmlStrndup((const xmlChar *)text.data, (int)text.len);
}

static int copy_attrs(const ng_tree *tree, uint32_t node, xmlNodePtr copy) {
  const ng_node *n = &tree->nodes[node];
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *a = &tree->attrs[n->first_attr + i];
    xmlChar *name = terminated(a->name_text), *value = terminated(a->value);
    int done = name != NULL && value != NULL &&
               (xmlHasProp(copy, name) != NULL ||
                xmlNewProp(copy, name, value) != NULL);
    xmlFree(name);
    xmlFree(value);
    if (!done) {
      return 0;
    }
  }
  return 1;
}

/* The copy of one node, below nothing yet; NULL: no memory. */
static xmlNodePtr copy_node(const ng_tree *tree, uint32_t node, xmlDocPtr doc) {
  const ng_node *n = &tree->nodes[node];
  if (n->tag == NG_TAG_TEXT) {
    return copy_text(doc, n->text);
  }
  xmlChar *name = n->tag == NG_TAG_OTHER
                      ? terminated(n->text)
                      : xmlStrdup((const xmlChar *)ng_tag_name((ng_tag)n->tag));
  if (name == NULL) {
    return NULL;
  }
  xmlNodePtr copy = xmlNewDocNode(doc, NULL, name, NULL);
  xmlFree(name);
  if (copy != NULL && !copy_attrs(tree, node, copy)) {
    xmlFreeNode(copy);
    copy = NULL;
  }
  return copy;
}

/* Hangs a node in at the end of `parent`. xmlAddChild would join texts and
 * free one of them; ours keep their numbers. */
static void append(xmlNodePtr parent, xmlNodePtr child) {
  child->parent = parent;
  child->prev = parent->last;
  if (parent->last != NULL) {
    parent->last->next = child;
  } else {
    parent->children = child;
  }
  parent->last = child;
}

static int copy_tree(const ng_tree *tree, xmlDocPtr doc) {
  xmlNodePtr open = NULL;
  for (uint32_t i = 0; i < tree->count; i++) {
    xmlNodePtr copy = copy_node(tree, i, doc);
    if (copy == NULL) {
      return 0;
    }
    copy->_private = number_of(i);
    if (open == NULL) {
      xmlDocSetRootElement(doc, copy);
      open = copy;
      continue;
    }
    while (open->_private != number_of(tree->nodes[i].parent)) {
      open = open->parent;
    }
    append(open, copy);
    open = tree->nodes[i].tag == NG_TAG_TEXT ? open : copy;
  }
  return 1;
}

static ng_xpath *open_copy(const ng_tree *tree) {
  ng_xpath *xpath = xmlMalloc(sizeof *xpath);
  if (xpath == NULL) {
    return NULL;
  }
  *xpath = (ng_xpath){tree, xmlNewDoc((const xmlChar *)"1.0")};
  if (xpath->doc == NULL || !copy_tree(tree, xpath->doc)) {
    ng_xpath_close(xpath);
    return NULL;
  }
  xmlXPathOrderDocElems(xpath->doc);
  return xpath;
}

/* Errors without a context go to the handler of the thread, which prints:
 * ours stands in its place for the while. */
typedef struct quiet {
  xmlStructuredErrorFunc handler;
  void *context;
  int error;
} quiet;

static void begin_quiet(quiet *q) {
  *q = (quiet){xmlStructuredError, xmlStructuredErrorContext, 0};
  xmlSetStructuredErrorFunc(&q->error, on_error);
}

static void end_quiet(const quiet *q) {
  xmlSetStructuredErrorFunc(q->context, q->handler);
}

ng_xpath *ng_xpath_open(const ng_tree *tree) {
  quiet hush;
  begin_quiet(&hush);
  ng_xpath *xpath = open_copy(tree);
  end_quiet(&hush);
  return xpath;
}

void ng_xpath_close(ng_xpath *xpath) {
  if (xpath != NULL) {
    xmlFreeDoc(xpath->doc);
    xmlFree(xpath);
  }
}

static int is_name(char c) {
  return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') ||
         c == '-' || c == '_';
}

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The word before the '(' at `at`, blanks aside. */
static ng_span word_before(const char *text, size_t at) {
  while (at > 0 && is_blank(text[at - 1])) {
    at--;
  }
  size_t end = at;
  while (at > 0 && is_name(text[at - 1])) {
    at--;
  }
  return ng_span_of(text + at, end - at);
}

/* May this word stand before a '('? */
static int is_known(ng_span word) {
  static const char known[] =
      " and or div mod node text comment processing-instruction last position"
      " count id local-name namespace-uri name string concat starts-with"
      " contains substring-before substring-after substring string-length"
      " normalize-space translate boolean not true false lang number sum floor"
      " ceiling round ";
  char padded[32] = " ";
  if (word.len > sizeof padded - 3) {
    return 0;
  }
  memcpy(padded + 1, word.data, word.len);
  padded[word.len + 1] = ' ';
  return word.len == 0 || strstr(known, padded) != NULL;
}

/* Finds what libxml2 would go too deep for (it descends once more for every
 * bracket) or would tell a process-wide handler of: functions and prefixes
 * that there are not. Gives the length of the expression when all is well. */
static size_t find_fault(ng_span expression) {
  int depth = 0;
  size_t len = expression.len;
  const char *text = expression.data;
  for (size_t i = 0; i < len; i++) {
    char c = text[i];
    if (c == '"' || c == '\'') {
      const char *end = memchr(text + i + 1, c, len - i - 1);
      if (end == NULL) {
        return i;
      }
      i = (size_t)(end - text);
    }
    int is_axis = c == ':' && i + 1 < len && text[i + 1] == ':';
    i += (size_t)is_axis;
    depth += c == '(' || c == '[';
    depth -= c == ')' || c == ']';
    if (depth > DEPTH_MAX || c == '\0' || (c == ':' && !is_axis)) {
      return i;
    }
    ng_span word = c == '(' ? word_before(text, i) : ng_span_of(text, 0);
    if (!is_known(word)) {
      return (size_t)(word.data - text);
    }
  }
  return len;
}

typedef struct query {
  xmlXPathContextPtr context;
  xmlXPathCompExprPtr compiled;
  int error;
} query;

static void close_query(query *q) {
  xmlXPathFreeCompExpr(q->compiled);
  xmlXPathFreeContext(q->context);
}

static ng_status open_query(query *q, xmlDocPtr doc, ng_span expression,
                            size_t *offset) {
  *q = (query){.error = 0};
  size_t fault = find_fault(expression);
  if (fault < expression.len || fault > EXPRESSION_MAX) {
    *offset = fault;
    return NG_INVALID;
  }
  xmlChar *text = terminated(expression);
  q->context = text != NULL ? xmlXPathNewContext(doc) : NULL;
  if (q->context == NULL) {
    xmlFree(text);
    return NG_NOMEM;
  }
  q->context->error = on_error;
  q->context->userData = &q->error;
  q->context->opLimit = STEPS_MAX;
  q->compiled = xmlXPathCtxtCompile(q->context, text);
  xmlFree(text);
  if (q->compiled != NULL) {
    return NG_OK;
  }
  /* The last error of the context says in int1 where the text went wrong. */
  if (q->context->lastError.int1 > 0) {
    *offset = (size_t)q->context->lastError.int1;
  }
  return q->error == XML_ERR_NO_MEMORY ? NG_NOMEM : NG_INVALID;
}

ng_status ng_xpath_check(ng_span expression, size_t *offset) {
  query q;
  quiet hush;
  size_t at = 0;
  begin_quiet(&hush);
  ng_status status = open_query(&q, NULL, expression, &at);
  if (status == NG_INVALID && offset != NULL) {
    *offset = at < expression.len ? at : expression.len;
  }
  close_query(&q);
  end_quiet(&hush);
  return hush.error == XML_ERR_NO_MEMORY ? NG_NOMEM : status;
}

static ng_span span_of(const xmlChar *text) {
  return text != NULL ? ng_span_str((const char *)text) : ng_span_of("", 0);
}

static void tell_node(xmlNodePtr node, ng_xpath_found found, void *user) {
  int is_attr = node->type == XML_ATTRIBUTE_NODE;
  xmlNodePtr owner = is_attr ? node->parent : node;
  if (node->type == XML_NAMESPACE_DECL || owner == NULL ||
      owner->_private == NULL) {
    return;
  }
  ng_span value = {NULL, 0};
  if (is_attr) {
    value = span_of(node->children != NULL ? node->children->content : NULL);
  }
  found(user, (uint32_t)((uintptr_t)owner->_private - 1), value);
}

static ng_status tell(xmlXPathObjectPtr result, ng_xpath_found found,
                      void *user) {
  if (result->type == XPATH_NODESET) {
    xmlXPathNodeSetSort(result->nodesetval);
    int count = result->nodesetval != NULL ? result->nodesetval->nodeNr : 0;
    for (int i = 0; i < count && i < RESULTS_MAX; i++) {
      tell_node(result->nodesetval->nodeTab[i], found, user);
    }
    return NG_OK;
  }
  xmlChar *text = xmlXPathCastToString(result);
  if (text == NULL) {
    return NG_NOMEM;
  }
  found(user, NG_NONE, span_of(text));
  xmlFree(text);
  return NG_OK;
}

ng_status ng_xpath_find(ng_xpath *xpath, ng_span expression,
                        ng_xpath_found found, void *user) {
  query q;
  quiet hush;
  size_t offset = 0;
  begin_quiet(&hush);
  ng_status status = open_query(&q, xpath->doc, expression, &offset);
  if (status == NG_OK) {
    xmlXPathObjectPtr result = xmlXPathCompiledEval(q.compiled, q.context);
    if (result != NULL) {
      status = tell(result, found, user);
      xmlXPathFreeObject(result);
    } else {
      status = q.error == XML_ERR_NO_MEMORY ||
                       q.error == XML_XPATH_EXPRESSION_OK + XPATH_MEMORY_ERROR
                   ? NG_NOMEM
               : q.error == XML_XPATH_EXPRESSION_OK + XPATH_OP_LIMIT_EXCEEDED
                   ? NG_LIMIT
                   : NG_INVALID;
    }
  }
  close_query(&q);
  end_quiet(&hush);
  return hush.error == XML_ERR_NO_MEMORY ? NG_NOMEM : status;
}
