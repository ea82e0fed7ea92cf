// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/badinput/HostileFiles.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes every bad file into the folder given, and what goes with them: good.pem, good.key,
// password.txt, and manifest.tsv with what the reader is to say of each. For measure.py.

using namespace sekisho::test;

namespace {

bool write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName()));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_bad_input FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QByteArray manifest;
    bool written = write(folder, QStringLiteral("good.pem"), goodChainPem()) &&
                   write(folder, QStringLiteral("good.key"), goodKeyPem()) &&
                   write(folder, QStringLiteral("password.txt"), kHostilePassword);
    for (const HostileFile &file : hostileFiles()) {
        const QByteArray bytes = file.make();
        if (bytes.isEmpty())
            continue; // a ZIP where the build has none
        written = write(folder, QString::fromLatin1(file.name), bytes) && written;
        manifest += QByteArray(file.name) + '\t' + file.problems.join(u' ').toUtf8() + '\t' +
                    file.items.join(u',').toUtf8() + '\n';
    }
    return write(folder, QStringLiteral("manifest.tsv"), manifest) && written ? 0 : 1;
}
