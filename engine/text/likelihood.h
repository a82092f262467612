/* How surprising counts are: the log-likelihood ratios of Dunning (1993) as
 * Kiss and Strunk (2006) use them to find abbreviations and sentence starters.
 */
#ifndef NG_LIKELIHOOD_H
#define NG_LIKELIHOOD_H

#include <stdint.h>

/* How much likelier a word that was seen `with` times with a point behind it
 * and `without` times without one is an abbreviation (its point comes with a
 * probability of 0.99) than a plain word (its point comes as often as any
 * word's: `points` of `words`). Negative: less likely. Counts of a text in
 * which all words, or none, have points say nothing: 0. */
double ng_likelihood_of_point(double with, double without, double points,
                              double words);

/* How much likelier `both` things, of which one was seen `one` times and the
 * other `other` times among `all`, depend on each other than not. */
double ng_likelihood_of_pair(double one, double other, double both, double all);

/* What an abbreviation is like: short, with points inside, seldom seen without
 * its point. The factors of Kiss and Strunk for a word of `letters`
 * characters that are no points, with `points` inside; multiply the ratio by
 * it. `without` may be a fraction. */
double ng_likelihood_shape(unsigned letters, unsigned points, double without);

#endif
