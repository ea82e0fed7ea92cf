# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file starts with its two SPDX lines."""
import subprocess
import sys

ENDINGS = (".h", ".cpp", ".cmake", ".py", ".sh", "CMakeLists.txt", ".in", ".sql")
bad = []
for path in subprocess.check_output(["git", "ls-files"], text=True).splitlines():
    if not path.endswith(ENDINGS):
        continue
    with open(path, encoding="utf-8") as source:
        head = source.read(600)
    if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
        bad.append(path)
print("\n".join(f"{path}: no SPDX lines" for path in bad))
sys.exit(1 if bad else 0)
