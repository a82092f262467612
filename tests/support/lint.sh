#!/bin/sh
# make lint: what a machine can say about how the code looks. Each check prints
# what it found; the last line tells how many failed.
set -u
build=${1:-build}
failed=0

fail() {
  failed=$((failed + 1))
  printf 'lint: %s\n' "$1"
  printf '%s\n' "$2" | sed 's/^/  /'
}
# check NAME OUTPUT: fine when there is no output
check() { [ -z "$2" ] || fail "$1" "$2"; }

# Includes point down: cli -> nutgraf.h -> lua -> text -> base.
check "engine/base includes from a room above" \
  "$(grep -nE '#include "(\.\./)?(text|lua|cli)/|#include "\.\./nutgraf' engine/base/*.[ch])"
check "engine/text includes from a room above" \
  "$(grep -nE '#include "(\.\./)?(lua|cli)/|#include "\.\./nutgraf' engine/text/*.[ch])"
check "engine/lua includes from a room above" \
  "$(grep -nE '#include "(\.\./)?cli/' engine/lua/*.[ch])"
check "Lua is seen outside engine/lua and the front door" \
  "$(grep -nE '#include <(lua|lauxlib|lualib)\.h>' engine/base/*.[ch] engine/text/*.[ch] engine/cli/*.[ch])"
check "libxml2 is seen by more than html.c" \
  "$(grep -lE '#include <libxml/' engine/*.[ch] engine/*/*.[ch] | grep -vE 'text/html\.c$')"

# Each header stands alone.
for header in engine/nutgraf.h engine/*/*.h; do
  out=$(printf '#include "%s"\n' "$PWD/$header" |
    cc -std=c11 -D_POSIX_C_SOURCE=200809L $(pkg-config --cflags lua5.4 libxml-2.0) -Wall -Wextra -fsyntax-only -x c - 2>&1)
  check "$header does not stand alone" "$out"
done

# No writable state, in objects built without PIC, where constant tables count
# as constant.
mkdir -p "$build/lint"
for source in engine/*.c engine/base/*.c engine/text/*.c engine/lua/*.c; do
  object=$build/lint/$(echo "$source" | tr / _).o
  [ -n "$(find "$object" -newer "$source" 2>/dev/null)" ] ||
    cc -std=c11 -O1 -fno-pic -D_POSIX_C_SOURCE=200809L -DNUTGRAF_HOME='""' \
      $(pkg-config --cflags lua5.4 libxml-2.0) -c "$source" -o "$object" || failed=$((failed + 1))
done
check "writable symbols in the library" "$(nm "$build"/lint/*.o 2>/dev/null | grep -E ' [bBdDC] ')"

# What the library never does, and functions nobody should use.
check "the library exits, prints or changes the process" \
  "$(grep -nE '\b(exit|abort|printf|puts|perror|setlocale|signal|chdir)\(' engine/*.c engine/base/*.c engine/text/*.c engine/lua/*.c |
    grep -vE 'v?snprintf|_printf')"
check "banned functions" \
  "$(grep -nE '\b(strcpy|strcat|sprintf|gets|strtok|atoi|alloca|popen)\(|[^:.]\bsystem\(' engine/*.[ch] engine/*/*.[ch])"

# Scripts reach files, clocks and processes through their host only.
check "scripts use io, os, debug or print" \
  "$(grep -rnE '(^|[^.:_[:alnum:]])((io|os|debug)\.[a-z]+|print) ?\(' scripts/nutgraf | grep -vE ':[0-9]+: *--')"

check "functions of C that scripts/library does not know" \
  "$(grep -hoE '\{"[a-z_0-9]+", [a-z_0-9]+\}' engine/lua/lua_[!s]*.c engine/lua/lua_stats.c engine/lua/sandbox.c |
    sed 's/{"\([a-z_0-9]*\)".*/\1/' | sort -u | while read -r name; do
    grep -qw "$name" scripts/library/*.lua || echo "$name"; done)"
check "a file that docs/layout.md does not name" \
  "$(for f in engine/*.[ch] engine/*/*.c scripts/nutgraf/*.lua scripts/nutgraf/*/*.lua scripts/formats/*.lua scripts/library/*.lua; do
    name=$(basename "$f" | sed 's/\.[chlua]*$//'); grep -qw "$name" docs/layout.md || echo "$f"; done)"

# Shape.
check "a file does not open with what is in it" \
  "$(for f in engine/*.[ch] engine/*/*.[ch] scripts/*/*.lua scripts/nutgraf/*/*.lua rules/*.lua rules/*/*.lua tests/c/*.c tests/lua/*.lua; do
    head -1 "$f" | grep -qE '^(/\*|--)' || echo "$f"; done)"
check "files of more than 650 lines" \
  "$(wc -l engine/*.[ch] engine/*/*.[ch] scripts/nutgraf/*.lua scripts/nutgraf/*/*.lua | grep -v tables |
    awk '$2 != "total" && $1 > 650')"
if command -v clang-format >/dev/null; then
  check "not formatted (make format)" \
    "$(clang-format --dry-run engine/*.[ch] engine/*/*.[ch] tests/*/*.[ch] 2>&1 | grep -v tables | grep -E 'warning|error' | head -5)"
fi
check "unfinished marks" "$(grep -rnE '\b(T[O]DO|FIX[M]E|X[X]X|H[A]CK)\b' engine scripts rules tests docs README.md 2>/dev/null)"
if command -v luacheck >/dev/null; then
  check "luacheck" "$(luacheck --no-color -q . 2>&1 | grep -E '^ +[a-z]')"
fi
if command -v shellcheck >/dev/null; then
  check "shellcheck" "$(shellcheck -S warning -e SC2046 .ci/need .ci/run tests/support/*.sh tests/widget/*.sh examples/*.sh 2>&1 | head -20)"
fi

if [ "$failed" -gt 0 ]; then
  echo "lint: $failed checks failed"
  exit 1
fi
echo "lint: all is well"
