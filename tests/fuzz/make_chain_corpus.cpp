// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Material.h"
#include "tests/core/pki/verify/ChainForge.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes the seeds of fuzz_chain into the folder given, in the form that fuzz_chain.cpp tells: good
// chains, faulty ones, lists, a response, a cycle. Run by hand; the result is committed in
// corpus/chain.

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

struct Seed
{
    QByteArray bytes;

    Seed(int first, int second, const QByteArray &leaf)
    {
        bytes.append(char(first)).append(char(second)).append('\0').append(leaf);
    }
    Seed &add(char kind, const QList<QByteArray> &ders)
    {
        for (const QByteArray &der : ders)
            bytes.append(kind).append(der);
        return *this;
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_chain_corpus FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto save = [&](const QString &name, const Seed &seed) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed.bytes) != seed.bytes.size())
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    };
    const QByteArray root = make(authorityTemplate(QStringLiteral("Root")), 0, {}, 0);
    const QByteArray ca = make(authorityTemplate(QStringLiteral("CA")), 1, root, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, ca, 1);
    const QByteArray list = buildCrl(ca, poolKey(1), goodTime().addDays(-5), goodTime().addDays(5),
                                     1, {{QByteArray("\x01"), goodTime().addDays(-6), 1}})
                                    .value();
    save(QStringLiteral("good"), Seed(3, 2, leaf).add(0, {root}).add(1, {ca}));
    save(QStringLiteral("good-names"), Seed(3, 0x42, leaf).add(0, {root}).add(1, {ca}));
    save(QStringLiteral("partial"), Seed(8, 2, leaf).add(0, {ca}));
    save(QStringLiteral("list"), Seed(0, 0x0a, leaf).add(0, {root}).add(1, {ca}).add(2, {list}));
    save(QStringLiteral("response"), Seed(0, 2, leaf)
                                             .add(0, {root})
                                             .add(1, {ca})
                                             .add(3, {makeOcspResponse(ca, leaf, poolKey(1))}));
    const QByteArray crossed = make(authorityTemplate(QStringLiteral("Root")), 0, ca, 1);
    save(QStringLiteral("cycle"), Seed(0x80, 2, leaf).add(1, {ca, crossed}));
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const ForgedChain chain = forgeChain(seed);
        const int first = static_cast<int>(chain.options.purpose) |
                          (chain.options.partialChain ? 0x08 : 0) |
                          (chain.options.explicitPolicy ? 0x10 : 0);
        save(QStringLiteral("forged-%1").arg(seed),
             Seed(first, 2 | (static_cast<int>(chain.options.crlCheck) << 3), chain.leaf)
                     .add(0, chain.material.trusted)
                     .add(1, chain.material.untrusted)
                     .add(2, chain.material.crls));
    }
    return 0;
}
