#!/bin/sh
# make bench: speed as ratios of one run. PAGES names a folder of HTML pages in
# UTF-8, TEXT a plain English text; without them the project's own cases serve.
#   tests/bench/run.sh BUILD
set -eu
build=$1
pages=${PAGES:-}
text=${TEXT:-}
made=""

if [ -z "$text" ]; then
  made=$(mktemp)
  trap 'rm -f "$made"' EXIT
  i=0
  while [ $i -lt 400 ]; do
    cat examples/story.txt
    echo
    i=$((i + 1))
  done >"$made"
  text=$made
fi
echo "tokens and sentences ($(basename "$text")):"
"$build"/bench_segment "$text" en
echo "the whole way from HTML to a summary in JSON, beside libxml2's parse alone:"
if [ -n "$pages" ]; then
  "$build"/bench_whole "$pages"/*.html
else
  "$build"/bench_whole -n 25 examples/story.html tests/cases/*/input.html
fi
echo "how much faster than their length the time of nasty inputs grows (1: linear):"
"$build"/bench_growth
