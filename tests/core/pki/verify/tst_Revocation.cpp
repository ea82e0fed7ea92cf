// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/Revocation.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <openssl/ocsp.h>
#include <openssl/pem.h>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::Revocation;
using pki::RevocationState;
using test::authorityTemplate;
using test::goodTime;
using test::make;
using test::serverLeafTemplate;

namespace {

const QByteArray kSerial("\x0a\x0b\x0c");

struct RevocationPki
{
    QByteArray ca = make(authorityTemplate(u"CA"_s), 0, {}, 0);
    QByteArray leaf = [this] {
        pki::CertificateTemplate fields = serverLeafTemplate();
        fields.serial = kSerial;
        return make(fields, 1, ca, 0);
    }();

    QByteArray crl(int key, const QDateTime &from,
                   const QList<pki::RevokedEntry> &revoked = {}) const
    {
        return pki::buildCrl(ca, test::poolKey(key), from, from.addDays(7), 1, revoked).value();
    }
    Revocation ask(const QList<QByteArray> &crls, const QList<QByteArray> &ocsp = {},
                   const std::optional<QDateTime> &time = goodTime()) const
    {
        return pki::revocationOf(leaf, ca, {{}, {}, crls, ocsp}, time);
    }
};

X509 *parsed(const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_X509(nullptr, &p, long(der.size()));
}

/// A response about `leaf`, signed with a key of the pool in the name of `signer`.
QByteArray response(const QByteArray &leaf, const QByteArray &issuer, const QByteArray &signer,
                    int key, int status, const QDateTime &from)
{
    X509 *subject = parsed(leaf);
    X509 *authority = parsed(issuer);
    X509 *responder = parsed(signer);
    const Secret pem = test::poolKey(key).toPem();
    BIO *bio = BIO_new_mem_buf(pem.reveal().data(), int(pem.size()));
    EVP_PKEY *signing = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    OCSP_BASICRESP *basic = OCSP_BASICRESP_new();
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), subject, authority);
    ASN1_TIME *begin = ASN1_GENERALIZEDTIME_set(nullptr, time_t(from.toSecsSinceEpoch()));
    ASN1_TIME *end = ASN1_GENERALIZEDTIME_set(nullptr, time_t(from.addDays(7).toSecsSinceEpoch()));
    OCSP_basic_add1_status(basic, id, status, OCSP_REVOKED_STATUS_KEYCOMPROMISE, begin, begin, end);
    OCSP_basic_sign(basic, responder, signing, EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE *made = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char *out = nullptr;
    const int size = i2d_OCSP_RESPONSE(made, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    OCSP_RESPONSE_free(made);
    ASN1_TIME_free(begin);
    ASN1_TIME_free(end);
    OCSP_CERTID_free(id);
    OCSP_BASICRESP_free(basic);
    EVP_PKEY_free(signing);
    X509_free(responder);
    X509_free(authority);
    X509_free(subject);
    return der;
}

} // namespace

class tst_Revocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAnswer();
    void listsThatDoNotCount();
    void laterRevocationIsNotYet();
    void responsesAnswer();
    void responsesThatDoNotCount();
    void revokedWins();
};

void tst_Revocation::listsAnswer()
{
    const RevocationPki pki;
    const QDateTime yesterday = goodTime().addDays(-1);
    QCOMPARE(pki.ask({}).why, QStringList{u"no-revocation-data"_s});
    const Revocation good = pki.ask({pki.crl(0, yesterday)});
    QCOMPARE(good.state, RevocationState::Good);
    QCOMPARE(good.source, u"crl"_s);
    QCOMPARE(good.nextUpdate, yesterday.addDays(7));
    const Revocation revoked = pki.ask({pki.crl(0, yesterday, {{kSerial, yesterday, 1}})});
    QCOMPARE(revoked.state, RevocationState::Revoked);
    QCOMPARE(revoked.when, yesterday);
    QCOMPARE(revoked.reason, 1);
    QVERIFY(revoked.why.isEmpty());
}

void tst_Revocation::listsThatDoNotCount()
{
    const RevocationPki pki;
    const QDateTime old = goodTime().addDays(-30);
    QCOMPARE(pki.ask({pki.crl(0, old)}).why, QStringList{u"crl-has-expired"_s});
    QCOMPARE(pki.ask({pki.crl(0, old)}, {}, std::nullopt).state, RevocationState::Good);
    QCOMPARE(pki.ask({pki.crl(0, goodTime().addDays(1))}).why, QStringList{u"crl-not-yet-valid"_s});
    QCOMPARE(pki.ask({pki.crl(3, goodTime().addDays(-1))}).why,
             QStringList{u"crl-signature-failure"_s});
    QCOMPARE(pki.ask({QByteArray("\x30\x00", 2)}).why, QStringList{u"malformed"_s});
    const QByteArray other = make(authorityTemplate(u"Other"_s), 2, {}, 2);
    const QByteArray foreign = pki::buildCrl(other, test::poolKey(2), goodTime().addDays(-1),
                                             goodTime().addDays(1), 1, {})
                                       .value();
    QCOMPARE(pki.ask({foreign}).why, QStringList{u"no-revocation-data"_s});
    pki::CertificateTemplate fields = authorityTemplate(u"CA"_s);
    fields.keyUsage = {u"keyCertSign"_s};
    const QByteArray silent = make(fields, 0, {}, 0);
    QCOMPARE(pki::revocationOf(pki.leaf, silent, {{}, {}, {pki.crl(0, goodTime().addDays(-1))}, {}},
                               goodTime())
                     .why,
             QStringList{u"keyusage-no-crl-sign"_s});
}

