#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The checks that need no build. Each prints what it finds; all run, the exit code is 1 if one failed.
set -uo pipefail
cd "$(git rev-parse --show-toplevel)"
status=0
check() { # name command...
  local name=$1; shift
  local out
  if out=$("$@" 2>&1); then
    printf 'ok      %s\n' "$name"
  else
    printf 'FAILED  %s\n%s\n' "$name" "$(printf '%s' "$out" | head -n 60)"
    status=1
  fi
}
format() { git ls-files '*.h' '*.cpp' | xargs -P 2 -n 40 clang-format --dry-run -Werror; }
licences() { python3 .ci/checks/licences.py; }
layering() { python3 .ci/checks/layering.py; }
house() { python3 .ci/checks/house_rules.py; }
translations() { bash .ci/checks/translations.sh check; }
lint_pairs() { python3 .ci/checks/lint_table.py; }
spelling() { git ls-files '*.h' '*.cpp' '*.md' 'dev' '*.sh' '*.py' '*.cmake' | xargs codespell -q 3 -I .ci/checks/spelling-allowed.txt; }
shell() { git ls-files '*.sh' dev .ci/run | xargs -n 1 bash -n; }
desktop() {
  local f failed=0
  # A pattern that matches nothing stays as it is, so a missing file fails too.
  for f in installer/linux/*.desktop; do desktop-file-validate "$f" || failed=1; done
  for f in installer/linux/*.metainfo.xml; do appstreamcli validate --no-net "$f" || failed=1; done
  return $failed
}
check "format (clang-format $(clang-format --version | grep -oE '[0-9]+\.[0-9]+' | head -1))" format
check "licence headers" licences
check "layering" layering
check "house rules" house
check "translations up to date and finished" translations
check "table of the lint rules' pairs" lint_pairs
check "spelling" spelling
check "shell syntax" shell
check "desktop and AppStream files" desktop
exit $status
