# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and holds it against the layers of design section 1.

The link lines hold the same rule by symbols (each folder is a static library), and the test
app.core_links_no_gui reads what the built sekishoctl really needs.
"""
import re
import subprocess
import sys

# Folder -> project folders it may include from (itself always).
ALLOWED = {
    "core/base": [],
    "core/pki": ["core/base"],
    "core/store": ["core/base"],
    "core/net": ["core/base"],
    "core/nac": ["core/base", "core/pki"],
    "core/api": ["core/base", "core/net", "core/nac"],
    "core/auth": ["core/base", "core/net"],
    "core/sync": ["core/base", "core/pki", "core/store", "core/net", "core/nac", "core/api", "core/auth"],
    "core/demo": ["core/base", "core/pki"],
    "ui/theme": ["core/base", "ui/text", "ui/widgets/Roles.h"],
    "ui/text": ["core", "ui/theme", "ui/widgets/Roles.h"],
    "ui/widgets": ["core/base", "core/nac", "core/pki", "ui/text", "ui/theme"],
    "ui/preferences": ["core/base", "ui/text", "ui/theme", "ui/widgets"],
    "ui/page": ["core/base", "core/nac", "core/pki", "core/sync", "core/api", "core/auth", "ui/text",
                "ui/theme", "ui/widgets"],
    "ui/shell": ["core", "ui"],
}
FEATURE = ["core/base", "core/nac", "core/pki", "core/sync", "core/api", "core/auth", "ui/text",
           "ui/theme", "ui/widgets",
           # What every page is made from, and what the person has chosen about the look.
           "ui/page", "ui/preferences",
           # How a connection is made and protected, as values; requests are not a page's business.
           "core/net/Proxy.h", "core/net/Tls.h"]
# The only places that may know these libraries.
ONLY_IN = [
    (re.compile(r"<openssl/"), ("core/pki/",)),
    (re.compile(r"<(QSql|QtSql)"), ("core/store/",)),
    (re.compile(r"<(QTcp|QUdp|QSsl)"), ("core/net/", "core/auth/", "core/demo/", "core/store/none")),
    (re.compile(r"<QLocal(Server|Socket)>"), ("app/",)),
    (re.compile(r"<(QHttpServer|QWebSocket)"), ("core/demo/", "core/net/")),
    (re.compile(r"<(QtWidgets|QtGui|QWidget|QDialog|QColor|QIcon|QPixmap|QImage|QFont|QPainter|QApplication|QGuiApplication)"),
     ("ui/", "app/sekisho/", "installer/cmake/")),
]

problems = []
for path in subprocess.check_output(["git", "ls-files", "core", "ui", "app"], text=True).splitlines():
    if not path.endswith((".h", ".cpp")):
        continue
    parts = path.split("/")
    folder = "/".join(parts[:2])
    allowed = ALLOWED.get(folder, FEATURE if folder.startswith("ui/") else None)
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        found = re.match(r'\s*#\s*include\s+([<"][^>"]+[>"])', line)
        if not found:
            continue
        include = found.group(1)
        for pattern, places in ONLY_IN:
            if pattern.search(include) and not path.startswith(places):
                problems.append(f"{path}:{number}: {include} belongs to {', '.join(places)} only")
        target = include.strip('"')
        if include.startswith("<") or not re.match(r"(core|ui|app|tests)/", target):
            continue
        if target.startswith(folder + "/"):
            continue
        if target.startswith("tests/"):
            problems.append(f"{path}:{number}: product code includes {target}")
        elif allowed is not None and not any(
                target == a or target.startswith(a + "/") for a in allowed):
            problems.append(f"{path}:{number}: {folder} may not include {target}")
print("\n".join(problems))
sys.exit(1 if problems else 0)
