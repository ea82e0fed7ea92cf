#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds `export --format hcl` against HashiCorp's own parser (npm @cdktf/hcl2json, its Go library as
# WebAssembly): the demo organization's file is accepted, and what comes out of it is the
# configuration that `export --format json` shows. Usage: hcl.sh SEKISHOCTL
set -euo pipefail
ctl=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
parser_dir=${SEKISHO_HCL_DIR:-$root/out/hcl}
if [ ! -d "$parser_dir/node_modules/@cdktf/hcl2json" ]; then
  if ! command -v npm >/dev/null; then
    as=(); [ "$(id -u)" = 0 ] || as=(sudo)
    DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -y -qq npm >/dev/null
  fi
  mkdir -p "$parser_dir"
  (cd "$parser_dir" && npm install --silent --no-audit --no-fund --no-package-lock @cdktf/hcl2json@0.21.0 >/dev/null)
fi

work=$(mktemp -d)
demo=
trap '[ -z "$demo" ] || kill "$demo" 2>/dev/null || true; rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
"$ctl" demo serve --port 0 >"$work/demo.json" 2>"$work/demo.log" </dev/null &
demo=$!
for _ in $(seq 1 200); do [ -s "$work/demo.json" ] && break; sleep 0.1; done
field() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$work/demo.json" "$1"; }
field token >"$work/token"
at=(--workspace "$work/ws" --token-file "$work/token" --json)
"$ctl" connect --cloud "$(field url)" --org "$(field organization_id)" "${at[@]}" >"$work/connect.json"
"$ctl" pull "${at[@]}" >"$work/pull.json"
# Names and values that a careless writer would get wrong.
"$ctl" add-label 'HCL "${x}" %{y}' --match cert_cn --value '${a}' --value '%{b}' --value '$${c}' --value 'back\slash "quote"' --value $'tab\tend' --value '架空 😀' "${at[@]}" >"$work/add.json"
"$ctl" plan "${at[@]}" >"$work/plan.json"
"$ctl" push --yes "${at[@]}" >"$work/push.json"
"$ctl" export --format json "${at[@]:0:4}" >"$work/export.json"
"$ctl" export --format hcl "${at[@]:0:4}" >"$work/main.tf"
"$ctl" export --format hcl "${at[@]:0:4}" | cmp - "$work/main.tf"
node -e '
const { parse } = require(process.argv[1] + "/node_modules/@cdktf/hcl2json");
parse("main.tf", require("fs").readFileSync(process.argv[2], "utf8"))
  .then((json) => process.stdout.write(JSON.stringify(json)))
  .catch((error) => { console.error(String(error)); process.exit(1); });
' "$parser_dir" "$work/main.tf" >"$work/parsed.json"
python3 "$root/tests/contract/hcl.py" "$work/parsed.json" "$work/export.json"
