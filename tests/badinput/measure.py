#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py SEKISHOCTL FOLDER [WORD…]: every command on every bad file in FOLDER (as
make_bad_input wrote them; WORD: only the files and commands whose name has one of the words).

Prints file, command, seconds (of processor time, all threads together, so that what else the
machine does is not counted), peak memory in MB, exit code, and what was said (codes for `inspect`,
else the first message). Fails where one took longer than 2 s or more memory than the bound, was
killed by a signal, said nothing, or left a file behind: each runs with an empty folder for home and
temporary files, which must be empty afterwards, and may not write a byte into any file. Where
strace is installed, `inspect`, `lint`, `verify` and `asn1` run once more under it: no file opened
for writing, no socket, no other program."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile

SECONDS = 2.0
# The input of up to 100 MB is held once; what is found in it may take as much three times over
# (design section 7), and then there is the answer.
MEGABYTES = 800
# No command may take more than that of processor time: what hangs is killed.
LIMIT = 10
TRACED = ("inspect", "lint", "verify", "asn1")


def roads(folder, name):
    """command -> arguments, for one bad file"""
    bad = os.path.join(folder, name)
    good = os.path.join(folder, "good.pem")
    key = os.path.join(folder, "good.key")
    password = ["--password-file", os.path.join(folder, "password.txt")]
    play = ["rehearse", "--supplicant", "windows11"]
    return {
        "inspect": ["inspect", *password, bad],
        "inspect --text": ["inspect", "--text", *password, bad],
        "lint": ["lint", *password, bad],
        "verify": ["verify", *password, bad],
        "verify --trusted": ["verify", "--trusted", bad, bad],
        "verify (name)": ["verify", "--name", "dns:radius.example.jp", "--purpose", "eap-server",
                          "--partial-chain", "--trusted", bad, bad],
        "verify good": ["verify", "--trusted", bad, good],
        "verify --crl": ["verify", "--trusted", good, "--crl", bad, "--crl-check", "chain", good],
        "asn1": ["asn1", bad],
        "asn1 --text": ["asn1", "--text", bad],
        "bundle --cert": ["bundle", "--cert", bad, "--key", key],
        "bundle --key": ["bundle", "--cert", good, "--key", bad, "--key-password-file",
                         password[1]],
        "compare good": ["compare", *password, bad, good],
        "compare itself": ["compare", *password, bad, bad],
        "convert pem": ["convert", *password, "--key-in-clear", "--to", "pem", "-o", "-", bad],
        "convert pkcs7": ["convert", *password, "--without-key", "--to", "pkcs7", "-o", "-", bad],
        "convert --complete": ["convert", "--to", "pem", "-o", "-", "--complete", bad, good],
        "rehearse --server-cert": [*play, "--server-cert", bad, "--server-key", key,
                                   "--client-trust", good],
        "rehearse --server-key": [*play, *password, "--server-cert", good, "--server-key", bad],
        "rehearse --client": [*play, "--server-cert", good, "--server-key", key, "--client", bad,
                              "--client-key", key, "--server-trust", good],
        "rehearse trust": [*play, "--server-cert", good, "--server-key", key, "--client-trust", bad,
                           "--client", good, "--client-key", key, "--server-trust", bad],
    }


def limits():
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # not a byte into any file


def run(program, arguments, home):
    environment = {"HOME": home, "TMPDIR": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home,
                   "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "XDG_RUNTIME_DIR": home,
                   "PATH": "/nonexistent", "LANG": "C.UTF-8"}
    # By pipes: files may not grow. A thread of its own reads each (communicate).
    process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment, cwd="/",
                               preexec_fn=limits)
    out, said = process.communicate()
    return process.returncode, out, said


def measured(program, arguments, home):
    """The same in a process of its own, so that its children's peak is that of this one alone."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code, out, said = run(program, arguments, home)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = used.ru_utime + used.ru_stime
        peak = used.ru_maxrss / 1024
        with os.fdopen(writing, "w") as pipe:
            json.dump([code, word_of(arguments[0], out, said), seconds, peak, len(out)], pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)


def deeds(program, arguments, home):
    """what the program did beyond reading, by its system calls; nothing where strace is missing"""
    if not shutil.which("strace"):
        return []
    log = os.path.join(home, "log")
    subprocess.run(["strace", "-f", "-qq", "-o", log, "-e",
                    "trace=execve,openat,open,creat,rename,renameat2,unlink,unlinkat,mkdir,mkdirat,"
                    "truncate,socket,connect,bind", program, *arguments],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
                   env={"HOME": home, "TMPDIR": home, "LANG": "C.UTF-8"}, cwd="/")
    found = set()
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            call = line.split(None, 1)[-1]
            word = call.split("(", 1)[0]
            if word in ("open", "openat"):
                if "O_WRONLY" in call or "O_RDWR" in call or "O_CREAT" in call:
                    found.add("opened for writing")
            elif word == "execve":
                if program not in call:
                    found.add("executed something")
            elif "(" in call and word.isidentifier():
                found.add(word)
    os.unlink(log)
    return sorted(found)


def word_of(command, out, said):
    """codes of the reader, else what was said first, else what was answered"""
    message = said.decode("utf-8", "replace").strip().splitlines()
    if command == "inspect":
        try:
            problems = json.loads(out)["inputs"][0]["problems"]
            ids = list(dict.fromkeys(problem["id"] for problem in problems))
            if ids:
                return " ".join(ids)
        except (ValueError, KeyError, IndexError):
            pass
    if message:
        return message[0].rsplit("/", 1)[-1][:90]
    return "(answer)" if out.strip() else ""


def main():
    program, folder, *words = sys.argv[1:]
    program = os.path.abspath(program)
    folder = os.path.abspath(folder)
    with open(os.path.join(folder, "manifest.tsv"), encoding="utf-8") as manifest:
        names = [line.split("\t")[0] for line in manifest]
    worst = {"seconds": 0.0, "megabytes": 0.0}
    bad = []
    count = 0
    print(f"{'file':34} {'command':24} {'s':>6} {'MB':>6} exit  said")
    for name in names:
        for command, arguments in roads(folder, name).items():
            if words and not any(word in name or word in command for word in words):
                continue
            with tempfile.TemporaryDirectory() as home:
                code, word, seconds, peak, size = measured(program, arguments, home)
                left = os.listdir(home)
                done = deeds(program, arguments, home) if command in TRACED else []
            count += 1
            faults = []
            if seconds > SECONDS:
                faults.append("too slow")
            if peak > MEGABYTES:
                faults.append("too much memory")
            if code not in (0, 1, 2):
                faults.append(f"ended by signal or code {code}")
            if not word:
                faults.append("said nothing")
            faults += done
            if left:
                faults.append("left behind: " + " ".join(left))
            worst["seconds"] = max(worst["seconds"], seconds)
            worst["megabytes"] = max(worst["megabytes"], peak)
            mark = "  <-- " + ", ".join(faults) if faults else ""
            print(f"{name:34} {command:24} {seconds:6.2f} {peak:6.0f} {code:4}  {word}{mark}",
                  flush=True)
            if faults:
                bad.append((name, command, faults))
    print(f"{count} runs; longest {worst['seconds']:.2f} s, most memory {worst['megabytes']:.0f} MB;"
          f" bounds {SECONDS:.0f} s and {MEGABYTES} MB; {len(bad)} over")
    return 1 if bad or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
