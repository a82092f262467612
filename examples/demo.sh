#!/bin/sh
# make demo: one story as a page and as a reader pasted it, in two styles.
#   examples/demo.sh PROGRAM
set -eu
nutgraf=${1:-nutgraf}
here=$(dirname "$0")

say() {
  printf '\n\033[1m%s\033[0m\n\n' "$*" | if [ -t 1 ]; then cat; else sed 's/\x1b\[[0-9]*m//g'; fi
}
run() {
  say "\$ nutgraf $*"
  (cd "$here" && "$nutgraf" "$@")
}

case $nutgraf in
*/*) nutgraf=$(cd "$(dirname "$nutgraf")" && pwd)/$(basename "$nutgraf") ;;
esac
run story.html
run story.txt
run -s bullets story.html
say "Why these sentences, and what became of the rest? (the last lines of: nutgraf why story.html)"
(cd "$here" && "$nutgraf" why story.html | tail -n 12)
