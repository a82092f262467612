/* Log-likelihood ratios, and the factors for the shape of a word. */
#include "likelihood.h"

#include <math.h>

/* How often an abbreviation has its point. */
#define POINT_OF_ABBREVIATION 0.99

/* The log of the chance to see `hits` of `tries` when each is a hit with the
 * probability `p`, less what all such chances have in common. */
static double log_chance(double hits, double tries, double p) {
  double misses = tries - hits, sum = 0;
  if (hits > 0) {
    sum += hits * log(p);
  }
  if (misses > 0) {
    sum += misses * log(1 - p);
  }
  return sum;
}

double ng_likelihood_of_point(double with, double without, double points,
                              double words) {
  if (points <= 0 || points >= words) {
    return 0;
  }
  double all = with + without;
  return 2 * (log_chance(with, all, POINT_OF_ABBREVIATION) -
              log_chance(with, all, points / words));
}

double ng_likelihood_of_pair(double one, double other, double both,
                             double all) {
  double rest = all - one;
  if (one <= 0 || rest <= 0 || other <= 0 || other >= all) {
    return 0;
  }
  double together = other / all;
  double beside = both / one, elsewhere = (other - both) / rest;
  return 2 * (log_chance(both, one, beside) +
              log_chance(other - both, rest, elsewhere) -
              log_chance(both, one, together) -
              log_chance(other - both, rest, together));
}

double ng_likelihood_shape(unsigned letters, unsigned points, double without) {
  double length = letters;
  return exp(-length) * (points + 1.0) * pow(length, -without);
}
