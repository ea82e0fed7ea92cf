# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a regular expression can hold (style section 4.16)."""
import re
import subprocess
import sys

RULES = [
    # (what, where, pattern, allowed files)
    ("nested event loop or blocking wait", ("core/", "ui/", "app/"),
     re.compile(r"QEventLoop|processEvents|waitForFinished|waitForReadyRead|waitForConnected|waitForBytesWritten|QThread::m?sleep"),
     ("app/sekisho/SingleInstance.cpp",)),
    ("exec() on a dialog or menu", ("ui/", "app/"), re.compile(r"(?<!app)(?<!application)(\.|->)exec\("), ()),
    ("sender()", ("core/", "ui/", "app/"), re.compile(r"\bsender\(\)"), ()),
    ("QFuture::then; use async::then", ("core/", "ui/", "app/"), re.compile(r"\.then\("), ()),
    ("singleton", ("core/", "ui/", "app/"), re.compile(r"\binstance\(\)"), ()),
    ("user text in core", ("core/",), re.compile(r'(?<![A-Za-z_])tr\("|QCoreApplication::translate'), ()),
    ("literal colour outside ui/theme", ("ui/", "app/"),
     re.compile(r'"#[0-9A-Fa-f]{6}"|QColor\(\s*\d|Qt::(red|green|blue|gray|darkGray|lightGray|white|black)\b'), ()),
    ("mark of unfinished work", ("core/", "ui/", "app/", "tests/"), re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), ()),
    ("sleeping test", ("tests/",), re.compile(r"QTest::q(Wait|Sleep)\("), ()),
    ("skipped test", ("tests/",), re.compile(r"\bQSKIP\b|QEXPECT_FAIL"), ()),
    ("process lock-in", ("core/", "ui/", "app/"), re.compile(r"#include <(unistd|sys/[a-z]+|pwd|dlfcn)\.h>"),
     ()),
]
ALLOWED_ANYWHERE = re.compile(r"house-rule: ")  # a line that says why it is an exception

problems = []
for path in subprocess.check_output(["git", "ls-files"], text=True).splitlines():
    if not path.endswith((".h", ".cpp")):
        continue
    lines = open(path, encoding="utf-8").read().splitlines()
    for number, line in enumerate(lines, 1):
        code = re.sub(r"//.*", "", line)
        for what, where, pattern, allowed in RULES:
            if not path.startswith(where) or path in allowed:
                continue
            if what.startswith("literal colour") and path.startswith("ui/theme/"):
                continue
            if what.startswith("process lock-in") and re.search(r"(_unix|_posix|_linux|_mac|Posix|Unix)\.", path):
                continue
            if what.startswith("singleton") and "QCoreApplication::instance()" in code:
                continue
            if pattern.search(code):
                near = "\n".join(lines[max(0, number - 3):number])
                if not ALLOWED_ANYWHERE.search(near):
                    problems.append(f"{path}:{number}: {what}: {line.strip()[:100]}")
print("\n".join(problems))
sys.exit(1 if problems else 0)
