#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the product's sources (or the files named), from a compile database without
# precompiled headers, which clang could not read from g++.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"
build=build/tidy
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DSEKISHO_PCH=OFF -DCMAKE_CXX_COMPILER=clang++ >/dev/null
# moc and rcc output must exist before anything can be parsed.
cmake --build $build -j "${SEKISHO_JOBS:-$(nproc)}" --target $(ninja -C $build -t targets all | grep -oE '^[a-z_]+_autogen:' | tr -d : | grep -v tst_ | sort -u) >/dev/null
if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp'); fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# Standard error has the counts of suppressed warnings, but also why clang-tidy could not run.
failed=0
printf '%s\n' "${files[@]}" | xargs -P "${SEKISHO_JOBS:-$(nproc)}" -n 1 clang-tidy -quiet -p $build >"$out/findings" 2>"$out/log" || failed=$?
if grep -E 'warning:|error:' "$out/findings"; then exit 1; fi
if [ "$failed" -ne 0 ]; then
  echo "clang-tidy did not run to its end (xargs: $failed)" >&2
  tail -n 20 "$out/log" >&2
  exit 1
fi
echo "clang-tidy: ${#files[@]} files, no finding"
