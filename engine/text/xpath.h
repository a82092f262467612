/* XPath 1.0 as xpath_parse.c reads it and xpath.c, xpath_call.c evaluate it. */
#ifndef NG_XPATH_H
#define NG_XPATH_H

#include "select.h"

/* ---- Expressions ---- */

typedef enum ng_xpath_op {
  NG_XP_OR = 1,
  NG_XP_AND,
  NG_XP_EQUAL,
  NG_XP_UNEQUAL,
  NG_XP_LESS,
  NG_XP_LESS_EQUAL,
  NG_XP_MORE,
  NG_XP_MORE_EQUAL,
  NG_XP_ADD,
  NG_XP_SUBTRACT,
  NG_XP_MULTIPLY,
  NG_XP_DIVIDE,
  NG_XP_MODULO,
  NG_XP_UNION,
  NG_XP_NEGATE, /* a */
  NG_XP_PATH,   /* steps from a, the root or the context */
  NG_XP_FILTER, /* predicates on a */
  NG_XP_CALL,   /* function, arguments */
  NG_XP_STRING,
  NG_XP_NUMBER
} ng_xpath_op;

typedef enum ng_xpath_axis {
  NG_XP_CHILD,
  NG_XP_DESCENDANT,
  NG_XP_DESCENDANT_OR_SELF,
  NG_XP_PARENT,
  NG_XP_ANCESTOR,
  NG_XP_ANCESTOR_OR_SELF,
  NG_XP_FOLLOWING_SIBLING,
  NG_XP_PRECEDING_SIBLING,
  NG_XP_FOLLOWING,
  NG_XP_PRECEDING,
  NG_XP_ATTRIBUTE,
  NG_XP_NAMESPACE, /* HTML has none: always empty */
  NG_XP_SELF
} ng_xpath_axis;

typedef enum ng_xpath_test {
  NG_XP_NAME,
  NG_XP_ANY_NAME, /* "*": an element, or an attribute on its axis */
  NG_XP_NODE,
  NG_XP_TEXT,
  NG_XP_NOTHING /* comments and the like, which the tree does not keep */
} ng_xpath_test;

typedef struct ng_xpath_expr ng_xpath_expr;

typedef struct ng_xpath_step {
  ng_xpath_axis axis;
  ng_xpath_test test;
  ng_span name;
  uint16_t tag;              /* ng_tag of the name */
  ng_xpath_expr *predicates; /* by `next` */
  struct ng_xpath_step *next;
} ng_xpath_step;

struct ng_xpath_expr {
  ng_xpath_op op;
  int function;  /* of CALL: an ng_xpath_function */
  int is_rooted; /* of PATH */
  ng_xpath_expr *a, *b;
  ng_xpath_expr *list; /* arguments or predicates, by `next` */
  ng_xpath_expr *next;
  ng_xpath_step *steps;
  ng_span text;
  double number;
};

/* Reads an expression into `arena`; it borrows names and texts from
 * `expression`. NG_INVALID: *offset is where it goes wrong; NG_NOMEM. */
ng_status ng_xpath_parse(ng_span expression, ng_arena *arena,
                         ng_xpath_expr **out, size_t *offset);

/* ---- Functions ---- */

typedef enum ng_xpath_function {
  NG_XP_LAST,
  NG_XP_POSITION,
  NG_XP_COUNT,
  NG_XP_ID,
  NG_XP_LOCAL_NAME,
  NG_XP_NAMESPACE_URI,
  NG_XP_NAME_OF,
  NG_XP_STRING_OF,
  NG_XP_CONCAT,
  NG_XP_STARTS_WITH,
  NG_XP_CONTAINS,
  NG_XP_SUBSTRING_BEFORE,
  NG_XP_SUBSTRING_AFTER,
  NG_XP_SUBSTRING,
  NG_XP_STRING_LENGTH,
  NG_XP_NORMALIZE_SPACE,
  NG_XP_TRANSLATE,
  NG_XP_BOOLEAN_OF,
  NG_XP_NOT,
  NG_XP_TRUE,
  NG_XP_FALSE,
  NG_XP_LANG,
  NG_XP_NUMBER_OF,
  NG_XP_SUM,
  NG_XP_FLOOR,
  NG_XP_CEILING,
  NG_XP_ROUND,
  NG_XP_FUNCTIONS
} ng_xpath_function;

/* ---- Values ---- */

/* A place in the page, in the order of the page: 0 is the document, then
 * node + 1 in the upper bits and 0 for itself or attribute + 1 below. */
typedef uint64_t ng_xpath_ref;

typedef struct ng_xpath_set {
  ng_xpath_ref *items;
  size_t count, room;
} ng_xpath_set;

typedef enum ng_xpath_kind {
  NG_XP_IS_SET,
  NG_XP_IS_STRING,
  NG_XP_IS_NUMBER,
  NG_XP_IS_BOOLEAN
} ng_xpath_kind;

typedef struct ng_xpath_value {
  ng_xpath_kind kind;
  ng_xpath_set set; /* in the order of the page, each once */
  ng_span text;
  double number; /* also of BOOLEAN: 0 or 1 */
} ng_xpath_value;

typedef struct ng_xpath_context {
  ng_xpath_ref node;
  size_t position, size;
} ng_xpath_context;

/* One evaluation. Every function below gives 0 when it failed: `status`. */
typedef struct ng_xpath_run {
  const ng_tree *tree;
  ng_arena arena;
  uint64_t steps; /* that are left */
  ng_status status;
} ng_xpath_run;

/* Takes `steps` from the budget. */
int ng_xpath_charge(ng_xpath_run *r, size_t steps);

/* Memory of the evaluation; NULL: failed. */
void *ng_xpath_alloc(ng_xpath_run *r, size_t size);

int ng_xpath_push(ng_xpath_run *r, ng_xpath_set *set, ng_xpath_ref ref);

int ng_xpath_eval(ng_xpath_run *r, const ng_xpath_expr *x,
                  const ng_xpath_context *c, ng_xpath_value *out);

/* The same for a path, a union or a filter. */
int ng_xpath_eval_set(ng_xpath_run *r, const ng_xpath_expr *x,
                      const ng_xpath_context *c, ng_xpath_set *out);

/* The node of a place (not of the document), and its attribute; NULL: it is
 * none. */
uint32_t ng_xpath_node(ng_xpath_ref ref);
const ng_attr *ng_xpath_attr(const ng_xpath_run *r, ng_xpath_ref ref);

/* The text of a place, as it stands in the page. */
int ng_xpath_text(ng_xpath_run *r, ng_xpath_ref ref, ng_span *out);

/* Turn a value into another kind. */
int ng_xpath_to_string(ng_xpath_run *r, ng_xpath_value *value);
int ng_xpath_to_number(ng_xpath_run *r, ng_xpath_value *value);
int ng_xpath_to_boolean(const ng_xpath_value *value);

/* A text as XPath reads it: NaN when it is no number. */
double ng_xpath_number_of(ng_span text);

/* Evaluates a call. */
int ng_xpath_call(ng_xpath_run *r, const ng_xpath_expr *x,
                  const ng_xpath_context *c, ng_xpath_value *out);

#endif
