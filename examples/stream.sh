#!/bin/sh
# A filter in a pipeline: a record in each line, an answer for each line.
# Any program can be at either end: one that writes a line gets its answer
# before it has to write the next.
set -e
here=$(dirname "$0")

# Pages of a site become records ...
"${NUTGRAF:-nutgraf}" clean -t jsonl "$here/story.html" "$here/story.txt" |
  # ... whose texts become sentences and words, two at a time.
  "${NUTGRAF:-nutgraf}" segment -f jsonl -t jsonl -j 2 |
  while read -r line; do
    printf '%s\n' "$line" | cut -c1-72
  done
