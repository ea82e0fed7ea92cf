#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cross-builds for Windows with mingw-w64 and tests under Wine: the core tests, sekishoctl.exe on
# real files and against a DemoCloud that runs natively, and the window with a screenshot. Left out:
# what needs QtWebSockets, QtNetworkAuth or QtSvg, which the tool kit does not have.
# Without ../shared/toolchains: a reason and exit 0.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
root=$PWD
archive=$(ls "$root"/../shared/toolchains/qt-*-mingw-w64.tar.zst 2>/dev/null | head -n 1 || true)
if [ -z "$archive" ]; then
  echo "windows-check: skipped, no tool kit in ../shared/toolchains"
  exit 0
fi
as=(); [ "$(id -u)" = 0 ] || as=(sudo)
missing=()
for p in g++-mingw-w64-x86-64-posix wine wine64 zstd xvfb xauth qt6-base-dev-tools cmake ninja-build ccache; do
  dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p")
done
if [ ${#missing[@]} -gt 0 ]; then
  "${as[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
fi
kit=$root/build/windows-kit/$(basename "$archive" .tar.zst)
if [ ! -d "$kit" ]; then
  mkdir -p "$root/build/windows-kit"
  tar --zstd -C "$root/build/windows-kit" -xf "$archive"
fi
build=$root/build/windows
cmake -S . -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$kit/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
  -DCMAKE_CXX_FLAGS_RELEASE=-O1 -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
  -DSEKISHO_DEMO=OFF -DSEKISHO_WEBSOCKETS=OFF -DSEKISHO_NETWORKAUTH=OFF -DSEKISHO_SVG=OFF -DSEKISHO_ZIP=OFF -DSEKISHO_BENCHMARKS=OFF >"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
cmake --build "$build" -j "${SEKISHO_JOBS:-$(nproc)}"

export WINEDEBUG=-all WINEPREFIX=$root/build/wine
export WINEPATH="$(winepath -w "$kit/bin" 2>/dev/null || echo "Z:${kit//\//\\}\\bin")"
export OPENSSL_MODULES="Z:${kit//\//\\}\\lib\\ossl-modules"
export QT_PLUGIN_PATH="Z:${kit//\//\\}\\plugins"
in_x() { xvfb-run -a -s "-screen 0 1366x768x24" "$@"; }

# A first start makes the prefix, which takes longer than some tests wait for their processes.
in_x wineboot -i
echo "== core tests under Wine"
in_x ctest --test-dir "$build" -R '^tst_core_' --output-on-failure -j 2

echo "== sekishoctl.exe inspect"
ctl=$build/bin/sekishoctl.exe
first=$(find /etc/ssl/certs -name '*.pem' -print -quit)
wine "$ctl" inspect --json "Z:${first//\//\\}" | tr -d '\r' | python3 -c '
import json, sys
out = json.load(sys.stdin)
item = out["inputs"][0]["items"][0]
assert out["schema"] == "sekisho.inspect/1" and item["type"] == "certificate", out
print("inspected:", item["subject"]["oneline"])'

if [ -x build/dev/bin/sekishoctl ]; then
  echo "== sekishoctl.exe connect and pull against a native DemoCloud"
  work=$(mktemp -d)
  build/dev/bin/sekishoctl demo serve --port 0 >"$work/demo.json" </dev/null &
  demo=$!
  trap 'kill $demo 2>/dev/null || true; rm -rf "$work"' EXIT
  for _ in $(seq 1 200); do [ -s "$work/demo.json" ] && break; sleep 0.1; done
  url=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["url"])' "$work/demo.json")
  python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["token"])' "$work/demo.json" >"$work/token"
  w="Z:${work//\//\\}"
  org=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["organization_id"])' "$work/demo.json")
  wine "$ctl" connect --cloud "$url" --org "$org" --token-file "$w\\token" --workspace "$w\\ws" --json | tr -d '\r'
  wine "$ctl" pull --token-file "$w\\token" --workspace "$w\\ws" --json | tr -d '\r' | tee "$work/pull.json"
  python3 -c 'import json,sys; assert json.load(open(sys.argv[1]))["counts"]["rule"] >= 15' "$work/pull.json"
else
  echo "== no native build in build/dev: the pull against DemoCloud is left out (./dev build first)"
fi

echo "== one window under Wine, with a screenshot"
in_x bash -c "wine '$build/bin/sekisho.exe' --gallery --lang en & p=\$!; for i in \$(seq 1 60); do sleep 1; import -window root '$root/build/windows-gallery.png' 2>/dev/null && [ \$(stat -c %s '$root/build/windows-gallery.png') -gt 20000 ] && break; done; kill \$p; wineserver -k || true"
ls -l "$root/build/windows-gallery.png"
echo "windows-check: passed"
