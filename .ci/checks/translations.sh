#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update: refreshes translations/*.ts from the sources. check: fails if that would change anything, or
# if a Japanese string is unfinished, or an English plural form is missing.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
refresh() { # folder to write to
  "$lupdate" -silent -no-obsolete -locations none -I . -extensions cpp,h ui app -ts "$1/sekisho_ja.ts"
  "$lupdate" -silent -no-obsolete -locations none -I . -pluralonly -I . -extensions cpp,h ui app -ts "$1/sekisho_en.ts"
}
if [ "${1:-check}" = update ]; then
  refresh translations
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/sekisho_ja.ts translations/sekisho_en.ts "$work/"
refresh "$work"
status=0
for language in ja en; do
  diff -u "translations/sekisho_$language.ts" "$work/sekisho_$language.ts" | head -n 40 || true
  cmp -s "translations/sekisho_$language.ts" "$work/sekisho_$language.ts" || { echo "sekisho_$language.ts is not up to date: ./dev translations"; status=1; }
  if grep -q 'type="unfinished"' "translations/sekisho_$language.ts"; then
    echo "unfinished in sekisho_$language.ts: $(grep -c 'type="unfinished"' "translations/sekisho_$language.ts")"
    grep -B 3 'type="unfinished"' "translations/sekisho_$language.ts" | grep '<source>' | head -n 30
    status=1
  fi
done
exit $status
