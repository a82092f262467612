#!/bin/sh
# make check-widget: the reader's widget under a validator of HTML, rules of
# accessibility and a browser. Packages of npm, at the versions of package-lock.json, are
# put below BUILD.
#   run.sh BUILD
set -eu
build=$1
here=tests/widget
there=$build/widget

mkdir -p "$there"
if ! cmp -s $here/package-lock.json "$there/node_modules/of.json"; then
  cp $here/package.json $here/package-lock.json $here/.npmrc "$there"
  (cd "$there" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) || {
    echo "check-widget: npm could not get the packages of $here/package.json." >&2
    echo "It asks $(npm config get registry): can this machine reach that?" >&2
    exit 1
  }
  cp $here/package-lock.json "$there/node_modules/of.json"
fi
exec node $here/check.mjs "$build"
