// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Material.h"
#include "tests/core/pki/verify/ChainForge.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Writes the seeds of fuzz_lint into the folder given: three bytes of choices, then DER objects one
// after the other: deliveries, requests, lists, responses, keys, PKCS#12, forged chains. Run by
// hand; the result is committed in corpus/lint.

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_lint_corpus FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto save = [&](const QString &name, const QByteArray &choices,
                          const QList<QByteArray> &objects) {
        QByteArray bytes = choices;
        for (const QByteArray &object : objects)
            bytes += object;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    };
    const QByteArray none(3, '\0');
    const QByteArray all("\xff\x00\x00", 3);
    const QByteArray root = make(authorityTemplate(u"Root"_s), 0, {}, 0);
    const QByteArray ca = make(authorityTemplate(u"CA"_s), 1, root, 0);
    const QByteArray leaf = make(serverLeafTemplate(), 2, ca, 1);
    const QByteArray list = buildCrl(ca, poolKey(1), goodTime().addDays(-5), goodTime().addDays(5),
                                     1, {{QByteArray("\x01"), goodTime().addDays(-6), 1}})
                                    .value();
    const QByteArray response = makeOcspResponse(ca, leaf, poolKey(1));
    const QByteArray key = poolKey(2).toPkcs8().reveal().toByteArray();
    const QByteArray request = buildCsr(serverLeafTemplate(), poolKey(2)).value();
    Pkcs12Options container;
    container.macIterations = 1;
    const QByteArray pkcs12 = makePkcs12(leaf, poolKey(2), container);

    save(u"delivery"_s, none, {leaf, ca, root});
    save(u"delivery-with-key"_s, QByteArray("\x00\xc0\x80", 3), {key, leaf, ca});
    save(u"every-profile"_s, all, {leaf, ca, root, list, response, request, key});
    save(u"request"_s, none, {request});
    save(u"list"_s, none, {ca, list});
    save(u"response"_s, none, {ca, leaf, response});
    save(u"pkcs12"_s, none, {pkcs12});
    save(u"pkcs7"_s, none, {buildPkcs7({leaf, ca, root}).value()});
    CertificateTemplate rich = serverLeafTemplate();
    rich.otherExtensions = {
            {u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.1, 2.23.140.1.2.1"_s},
            {u"nameConstraints"_s,
             u"permitted;DNS:example.jp, excluded;IP:192.0.2.0/255.255.255.0"_s},
            {u"1.3.6.1.4.1.311.25.2"_s, // SID, as Windows CAs write it
             u"DER:3040a03e060a2b060104018237190201a030042e532d312d352d32312d31323334353637382d"
             "3132333435363738392d313233343536373839302d31313035"_s},
            {u"1.3.6.1.5.5.7.1.24"_s, u"DER:3003020105"_s},
            {u"1.3.6.1.5.5.7.1.13"_s, u"DER:300604044b616b75"_s}};
    save(u"extensions"_s, all, {make(rich, 2, ca, 1), ca});
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const ForgedChain chain = forgeChain(seed);
        QList<QByteArray> objects{chain.leaf};
        objects += chain.material.untrusted + chain.material.trusted + chain.material.crls;
        save(u"forged-%1"_s.arg(seed), seed % 2 ? none : all, objects);
    }
    return 0;
}
