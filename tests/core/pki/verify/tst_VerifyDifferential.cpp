// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/verify/VerifyCodes.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/core/pki/verify/DirectVerify.h"
#include "tests/core/pki/verify/LeakOfOpenSsl.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using sekisho::test::kSanitized;

namespace {

/// Two anchors of one name, which may have different keys: which of them OpenSSL finds in its store
/// is up to the qsort of the system.
bool hasNamesakes(const QList<QByteArray> &anchors)
{
    QSet<QString> names;
    for (const QByteArray &anchor : anchors) {
        if (const auto index = pki::readCertificateIndex(anchor))
            names.insert(index->subject.oneLine());
    }
    return names.size() < anchors.size();
}

} // namespace

/// verify() against X509_verify_cert itself over thousands of generated chains.
class tst_VerifyDifferential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverAcceptsWhatOpenSslRefuses();
};

void tst_VerifyDifferential::neverAcceptsWhatOpenSslRefuses()
{
    constexpr quint32 kChains = kSanitized ? 200 : 2000;
    // What verify() is stricter in (its comment says so), by the code it then gives.
    const QSet<QString> stricter{u"no-explicit-policy"_s, u"invalid-policy-extension"_s,
                                 u"hostname-mismatch"_s, u"invalid-purpose"_s};
    // Of two lists for one certificate OpenSSL looks at one only.
    const QSet<QString> stricterWithLists{u"cert-revoked"_s, u"crl-signature-failure"_s,
                                          u"unable-to-get-crl"_s};
    int accepted = 0;
    int acceptedIndirect = 0;
    int stricterThan = 0;
    QSet<QString> reasons;
    for (quint32 seed = 1; seed <= kChains; ++seed) {
        const test::ForgedChain chain = test::forgeChain(seed);
        const test::LeakOfOpenSsl scope;
        const auto ours = pki::verify(chain.leaf, chain.material, chain.options);
        const test::DirectAnswer direct =
                test::directVerify(chain.leaf, chain.material, chain.options);
        const QByteArray story =
                u"seed %1 (%2): ours %3, OpenSSL %4"_s.arg(seed)
                        .arg(chain.faults.join(u", "_s), ours ? ours->reason : u"failed"_s,
                             pki::verifyCode(direct.error))
                        .toUtf8();
        QVERIFY2(ours.has_value(), story.constData());
        QVERIFY2(!ours->valid || direct.valid, story.constData());
        if (direct.valid && !ours->valid) {
            const bool lists =
                    chain.material.crls.size() > 1 && stricterWithLists.contains(ours->reason);
            const bool namesake = ours->reason == "cert-signature-failure"_L1 &&
                                  hasNamesakes(chain.material.trusted);
            QVERIFY2(lists || namesake || stricter.contains(ours->reason), story.constData());
            ++stricterThan;
        }
        if (!direct.valid && !ours->valid && ours->openSslCode != direct.error)
            QVERIFY2(stricter.contains(ours->reason), story.constData());
        QCOMPARE(ours->valid, ours->reason == "ok"_L1);
        reasons.insert(ours->reason);
        accepted += ours->valid ? 1 : 0;
        acceptedIndirect += ours->valid && chain.indirectList ? 1 : 0;
    }
    // The generator asks real questions: both answers are frequent, the reasons many.
    QVERIFY2(accepted > int(kChains) / 5 && accepted < int(kChains) * 3 / 4,
             QByteArray::number(accepted).constData());
    QVERIFY(acceptedIndirect >= (kSanitized ? 1 : 10));
    QVERIFY2(reasons.size() >= 20, reasons.values().join(u' ').toUtf8().constData());
    QVERIFY2(stricterThan > 0 && stricterThan < int(kChains) / 10,
             QByteArray::number(stricterThan).constData());
}

SEKISHO_TEST(VerifyDifferential);
#include "tst_VerifyDifferential.moc"
