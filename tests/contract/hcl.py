# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a parsed Terraform file with the export that it was made of. Usage: hcl.py PARSED EXPORT"""
import json
import re
import sys
import unicodedata

parsed = json.load(open(sys.argv[1], encoding="utf-8"))
export = json.load(open(sys.argv[2], encoding="utf-8"))
# What the provider has no attribute for stands in comments (core/api/mist/TerraformTable.cpp).
UNKNOWN = {"dry_run", "mxedge_proxy"}
COLLECTIONS = {
    "mist_org_nactag": "labels",
    "mist_org_nacrule": "rules",
    "mist_org_nacidp": "identity_providers",
    "mist_org_nac_portal": "portals",
    "mist_org_nac_endpoint": "endpoints",
}
org = parsed["locals"][0]["org_id"]
assert org == export["organization"]["id"], "organization"
resources = {f"{kind}.{name}": body[0] for kind, all_ in parsed["resource"].items() for name, body in all_.items()}
ids = {}
for block in parsed["import"]:
    address = re.fullmatch(r"\$\{(.+)\}", block["to"])[1]
    assert address in resources, f"import of nothing: {address}"
    assert address not in ids, f"imported twice: {address}"
    ids[address] = block["id"].split(".", 1)[1] if "." in block["id"] else ""
    assert block["id"].split(".")[0] == org
variables = set(parsed.get("variable", {}))
for name, body in parsed.get("variable", {}).items():
    assert body[0]["sensitive"] is True and "default" not in body[0], f"not secret: {name}"
used = set()


def resolved(value):
    """References become ids, secrets None, escapes of templates what they stand for."""
    if isinstance(value, list):
        return [resolved(each) for each in value]
    if isinstance(value, dict):
        return {name: resolved(each) for name, each in value.items()}
    if not isinstance(value, str):
        return value
    reference = re.fullmatch(r"\$\{([a-z_]+\.[A-Za-z0-9_]+)\.id\}", value)
    if reference:
        return ids[reference[1]]
    if value == "${local.org_id}":
        return org
    secret = re.fullmatch(r"(.*?)\$\{var\.([a-z0-9_]+)\}", value)
    if secret and not value.startswith("$$"):
        assert secret[2] in variables, f"no such variable: {secret[2]}"
        used.add(secret[2])
        return None
    return value.replace("$${", "${").replace("%%{", "%{")


def plain(value):
    """As Terraform would have it: NFC, numbers of texts as text, nothing that says nothing."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        kept = {name: plain(each) for name, each in value.items()}
        return {name: each for name, each in kept.items() if each not in (None, "", [], {})}
    if isinstance(value, str):
        return None if "$secret:" in value else unicodedata.normalize("NFC", value)
    return value


def same(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[name], b[name]) for name in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b))
    if type(a) is not type(b) and not isinstance(a, bool) and not isinstance(b, bool):
        return str(a) == str(b)
    return a == b


compared = 0
for kind, member in COLLECTIONS.items():
    wanted = {each["id"]: each for each in export[member] if each.get("idp_type", "") != "saml" or member != "identity_providers"}
    if member == "identity_providers":
        wanted = {id_: each for id_, each in wanted.items() if each.get("idp_type") in ("oauth", "ldap", "mxedge_proxy", "openroaming")}
    found = {ids[address]: body for address, body in resources.items() if address.split(".")[0] == kind}
    assert wanted.keys() == found.keys(), f"{member}: {wanted.keys() ^ found.keys()}"
    for id_, is_ in found.items():
        is_ = plain(resolved(is_))
        assert is_.pop("org_id") == org
        was = plain({name: value for name, value in wanted[id_].items() if name not in UNKNOWN and name != "id"})
        if was.get("oauth_type") == "standards":
            was["oauth_type"] = "azure"
        extra = {name for name in was if name not in is_}
        assert not (extra - {"site_id", "msp_id", "domain", "portal_sso_url", "ui_url", "thumbnail_url",
                             "portal_authorize_url", "template_url", "bg_image_url", "type_", "bg_image"}), f"{member} {id_}: lost {extra}"
        was = {name: value for name, value in was.items() if name in is_}
        for entry in (is_, was):  # a list with a secret in it keeps its length only
            for name in ("radius_attrs", "radius_vendor_attrs"):
                entry[name] = [each for each in entry.get(name, []) if each is not None]
        assert same(is_, was), f"{member} {id_}\n{json.dumps(is_, ensure_ascii=False)}\n{json.dumps(was, ensure_ascii=False)}"
        compared += 1

nac = plain(resolved(resources["mist_org_setting.this"]))["mist_nac"]
wanted = plain({name: value for name, value in export["mist_nac"].items() if name in nac})
for entry in (nac, wanted):
    for provider in entry.get("idps", []):
        provider.setdefault("exclude_realms", [])
assert same(nac, wanted), f"mist_nac\n{json.dumps(nac, ensure_ascii=False)[:4000]}\n{json.dumps(wanted, ensure_ascii=False)[:4000]}"
lost = set(plain(export["mist_nac"])) - set(nac) - {"mist_scep_status", "scep_cacerts"}
assert not lost, f"mist_nac lost {lost}"
assert used == variables, f"variables that nobody uses: {variables - used}"
order = [ids[a] for a in resources if a.startswith("mist_org_nacrule.")]
assert sorted(order) == sorted(each["id"] for each in export["rules"])
print(f"hcl: accepted; {compared} resources, mist_nac and {len(variables)} secret variables re-parse to the same")
