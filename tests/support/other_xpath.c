/* The XPath of libxml2, which ours is compared with, on a copy of the tree.
 * Every node of the copy carries its number in ours. */
#include "other_xpath.h"

#include <libxml/tree.h>
#include <libxml/xpathInternals.h>
#include <string.h>

static void *number_of(uint32_t node) {
  return (void *)((uintptr_t)node + 1);
}

static xmlNodePtr copy_text(xmlDocPtr doc, ng_span text) {
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

static ng_span span_of(const xmlChar *text) {
  return text != NULL ? ng_span_str((const char *)text) : ng_span_of("", 0);
}

static void tell_node(xmlNodePtr node, ng_xpath_found found, void *user) {
  int is_attr = node->type == XML_ATTRIBUTE_NODE;
  xmlNodePtr owner = is_attr ? node->parent : node;
  ng_span value = {NULL, 0};
  if (is_attr) {
    value = span_of(node->children != NULL ? node->children->content : NULL);
  }
  found(user,
        owner->_private == NULL ? 0
                                : (uint32_t)((uintptr_t)owner->_private - 1),
        value);
}

static void quiet(void *user, xmlErrorPtr error) {
  (void)user;
  (void)error;
}

int other_xpath(const ng_tree *tree, const char *expression,
                ng_xpath_found found, void *user) {
  xmlSetStructuredErrorFunc(NULL, quiet);
  xmlDocPtr doc = xmlNewDoc((const xmlChar *)"1.0");
  int done = doc != NULL && copy_tree(tree, doc);
  xmlXPathContextPtr context = done ? xmlXPathNewContext(doc) : NULL;
  if (context != NULL) {
    context->contextSize = context->proximityPosition = 1;
    context->node = (xmlNodePtr)doc;
  }
  xmlXPathObjectPtr result =
      context != NULL ? xmlXPathEval((const xmlChar *)expression, context)
                      : NULL;
  if (result != NULL && result->type == XPATH_NODESET) {
    xmlXPathNodeSetSort(result->nodesetval);
    for (int i = 0; result->nodesetval && i < result->nodesetval->nodeNr; i++) {
      tell_node(result->nodesetval->nodeTab[i], found, user);
    }
  } else if (result != NULL) {
    xmlChar *text = xmlXPathCastToString(result);
    found(user, NG_NONE, span_of(text));
    xmlFree(text);
  }
  done = result != NULL;
  xmlXPathFreeObject(result);
  xmlXPathFreeContext(context);
  xmlFreeDoc(doc);
  xmlSetStructuredErrorFunc(NULL, NULL);
  return done;
}
