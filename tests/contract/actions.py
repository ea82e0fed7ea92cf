# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an admin does with sekishoctl in one day, from labels to the Onboard CA, for Prism to look at.
Usage: actions.py SEKISHOCTL URL HELLO.json API.json WORK_FOLDER"""
import json
import os
import subprocess
import sys

ctl, url, hello, spec, work = sys.argv[1:]
hello = json.load(open(hello, encoding="utf-8"))
schemas = json.load(open(spec, encoding="utf-8"))["components"]["schemas"]
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"  # no keychain


def file(name, text):
    path = os.path.join(work, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


AT = ["--workspace", os.path.join(work, "ws4"), "--token-file", file("token4", hello["token"])]


def run(*words, code=0, at=AT):
    done = subprocess.run([ctl, *words, *at, "--json"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode != code:
        sys.exit(f"contract 4: {' '.join(words)[:300]}: {done.returncode}\n{done.stdout[:2000]}\n{done.stderr[:2000]}")
    return json.loads(done.stdout)


def push(secrets=None):
    """Plans and pushes; secrets: path within an item -> file."""
    plan = subprocess.run([ctl, "plan", *AT, "--json"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    given = []
    for item in json.loads(plan.stdout)["items"]:
        for place in item.get("secrets_needed", []):
            given += ["--secret-file", f"{place}={(secrets or {})[place.rsplit('.', 1)[1]]}"]
    run("plan", *given)
    return len(run("push", "--yes", *given)["operations"])


def openssl(*words):
    subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=work)


run("connect", "--cloud", url, "--org", hello["organization_id"])
run("pull")
sent = 0

# Labels of every kind to match and to assign.
VALUES = {"client_mac": "00408c*", "ingress_vlan": "10", "gbp_tag": "7", "nas_ip": "10.0.0.1", "edr_status": "low",
          "mdm_status": "compliant", "cert_eku": "1.3.6.1.5.5.7.3.2", "cert_san": "架空.example.jp"}
kinds = schemas["nac_tag_match"]["enum"]
for kind in kinds:
    run("add-label", f"C {kind}", "--match", kind, "--value", VALUES.get(kind, "a*"), "--match-any")
ASSIGNED = {"vlan": ["--vlan", "21"], "gbp_tag": ["--gbp", "9"], "radius_group": ["--radius-group", "staff"],
            "session_timeout": ["--session-timeout", "3600"], "username_attr": ["--username-attribute", "upn"],
            "egress_vlan_names": ["--egress-vlan", "1voice", "--egress-vlan", "2data"],
            "radius_attrs": ["--radius-attribute", "Idle-Timeout=600"],
            "radius_vendor_attrs": ["--vendor-attribute", "Cisco-AVPair=shell:priv-lvl=15"]}
portal = next(each["name"] for each in run("export", at=AT[:2])["portals"] if each["type"] == "guest_portal")
ASSIGNED["redirect_nacportal_id"] = ["--portal", portal]
assert set(ASSIGNED) == set(schemas["nac_tag_type"]["enum"]) - {"match"}
for kind, words in ASSIGNED.items():
    run("add-label", f"C {kind} assigned", *words)

# Rules with every criterion on either side, and with each way to sign in.
document = run("export", at=AT[:2])
CRITERIA = ["C cert_cn", "port-type:wired", "vendor:cisco", "family:f", "mfg:m", "model:o", "os:Windows"]
for kind in ("site", "site-group"):
    names = [each["name"] for each in document.get(kind.replace("-", "_") + "s", [])]
    CRITERIA += [f"{kind}:{name}" for name in names[:2]]
run("add-rule", "C all", "--allow", "--dry-run", "--position", "1", "--assign", "C vlan assigned", "--auth-type", "cert",
    *(word for each in CRITERIA for word in ("--match", each)), "--field", "guest_auth_state=authorized")
run("add-rule", "C none", "--block", "--match", "C realm", "--not", "auth-type:mab",
    *(word for each in CRITERIA for word in ("--not", each)))
for way in schemas["nac_auth_type"]["enum"]:
    run("add-rule", f"C {way}", "--block", "--disabled", "--auth-type", way)
run("move-rule", "C none", "--to", "2")
sent += push()
run("set-rule", "C none", "--dry-run")
run("set-label", next(each["id"] for each in document["labels"] if each["type"] == "vlan"), "--vlan", "4000")
run("remove-rule", "C mab")
run("remove-label", "C gbp_tag assigned")

# A provider with its realm and as the default; every switch.
run("add-idp", "C directory", "--from-json", file("idp.json", json.dumps(
    {"idp_type": "ldap", "ldap_type": "custom", "ldap_server_hosts": ["ldap.example.jp"], "ldap_base_dn": "DC=example",
     "ldap_bind_dn": "CN=bind,DC=example"})), "--secret-file", "ldap_bind_password=" + file("bind", "bind\n"))
run("set-realm", "C directory", "c.example.jp", "--exclude", "x.c.example.jp")
run("set-default-idp", "C directory")
SWITCHES = {"allow_teap_machine_auth_only": "true", "disable_rsae_algorithms": "true", "eap_ssl_security_level": "2",
            "eu_only": "true", "idp_machine_cert_lookup_field": "dns", "idp_user_cert_lookup_field": "upn",
            "use_ip_version": "v4", "use_ssl_port": "true", "usermac_expiry": "90",
            "fingerprinting": '{"enabled":true,"generate_wireless_coa":true,"wireless_coa_type":"reauth"}',
            "mdm": '{"coa_type":"reauth"}'}
nac = set(schemas["org_setting_mist_nac"]["properties"])
assert set(SWITCHES) == nac - {"cacerts", "default_idp_id", "idps", "server_cert"}, nac
for name, value in SWITCHES.items():
    run("set-switch", name, value)

# A CA, and the RADIUS server's certificate out of one PKCS#12 file.
openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650", "-subj",
        "/O=Kakuu/CN=Contract CA", "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-keyout", "ca.key", "-out", "ca.pem")
openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=radius.example.jp",
        "-keyout", "server.key", "-out", "server.csr")
file("server.ext", "subjectAltName=DNS:radius.example.jp\nextendedKeyUsage=serverAuth\nkeyUsage=digitalSignature\n"
     "crlDistributionPoints=URI:http://pki.example.jp/ca.crl\nauthorityInfoAccess=OCSP;URI:http://ocsp.example.jp\n")
openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "300",
        "-extfile", "server.ext", "-out", "server.pem")
openssl("pkcs8", "-topk8", "-in", "server.key", "-passout", "pass:s3cret", "-out", "closed.key")
openssl("pkcs12", "-export", "-inkey", "server.key", "-in", "server.pem", "-certfile", "ca.pem", "-passout", "pass:s3cret",
        "-out", "server.p12")
run("add-ca", os.path.join(work, "ca.pem"))
run("set-server-cert", "--cert", os.path.join(work, "server.p12"), "--key-password-file", file("p12", "s3cret\n"))
sent += push({"ldap_bind_password": os.path.join(work, "bind"), "key": os.path.join(work, "closed.key"),
              "password": os.path.join(work, "p12")})

# The service tries a password: one that is right and one that is not.
user = "sakura@" + next(each["user_realms"][0] for each in document["mist_nac"]["idps"] if each.get("user_realms"))
if "WebSockets" not in subprocess.run([ctl, "idp", "test", user, "--password-file", file("pw", "demo-not-a-secret\n"), *AT],
                                      capture_output=True, text=True, stdin=subprocess.DEVNULL).stderr:
    run("idp", "test", user, "--password-file", os.path.join(work, "pw"))
    run("idp", "test", user, "--password-file", file("pw2", "other\n"), code=1)

# The way to a consent page, which is not opened: it is at the cloud's own address, Prism at another. Then an account's end.
asked = subprocess.run([ctl, "link", "start", "intune", *AT, "--json"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
assert asked.returncode and "is not opened" in asked.stderr, asked.stderr
account = run("link", "list")["accounts"][0]
run("link", "forget", account["app"], account["account_id"])
sent += push()

# What acts at once.
name = document["organization"]["name"]
serials = [each["serial_number"] for each in run("certs", "list")["certificates"]][:2]
run("certs", "revoke", *serials, "--yes")
run("mist-cert", "apply", "--confirm", name)
run("mist-cert", "regenerate", "--confirm", name)

# Everything of the first two pushes taken back, then the Onboard CA through its states.
run("undo", "--push", "1", "--yes")
run("remove-default-idp")
run("remove-realm", "C directory")
run("remove-idp", "C directory")
for state in (["suspend"], ["activate"], ["disable", "--confirm", name]):
    run("scep", *state)
    sent += push()
print(f"contract 4: {sent} operations pushed, {len(serials)} certificates revoked")
