#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds client and DemoCloud against the API description, with Prism as the independent judge:
#  1. sekishoctl connect + pull through `prism proxy --errors` in front of `sekishoctl demo serve`:
#     a bad request or a bad answer becomes a 422 or 500 and fails the pull;
#  2. sekishoctl connect + pull against `prism mock`, that is the first vendor example of each path
#     (tst_VendorExamples reads and decodes them all);
#  3. every write of every type (tst_WriteDemo) through the same kind of proxy;
#  4. what an admin does with sekishoctl (actions.py), what acts at once included, through the same.
# Usage: run.sh SEKISHOCTL WRITE_TESTS. The description is no part of this tree: without it, a reason and exit 0.
set -euo pipefail
ctl=$1
writes=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
spec=${SEKISHO_OPENAPI:-$root/../shared/reference/mist-nac.openapi.json}
if [ ! -f "$spec" ]; then
  echo "contract: skipped, the API description is not at $spec"
  exit 0
fi
prism_dir=${SEKISHO_PRISM_DIR:-$root/out/prism}
prism=$prism_dir/node_modules/.bin/prism
if [ ! -x "$prism" ]; then
  if ! command -v npm >/dev/null; then
    as=(); [ "$(id -u)" = 0 ] || as=(sudo)
    DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -y -qq npm >/dev/null
  fi
  mkdir -p "$prism_dir"
  (cd "$prism_dir" && npm install --silent --no-audit --no-fund --no-package-lock @stoplight/prism-cli@5.14.2 >/dev/null)
fi

work=$(mktemp -d)
pids=()
cleanup() { for p in "${pids[@]}"; do kill "$p" 2>/dev/null || true; done; rm -rf "$work"; }
trap cleanup EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
field() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$1" "$2"; }
wait_port() { # port log
  for _ in $(seq 1 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.1
  done
  echo "contract: nothing listens on port $1"; cat "$2"; exit 1
}

echo "contract 1: client and DemoCloud through prism proxy --errors"
"$ctl" demo serve --port 0 >"$work/demo.json" 2>"$work/demo.log" </dev/null &
pids+=($!)
for _ in $(seq 1 200); do [ -s "$work/demo.json" ] && break; sleep 0.1; done
url=$(field "$work/demo.json" url)
org=$(field "$work/demo.json" organization_id)
field "$work/demo.json" token >"$work/token"
port=$(free_port)
"$prism" proxy -h 127.0.0.1 -p "$port" --errors "$spec" "$url" >"$work/proxy.log" 2>&1 &
pids+=($!)
wait_port "$port" "$work/proxy.log"
"$ctl" connect --cloud "http://127.0.0.1:$port" --token-file "$work/token" --org "$org" --workspace "$work/ws1" --json >"$work/connect.json"
"$ctl" pull --token-file "$work/token" --workspace "$work/ws1" --json >"$work/pull.json" || { cat "$work/pull.json"; grep -iE 'violation|error' "$work/proxy.log" | head -n 20; exit 1; }
if grep -qiE 'violation' "$work/proxy.log"; then
  grep -iE 'violation' "$work/proxy.log" | head -n 20
  exit 1
fi
python3 - "$work/pull.json" <<'P'
import json, sys
pull = json.load(open(sys.argv[1]))
counts = pull["counts"]
unreadable = pull.get("unreadable_kinds", [])
assert not unreadable, f"kinds refused behind the proxy: {unreadable}"
assert counts.get("rule", 0) >= 15 and counts.get("label", 0) >= 20, counts
print("contract 1: no violation in either direction;", sum(counts.values()), "objects")
P

echo "contract 2: client against prism mock, the first vendor example of each path"
port=$(free_port)
"$prism" mock -h 127.0.0.1 -p "$port" "$spec" >"$work/mock.log" 2>&1 &
pids+=($!)
wait_port "$port" "$work/mock.log"
"$ctl" connect --cloud "http://127.0.0.1:$port" --token-file "$work/token" --org b069b358-4c97-5319-1f8c-7c5ca64d6ab1 --workspace "$work/ws2" --json >"$work/connect2.json"
"$ctl" pull --token-file "$work/token" --workspace "$work/ws2" --json >"$work/pull2.json" || { cat "$work/pull2.json"; tail -n 30 "$work/mock.log"; exit 1; }
python3 - "$work/pull2.json" <<'P'
import json, sys
pull = json.load(open(sys.argv[1]))
assert not pull.get("unreadable_kinds", []), pull["unreadable_kinds"]
print("contract 2: every path read;", sum(pull["counts"].values()), "objects")
P

echo "contract 3: every write of every type through prism proxy --errors"
# The description's own 404 has an id and no detail.
"$ctl" demo serve --port 0 --set not-found=id >"$work/demo3.json" 2>"$work/demo3.log" </dev/null &
pids+=($!)
for _ in $(seq 1 200); do [ -s "$work/demo3.json" ] && break; sleep 0.1; done
url=$(field "$work/demo3.json" url)
org=$(field "$work/demo3.json" organization_id)
token=$(field "$work/demo3.json" token)
port=$(free_port)
"$prism" proxy -h 127.0.0.1 -p "$port" --errors "$spec" "$url" >"$work/writes.log" 2>&1 &
pids+=($!)
wait_port "$port" "$work/writes.log"
SEKISHO_CONTRACT_URL=http://127.0.0.1:$port SEKISHO_CONTRACT_TOKEN=$token SEKISHO_CONTRACT_ORG=$org \
  QT_QPA_PLATFORM=offscreen "$writes" --class WriteDemo >"$work/writes.txt" 2>&1 \
  || { grep -v '^PASS' "$work/writes.txt"; grep -iE 'violation' "$work/writes.log" | head -n 20; exit 1; }
if grep -qiE 'violation' "$work/writes.log"; then
  grep -iE 'violation' "$work/writes.log" | head -n 20
  exit 1
fi
python3 - "$work/writes.log" <<'P'
import re, sys
seen = {}
for method, path in re.findall(r"\b(post|put|delete) (/api/v1/[^\s\x1b]+)", open(sys.argv[1]).read()):
    path = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "*", path).removeprefix("/api/v1/orgs/*/")
    seen[f"{method} {path}"] = seen.get(f"{method} {path}", 0) + 1
