# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table at the end of tests/README.md: which test holds the pair of objects of each rule.

lint_table.py [--update]: without it, fails where the file and the sources disagree. A pair is a call
lintRow("rule.id", Severity::…, tripping, clean): the object that trips the rule, and one that does not.
"""
import glob
import os
import re
import sys

FOLDER = "tests/core/pki/lint"
README = "tests/README.md"
ROW = re.compile(r'lintRow\(\s*"([^"]+)"\s*,\s*(?:lint::)?Severity::(\w+)\s*,\s*([\s\S]*?)\);')

HEAD = """## Pairs of the lint rules

Every rule of the inspector's lint and where the pair of objects stands that it is tested with: one that trips it, one
as like it as can be that does not. All are made at run time by the project's own builder. Written by
`python3 .ci/checks/lint_table.py --update`; the test `tst_core_pki_lint.Engine` fails for a rule without a pair.

| Rule | Severity | Pairs | Test (in core/pki/lint) |
|---|---|---|---|
"""


def table():
    rules = {}
    for path in sorted(glob.glob(os.path.join(FOLDER, "tst_*.cpp"))):
        text = open(path, encoding="utf-8").read()
        for found in ROW.finditer(text):
            entry = rules.setdefault(found.group(1), {"severities": [], "tests": [], "pairs": 0})
            entry["pairs"] += 1
            for key, value in (("severities", found.group(2).lower()), ("tests", os.path.basename(path))):
                if value not in entry[key]:
                    entry[key].append(value)
    lines = [f"| {rule} | {', '.join(e['severities'])} | {e['pairs']} | {', '.join(e['tests'])} |"
             for rule, e in sorted(rules.items())]
    return HEAD + "\n".join(lines) + "\n"


text = open(README, encoding="utf-8").read()
wanted = text[:text.index(HEAD.splitlines()[0])] + table()
if "--update" in sys.argv:
    open(README, "w", encoding="utf-8").write(wanted)
elif text != wanted:
    print(f"{README} is not up to date: python3 .ci/checks/lint_table.py --update")
    sys.exit(1)
