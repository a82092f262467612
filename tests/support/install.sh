#!/bin/sh
# make install and make uninstall: places program, libraries, header, pkg-config
# file, Lua module, scripts, rules and man pages; takes exactly those away.
#   install.sh install|uninstall BUILD DESTDIR PREFIX VERSION
set -eu
what=$1 build=$2 destdir=$3 prefix=$4 version=$5
root=$destdir$prefix
soname=libnutgraf.so.0

# One line a file: mode, source, place below the prefix.
files() {
  echo "755 $build/nutgraf bin/nutgraf"
  echo "644 $build/libnutgraf.a lib/libnutgraf.a"
  echo "755 $build/libnutgraf.so lib/libnutgraf.so.$version"
  echo "644 engine/nutgraf.h include/nutgraf.h"
  echo "755 $build/lua/nutgraf/core.so lib/lua/5.4/nutgraf/core.so"
  find scripts rules -type f \( -name '*.lua' -o -path '*/help/*.txt' \) | LC_ALL=C sort | while read -r file; do
    echo "644 $file share/nutgraf/$file"
  done
  for page in docs/*.[1-9]; do
    [ -e "$page" ] && echo "644 $page share/man/man${page##*.}/${page##*/}"
  done
}

# Made here, not copied.
made="lib/pkgconfig/nutgraf.pc share/lua/5.4/nutgraf.lua"
links="lib/$soname lib/libnutgraf.so"

case $what in
install)
  files | while read -r mode from to; do
    mkdir -p "$root/$(dirname "$to")"
    install -m "$mode" "$from" "$root/$to"
  done
  mkdir -p "$root/lib/pkgconfig" "$root/share/lua/5.4"
  sed -e "s|@PREFIX@|$prefix|" -e "s|@VERSION@|$version|" nutgraf.pc.in \
    >"$root/lib/pkgconfig/nutgraf.pc"
  printf '%s\n' "-- require \"nutgraf\": hands over to the scripts." \
    "local init = \"$prefix/share/nutgraf/scripts/nutgraf/init.lua\"" \
    'return assert(loadfile(init, "t"))(..., init)' >"$root/share/lua/5.4/nutgraf.lua"
  chmod 644 "$root/lib/pkgconfig/nutgraf.pc" "$root/share/lua/5.4/nutgraf.lua"
  ln -sf "libnutgraf.so.$version" "$root/lib/$soname"
  ln -sf "$soname" "$root/lib/libnutgraf.so"
  ;;
uninstall)
  files | while read -r _ _ to; do
    rm -f "$root/$to"
  done
  for file in $made $links; do
    rm -f "$root/$file"
  done
  # Folders that are ours alone, when nothing else is in them.
  [ -d "$root/share/nutgraf" ] && find "$root/share/nutgraf" -depth -type d -empty -delete
  rmdir "$root/lib/lua/5.4/nutgraf" 2>/dev/null || true
  ;;
*)
  echo "usage: install.sh install|uninstall BUILD DESTDIR PREFIX VERSION" >&2
  exit 2
  ;;
esac