due = [f"{m} {c}" + ("" if m == "post" else "/*") for c in ("nacrules", "nactags", "ssos", "nacportals", "usermacs") for m in ("post", "put", "delete")]
due += ["put setting", "put setting/mist_scep", "delete setting/mist_scep", "post setting/mist_nac_crls", "delete setting/mist_nac_crls/*",
        "put usermacs", "post usermacs/import", "post usermacs/delete"]
due += [f"{m} setting/{a}/link_accounts" + ("" if m == "post" else "/*") for a in ("jamf", "vmware", "mobicontrol", "crowdstrike", "sentinelone") for m in ("post", "put", "delete")]
missing = [w for w in due if w not in seen]
assert not missing, f"not seen by Prism: {missing}; seen: {sorted(seen)}"
print(f"contract 3: no violation in either direction; {sum(seen.values())} writes of {len(seen)} kinds")
P

echo "contract 4: edits, pushes and what acts at once, by sekishoctl through prism proxy --errors"
"$ctl" demo serve --port 0 --set mist-cert=pending >"$work/demo4.json" 2>"$work/demo4.log" </dev/null &
pids+=($!)
for _ in $(seq 1 200); do [ -s "$work/demo4.json" ] && break; sleep 0.1; done
url=$(field "$work/demo4.json" url)
port=$(free_port)
"$prism" proxy -h 127.0.0.1 -p "$port" --errors "$spec" "$url" >"$work/actions.log" 2>&1 &
pids+=($!)
wait_port "$port" "$work/actions.log"
python3 "$root/tests/contract/split.py" "$port" "${url##*:}" >"$work/split.port" 2>"$work/split.log" &
pids+=($!)
for _ in $(seq 1 200); do [ -s "$work/split.port" ] && break; sleep 0.1; done
python3 "$root/tests/contract/actions.py" "$ctl" "http://127.0.0.1:$(cat "$work/split.port")" "$work/demo4.json" "$spec" "$work" \
  || { grep -iE 'violation' "$work/actions.log" | head -n 20; exit 1; }
python3 - "$work/actions.log" "$work/writes.log" "$work/proxy.log" <<'P'
import re, sys
count, kinds = 0, {}
for name in sys.argv[1:]:
    log = re.sub(r"\x1b\[[0-9;]*m", "", open(name, encoding="utf-8").read())
    bad = [line for line in log.splitlines() if "violation" in line.lower()]
    assert not bad, "\n".join(bad[:20])
    for method, path in re.findall(r"\b(get|post|put|delete) (/api/v1/[^\s?]+)[^\n]*Request received", log):
        path = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "*", path).removeprefix("/api/v1/orgs/*/")
        count += 1
        if name == sys.argv[1]:
            kinds[f"{method} {path}"] = kinds.get(f"{method} {path}", 0) + 1
due = [f"{m} {c}" + ("" if m == "post" else "/*") for c in ("nacrules", "nactags", "ssos") for m in ("post", "put", "delete")]
due.remove("put ssos/*")
due += ["put setting", "put setting/mist_scep", "delete setting/mist_scep", "post setting/mist_scep/client_certs/revoke",
        "get cert", "post cert/apply_pending", "post cert/regenerate", "post mist_nac/test_idp", "get setting/intune/link_accounts"]
due += [next((kind for kind in kinds if re.fullmatch(r"delete setting/\w+/link_accounts/\S+", kind)), "delete an account")]
missing = [each for each in due if each not in kinds]
assert not missing, f"not seen by Prism: {missing}; seen: {sorted(kinds)}"
print(f"contract 4: no violation in either direction; {sum(kinds.values())} requests of {len(kinds)} kinds")
print(f"contract: {count} requests passed Prism in proxy mode")
P
