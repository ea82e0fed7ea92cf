#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package-check.sh FILE.deb: installs it with apt, starts both programs, double-clicks a certificate as
# a file manager would (gio open), takes a screenshot, uninstalls, and looks for what stayed behind.
# Changes this system, so it is for a machine that may be changed; needs root or sudo.
set -euo pipefail
deb=$(readlink -f "$1")
as=(); [ "$(id -u)" = 0 ] || as=(sudo)
export DEBIAN_FRONTEND=noninteractive
say() { printf '== %s\n' "$*"; }
bad() { printf 'package-check: %s\n' "$*" >&2; exit 1; }

"${as[@]}" apt-get update -qq
"${as[@]}" apt-get install -y -qq xvfb xauth openbox xdotool imagemagick libglib2.0-bin desktop-file-utils appstream ca-certificates >/dev/null
say "apt install"
"${as[@]}" apt-get install -y -qq "$deb" >/dev/null
files=$(dpkg -L sekisho | while read -r f; do if [ -f "$f" ]; then echo "$f"; fi; done)
for wanted in /usr/bin/sekisho /usr/bin/sekishoctl /usr/share/applications/sekisho.desktop \
  /usr/share/icons/hicolor/scalable/apps/sekisho.svg /usr/share/mime/packages/sekisho.xml \
  /usr/share/man/man1/sekisho.1.gz /usr/share/man/man1/sekishoctl.1.gz \
  /usr/share/man/ja/man1/sekisho.1.gz /usr/share/man/ja/man1/sekishoctl.1.gz; do
  grep -qx "$wanted" <<<"$files" || bad "$wanted is not in the package"
done
desktop-file-validate /usr/share/applications/sekisho.desktop
appstreamcli validate --no-net /usr/share/metainfo/*ekisho*.xml >/dev/null || bad "AppStream data"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
say "$(sekisho --version), $(sekishoctl --version)"
awk '/BEGIN CERT/{n++} n==1' /etc/ssl/certs/ca-certificates.crt >"$work/root.crt"
sekishoctl inspect --json "$work/root.crt" | grep -q '"type":"certificate"' || bad "sekishoctl inspect"
QT_QPA_PLATFORM=offscreen sekisho --demo --headless | grep -q '"schema":"sekisho.pull/1"' || bad "sekisho --headless"

say "double click on a certificate"
type=$(gio info -a standard::content-type "$work/root.crt" | sed -n 's/.*content-type: //p')
gio mime "$type" | grep -q sekisho.desktop || bad "$type does not open with sekisho"
# Where another viewer is installed too, the person chooses, once.
gio mime "$type" sekisho.desktop >/dev/null
xvfb-run -a -s "-screen 0 1366x768x24" bash -c '
  openbox >/dev/null 2>&1 &
  gio open "$1/root.crt"
  window=$(timeout 60 xdotool search --sync --onlyvisible --class sekisho | head -n 1)
  [ -n "$window" ] || exit 1
  sleep 2
  xdotool getwindowname "$window" >"$1/title"
  import -window root "$1/shot.png"
  xdotool windowclose "$window" || true' _ "$work" || bad "no window came"
say "its window: $(cat "$work/title")"
grep -qi 'root.crt\|inspector' "$work/title" || bad "the window is not the Inspector's"
mkdir -p out && cp "$work/shot.png" out/package-check.png

say "apt remove"
"${as[@]}" apt-get purge -y -qq sekisho >/dev/null
while read -r f; do [ ! -e "$f" ] || bad "$f stayed behind"; done <<<"$files"
rm -rf "$work/.config" "$work/.local"
[ "$(gio mime "$type" | grep -c sekisho.desktop)" = 0 ] || bad "$type still opens with sekisho"
say "package-check: passed"
