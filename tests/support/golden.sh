#!/bin/sh
# Compares the golden pages of tests/cases with what comes of them now:
#   tests/support/golden.sh [BUILD]            compares
#   tests/support/golden.sh --accept [BUILD]   writes what is expected anew
set -u
accept=""
[ "${1:-}" = --accept ] && { accept=1; shift; }
build=${1:-build}
make -s "$build/tests/test_cases" BUILD="$build" || exit 1
if [ -n "$accept" ]; then
  ACCEPT=1 "$build/tests/test_cases" >/dev/null && git diff --stat -- tests/cases
else
  "$build/tests/test_cases"
fi