void tst_Revocation::laterRevocationIsNotYet()
{
    const RevocationPki pki;
    const QByteArray list =
            pki.crl(0, goodTime().addDays(-1), {{kSerial, goodTime().addDays(-3), 1}});
    QCOMPARE(pki.ask({list}, {}, goodTime()).state, RevocationState::Revoked);
    const QByteArray early =
            pki.crl(0, goodTime().addDays(-1), {{kSerial, goodTime().addDays(3), 1}});
    QCOMPARE(pki.ask({early}, {}, goodTime()).state, RevocationState::Good);
    QCOMPARE(pki.ask({early}, {}, goodTime().addDays(4)).state, RevocationState::Revoked);
}

void tst_Revocation::responsesAnswer()
{
    const RevocationPki pki;
    const QDateTime yesterday = goodTime().addDays(-1);
    const Revocation good =
            pki.ask({}, {response(pki.leaf, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_GOOD, yesterday)});
    QCOMPARE(good.state, RevocationState::Good);
    QCOMPARE(good.source, u"ocsp"_s);
    const Revocation revoked = pki.ask(
            {}, {response(pki.leaf, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_REVOKED, yesterday)});
    QCOMPARE(revoked.state, RevocationState::Revoked);
    QCOMPARE(revoked.when, yesterday);
    QCOMPARE(revoked.reason, OCSP_REVOKED_STATUS_KEYCOMPROMISE);
    // A responder that the CA has authorised.
    pki::CertificateTemplate fields = serverLeafTemplate();
    fields.subject.last().second = u"Responder"_s;
    fields.extendedKeyUsage = {u"OCSPSigning"_s};
    const QByteArray delegate = make(fields, 4, pki.ca, 0);
    QCOMPARE(pki.ask({},
                     {response(pki.leaf, pki.ca, delegate, 4, V_OCSP_CERTSTATUS_GOOD, yesterday)})
                     .state,
             RevocationState::Good);
}

void tst_Revocation::responsesThatDoNotCount()
{
    const RevocationPki pki;
    const QDateTime yesterday = goodTime().addDays(-1);
    const auto why = [&](const QByteArray &der) { return pki.ask({}, {der}).why; };
    QCOMPARE(why(response(pki.leaf, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_GOOD,
                          goodTime().addDays(-30))),
             QStringList{u"ocsp-has-expired"_s});
    QCOMPARE(why(response(pki.leaf, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_GOOD,
                          goodTime().addDays(2))),
             QStringList{u"ocsp-not-yet-valid"_s});
    QCOMPARE(why(response(pki.leaf, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_UNKNOWN, yesterday)),
             QStringList{u"ocsp-status-unknown"_s});
    // Signed by somebody without the right to.
    const QByteArray other = make(authorityTemplate(u"Other"_s), 2, {}, 2);
    QCOMPARE(why(response(pki.leaf, pki.ca, other, 2, V_OCSP_CERTSTATUS_GOOD, yesterday)),
             QStringList{u"ocsp-signer-not-authorised"_s});
    pki::CertificateTemplate fields = serverLeafTemplate();
    const QByteArray plain = make(fields, 4, pki.ca, 0);
    QCOMPARE(why(response(pki.leaf, pki.ca, plain, 4, V_OCSP_CERTSTATUS_GOOD, yesterday)),
             QStringList{u"ocsp-signer-not-authorised"_s});
    // About another certificate.
    QCOMPARE(why(response(plain, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_GOOD, yesterday)),
             QStringList{u"no-revocation-data"_s});
    QCOMPARE(why(QByteArray("\x30\x03\x0a\x01\x06", 5)), QStringList{u"ocsp-unsuccessful"_s});
    QCOMPARE(why(QByteArray("\x30\x05", 2)), QStringList{u"malformed"_s});
}

void tst_Revocation::revokedWins()
{
    const RevocationPki pki;
    const QDateTime yesterday = goodTime().addDays(-1);
    const QByteArray good =
            response(pki.leaf, pki.ca, pki.ca, 0, V_OCSP_CERTSTATUS_GOOD, yesterday);
    const Revocation answer = pki.ask({pki.crl(0, yesterday, {{kSerial, yesterday, -1}})}, {good});
    QCOMPARE(answer.state, RevocationState::Revoked);
    QCOMPARE(answer.source, u"crl"_s);
    QCOMPARE(answer.reason, -1);
}

SEKISHO_TEST(Revocation);
#include "tst_Revocation.moc"
