#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD SECONDS: every fuzz target for that long, two at a time. New inputs go to the build
# folder, not to the committed corpus; a finding is printed with its file and fails the run. In CI
# the dice fall the same way each time (a change is refused for what it did, not for the day's
# luck); a run by hand looks further each time.
set -euo pipefail
build=$1
seconds=$2
seed=0 # libFuzzer's word for "any"
[ -z "${CI:-}" ] || seed=1
here=$(cd "$(dirname "$0")" && pwd)
one() { # program
  local name scratch
  name=$(basename "$1")
  scratch=$build/tests/fuzz/scratch/$name
  mkdir -p "$scratch/new" "$scratch/found"
  if ! "$1" -max_total_time="$seconds" -seed="$seed" -rss_limit_mb=2048 -timeout=5 -print_final_stats=1 \
      -artifact_prefix="$scratch/found/" "$scratch/new" "$here/corpus/${name#fuzz_}" >"$scratch/log" 2>&1; then
    tail -n 40 "$scratch/log"
    echo "$name: FINDING in $scratch/found"
    return 1
  fi
  printf '%s: no finding, %s runs\n' "$name" "$(grep -oE 'number_of_executed_units: *[0-9]+' "$scratch/log" | grep -oE '[0-9]+$')"
}
export -f one
export seconds seed here build
find "$build/tests/fuzz" -maxdepth 1 -name 'fuzz_*' -type f -executable | sort | xargs -P 2 -I{} bash -c 'one {}'
