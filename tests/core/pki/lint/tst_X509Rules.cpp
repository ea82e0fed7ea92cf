// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/Samples.h"
#include "tests/core/pki/lint/RawObjects.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>

using namespace sekisho;
using namespace sekisho::test;
using namespace Qt::Literals::StringLiterals;
using lint::Role;
using lint::Severity;

namespace {

LintSubject one(const QByteArray &der, lint::Roles roles = Role::RadiusServer)
{
    return LintSubject::of({der}).as(roles);
}

/// A good server certificate that `spoil` changes.
template <class Spoil>
LintSubject server(Spoil spoil)
{
    RawCertificate made;
    spoil(made);
    return one(made.der());
}
template <class Spoil>
LintSubject client(Spoil spoil)
{
    RawCertificate made;
    spoil(made);
    return one(made.der(), Role::Client);
}
template <class Spoil>
LintSubject authority(Spoil spoil)
{
    RawCertificate made = rawAuthority();
    spoil(made);
    return one(made.der(), Role::IntermediateCa);
}
LintSubject goodServer()
{
    return server([](RawCertificate &) {});
}
LintSubject goodClient()
{
    return client([](RawCertificate &made) {
        made.set("2.5.29.37", derSequence({derOid("1.3.6.1.5.5.7.3.2")}));
    });
}
LintSubject goodAuthority()
{
    return authority([](RawCertificate &) {});
}

/// The server certificate with this common name.
LintSubject named(char tag, const QByteArray &text, const char *oid = "2.5.4.3")
{
    return server([&](RawCertificate &made) { made.subject = derName({{oid, tag, text}}); });
}

/// … with these alternative names, written as tag and content.
LintSubject withNames(const QList<QByteArray> &names)
{
    return server([&](RawCertificate &made) { made.set("2.5.29.17", derSequence(names)); });
}
QByteArray dns(const QByteArray &name) { return tlv(char(0x82), name); }

/// One DistributionPoint with this DistributionPointName.
QByteArray point(const QByteArray &name, const QByteArray &rest = {})
{
    return derSequence({derSequence({tlv(char(0xa0), name), rest})});
}
QByteArray pointUri(const QByteArray &uri) { return point(tlv(char(0xa0), tlv(char(0x86), uri))); }
QByteArray access(const char *method, const QByteArray &uri)
{
    return derSequence({derSequence({derOid(method), tlv(char(0x86), uri)})});
}

constexpr const char *kCommonName = "2.5.4.3";
constexpr char kUtf8 = 0x0c;
constexpr char kPrintable = 0x13;
constexpr char kTeletex = 0x14;
constexpr char kIa5 = 0x16;

} // namespace

/// Catalogue section 4: one certificate by itself.
class tst_X509Rules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_data()
    {
        lintColumns();
        const LintSubject good = goodServer();
        lintRow("x509.version.ext", Severity::Error,
                server([](RawCertificate &made) { made.version.clear(); }), good);
        lintRow("x509.version.ext", Severity::Error, authority([](RawCertificate &made) {
                    made.version.clear();
                    made.extensions.clear();
                }),
                goodAuthority(), "ca");
        lintRow("x509.serial.positive", Severity::Error,
                server([](RawCertificate &made) { made.serial = QByteArray(1, '\0'); }), good);
        lintRow("x509.serial.positive", Severity::Error,
                server([](RawCertificate &made) { made.serial = QByteArray(16, '\x91'); }), good,
                "negative");
        lintRow("x509.serial.length", Severity::Error,
                server([](RawCertificate &made) { made.serial = QByteArray(21, 'a'); }),
                server([](RawCertificate &made) { made.serial = QByteArray(20, 'a'); }));
        lintRow("x509.serial.entropy", Severity::Notice,
                server([](RawCertificate &made) { made.serial = "\x10\x11\x12\x13\x14\x15\x16"; }),
                server([](RawCertificate &made) {
                    made.serial = "\x10\x11\x12\x13\x14\x15\x16\x17";
                }));
        lintRow("x509.serial.entropy", Severity::Notice, server([](RawCertificate &made) {
                    made.serial = QByteArray("\x61\x0a\x2b\x4c\0\0\0\0\0\x0b", 10);
                }),
                good, "counter");
        lintRow("x509.serial.entropy", Severity::Error, server([](RawCertificate &made) {
                                                            made.serial = "\x07";
                                                        }).with(lint::Profile::Public),
                good, "public");
        lintRow("x509.sigalg.match", Severity::Error, server([](RawCertificate &made) {
                    made.outerAlgorithm = derAlgorithm("1.2.840.10045.4.3.3");
                }),
                good);
        const QByteArray null("\x05\x00", 2);
        lintRow("x509.sigalg.params", Severity::Warning, server([&](RawCertificate &made) {
                    made.algorithm = made.outerAlgorithm =
                            derAlgorithm("1.2.840.10045.4.3.2", null);
                }),
                good, "absent");
        lintRow("x509.sigalg.params", Severity::Warning, server([](RawCertificate &made) {
                    made.algorithm = made.outerAlgorithm = derAlgorithm("1.2.840.113549.1.1.11");
                }),
                server([&](RawCertificate &made) {
                    made.algorithm = made.outerAlgorithm =
                            derAlgorithm("1.2.840.113549.1.1.11", null);
                }),
                "null");
        lintRow("x509.validity.order", Severity::Error,
                server([](RawCertificate &made) { std::swap(made.notBefore, made.notAfter); }),
                good);
        const auto until = [](const char *time) {
            return server([&](RawCertificate &made) { made.notAfter = derTime(time); });
        };
        lintRow("x509.validity.encoding", Severity::Error, until("2709300000Z"), good,
                "no seconds");
        lintRow("x509.validity.encoding", Severity::Error, until("20270930000000Z"),
                until("20510930000000Z"), "generalized");
        lintRow("x509.validity.now", Severity::Error, until("261120235959Z"),
                until("270930000000Z"), "expired");
        lintRow("x509.validity.now", Severity::Error,
                server([](RawCertificate &made) { made.notBefore = derTime("261122000000Z"); }),
                good, "future");
        // Judged on 2026-11-21 at midnight: 7, 30, 90 days on.
        lintRow("x509.validity.now", Severity::Warning, until("261128000000Z"),
                until("270301000000Z"), "week");
        lintRow("x509.validity.now", Severity::Warning, until("261122235959Z"),
                until("270301000000Z"), "day");
        lintRow("x509.validity.now", Severity::Warning, until("261221000000Z"),
                until("270301000000Z"), "month");
        lintRow("x509.validity.now", Severity::Notice, until("270219000000Z"),
                until("270220000000Z"), "quarter");
        lintRow("x509.validity.nowelldefined", Severity::Info, until("99991231235959Z"),
                until("99991231000000Z"));
        lintRow("x509.der.strict", Severity::Warning, server([](RawCertificate &made) {
                    made.set("2.5.29.19", derSequence({QByteArray("\x01\x01\x00", 3)}));
                }),
                server([](RawCertificate &made) { made.set("2.5.29.19", derSequence({})); }),
                "default");
        lintRow("x509.der.strict", Severity::Warning, server([](RawCertificate &made) {
                    made.set("2.5.29.19", QByteArray("\x30\x81\x00", 3));
                }),
                good, "length");
        lintRow("x509.unique-id", Severity::Notice, server([](RawCertificate &made) {
                    made.uniqueIds = tlv(char(0x82), QByteArray("\0id", 3));
                }),
                good);
    }
    void body() { checkLintRow(); }

    void names_data()
    {
        lintColumns();
        const LintSubject good = goodServer();
        lintRow("x509.issuer.empty", Severity::Error,
                server([](RawCertificate &made) { made.issuer = derName({}); }), good);
        lintRow("x509.subject.empty-ca", Severity::Error,
                authority([](RawCertificate &made) { made.subject = derName({}); }),
                goodAuthority());
        const QByteArray names = derSequence({dns("radius.example.jp")});
        lintRow("x509.subject.empty-san", Severity::Error,
                server([](RawCertificate &made) { made.subject = derName({}); }),
                server([&](RawCertificate &made) {
                    made.subject = derName({});
                    made.set("2.5.29.17", names, true);
                }),
                "critical");
        lintRow("x509.subject.empty-san", Severity::Error, server([](RawCertificate &made) {
                    made.subject = derName({});
                    made.without("2.5.29.17");
                }),
                good, "missing");
        lintRow("x509.san.critical-nonempty", Severity::Notice,
                server([&](RawCertificate &made) { made.set("2.5.29.17", names, true); }), good);
        lintRow("x509.name.lengths", Severity::Warning, named(kUtf8, QByteArray(65, 'a')),
                named(kUtf8, QByteArray(64, 'a')));
        // 64 characters of three octets each.
        lintRow("x509.name.lengths", Severity::Warning, named(kUtf8, u"関"_s.repeated(65).toUtf8()),
                named(kUtf8, u"関"_s.repeated(64).toUtf8()), "characters");
        lintRow("x509.name.lengths", Severity::Warning, named(kPrintable, "JPN", "2.5.4.6"),
                named(kPrintable, "JP", "2.5.4.6"), "country");
        lintRow("x509.name.lengths", Severity::Warning, named(kUtf8, {}), good, "empty");
        lintRow("x509.name.string-types", Severity::Warning, named(kTeletex, "radius"),
                named(kPrintable, "radius"), "directory");
        lintRow("x509.name.string-types", Severity::Warning, named(kUtf8, "JP", "2.5.4.6"),
                named(kPrintable, "JP", "2.5.4.6"), "printable");
        lintRow("x509.name.string-types", Severity::Warning,
                named(kUtf8, "a@example.jp", "1.2.840.113549.1.9.1"),
                named(kIa5, "a@example.jp", "1.2.840.113549.1.9.1"), "ia5");
        lintRow("x509.name.printable-alphabet", Severity::Error,
                named(kPrintable, "user@example.jp"), named(kUtf8, "user@example.jp"));
        lintRow("x509.name.printable-alphabet", Severity::Error, named(kPrintable, "a_b"),
                named(kPrintable, "AZ az 09 '()+,-./:=?"), "all allowed");
        lintRow("x509.name.utf8-valid", Severity::Error, named(kUtf8, "caf\xe9"),
                named(kUtf8, "caf\xc3\xa9"));
        lintRow("x509.name.utf8-nfc", Severity::Notice, named(kUtf8, u"cafe\u0301"_s.toUtf8()),
                named(kUtf8, u"café"_s.toUtf8()), "nfc");
        lintRow("x509.name.utf8-nfc", Severity::Notice, named(kUtf8, u"radius\u200b"_s.toUtf8()),
                named(kUtf8, "radius"), "invisible");
        lintRow("x509.name.utf8-nfc", Severity::Notice, named(kUtf8, u"架空精機\u3000"_s.toUtf8()),
                named(kUtf8, u"架空\u3000精機"_s.toUtf8()), "space");
        lintRow("x509.name.mojibake", Severity::Warning, named(kTeletex, "\x89\xcb\x8b\xf3"),
                named(kTeletex, "Kakuu"), "shift-jis");
        lintRow("x509.name.mojibake", Severity::Warning, named(kUtf8, "caf\xc3\x83\xc2\xa9"),
                named(kUtf8, "caf\xc3\xa9"), "double");
        lintRow("x509.name.duplicate-rdn", Severity::Notice, server([](RawCertificate &made) {
                    made.subject = derName({{kCommonName, kUtf8, "a"}, {kCommonName, kUtf8, "b"}});
                }),
                server([](RawCertificate &made) {
                    constexpr const char *kDomain = "0.9.2342.19200300.100.1.25";
                    made.subject = derName({{kDomain, kIa5, "jp"},
                                            {kDomain, kIa5, "example"},
                                            {kCommonName, kUtf8, "Users"},
                                            {kCommonName, kUtf8, "a"}});
                }));
        lintRow("x509.name.duplicate-rdn", Severity::Notice, server([](RawCertificate &made) {
                    made.subject = tlv(
                            0x30,
                            tlv(0x31, derSequence({derOid("2.5.4.3"), tlv(kUtf8, "a")}) +
                                              derSequence({derOid("2.5.4.10"), tlv(kUtf8, "b")})));
                }),
                good, "multi-valued");
    }
    void names() { checkLintRow(); }

    void likelyEncodingIsNamed()
    {
        const auto guess = [](const QByteArray &text) {
            const auto found = named(kTeletex, text).findings(u"x509.name.mojibake"_s);
            return found.isEmpty() ? QString() : found.constFirst().arguments.value(2);
        };
        QCOMPARE(guess("\x89\xcb\x8b\xf3"), u"Shift_JIS"_s); // 架空
        QCOMPARE(guess("\xb2\xcd\xb6\xf5"), u"EUC-JP"_s);    // 架空
        QCOMPARE(guess("Z\xfcrich"), u"ISO 8859-1"_s);
        QCOMPARE(guess("Z\xc3\xbcrich"), u"UTF-8"_s);
    }

    void extensions_data()
    {
        lintColumns();
        const LintSubject good = goodServer();
        const LintSubject goodCa = goodAuthority();
        lintRow("x509.ext.duplicate", Severity::Error, server([](RawCertificate &made) {
                    made.extensions.append(made.extensions.constFirst());
                }),
                good);
        lintRow("x509.ext.unknown-critical", Severity::Error, server([](RawCertificate &made) {
                    made.set("1.2.3.4", QByteArray("\x05\x00", 2), true);
                }),
                server([](RawCertificate &made) {
                    made.set("1.2.3.4", QByteArray("\x05\x00", 2));
                }));
        const QByteArray isCa = derSequence({"\x01\x01\xff"});
        lintRow("x509.bc.present-critical", Severity::Error,
                authority([](RawCertificate &made) { made.without("2.5.29.19"); }), goodCa,
                "missing");
        lintRow("x509.bc.present-critical", Severity::Error, authority([](RawCertificate &made) {
                    made.set("2.5.29.19", derSequence({}), true);
                }),
                goodCa, "not-ca");
        lintRow("x509.bc.present-critical", Severity::Warning,
                authority([&](RawCertificate &made) { made.set("2.5.29.19", isCa); }), goodCa,
                "not-critical");
        lintRow("x509.bc.leaf", Severity::Error,
                server([&](RawCertificate &made) { made.set("2.5.29.19", isCa, true); }),
                server([](RawCertificate &made) { made.set("2.5.29.19", derSequence({}), true); }));
        const QByteArray two = derSequence({"\x01\x01\xff", "\x02\x01\x02"});
        lintRow("x509.bc.pathlen-leaf", Severity::Error, server([](RawCertificate &made) {
                    made.set("2.5.29.19", derSequence({"\x02\x01\x02"}), true);
                }),
                authority([&](RawCertificate &made) { made.set("2.5.29.19", two, true); }),
                "not-ca");
        lintRow("x509.bc.pathlen-leaf", Severity::Error, authority([&](RawCertificate &made) {
                    made.set("2.5.29.19", two, true);
                    made.set("2.5.29.15", QByteArray("\x03\x02\x07\x80"), true);
                }),
                goodCa, "no-cert-sign");
        lintRow("x509.bc.pathlen-leaf", Severity::Error, authority([](RawCertificate &made) {
                    made.set("2.5.29.19", derSequence({"\x01\x01\xff", "\x02\x01\xfe"}), true);
                }),
                goodCa, "negative");
        lintRow("x509.ku.ca", Severity::Error,
                authority([](RawCertificate &made) { made.without("2.5.29.15"); }), goodCa,
                "missing");
        lintRow("x509.ku.ca", Severity::Error, authority([](RawCertificate &made) {
                    made.set("2.5.29.15", QByteArray("\x03\x02\x01\x02"), true);
                }),
                goodCa, "no-cert-sign");
        lintRow("x509.ku.ca", Severity::Warning, authority([](RawCertificate &made) {
                    made.set("2.5.29.15", QByteArray("\x03\x02\x01\x06"));
                }),
                goodCa, "not-critical");
        lintRow("x509.ku.encoding", Severity::Error, server([](RawCertificate &made) {
                    made.set("2.5.29.15", QByteArray("\x03\x02\x05\x80"), true);
                }),
                good);
        lintRow("x509.ku.encoding", Severity::Error, server([](RawCertificate &made) {
                    made.set("2.5.29.15", QByteArray("\x03\x01\x00", 3), true);
                }),
                good, "empty");
        lintRow("x509.ku.leaf-certsign", Severity::Error, server([](RawCertificate &made) {
                    made.set("2.5.29.15", QByteArray("\x03\x02\x02\x84"), true);
                }),
                good);
        lintRow("x509.ku-eku.consistent", Severity::Warning, server([](RawCertificate &made) {
                    made.set("2.5.29.15", QByteArray("\x03\x02\x06\x40"), true);
                }),
                good);
        const QByteArray any = derSequence({derOid("2.5.29.37.0"), derOid("1.3.6.1.5.5.7.3.1")});
        lintRow("x509.eku.critical-any", Severity::Notice,
                server([&](RawCertificate &made) { made.set("2.5.29.37", any, true); }),
                server([&](RawCertificate &made) { made.set("2.5.29.37", any); }));
        lintRow("x509.aki.present", Severity::Warning,
                server([](RawCertificate &made) { made.without("2.5.29.35"); }), good);
        const auto strictly = [](LintSubject subject) {
            return subject.with(lint::Profile::Rfc5280);
        };
        lintRow("x509.aki.present", Severity::Error,
                strictly(server([](RawCertificate &made) { made.without("2.5.29.35"); })),
                strictly(good));
        lintRow("x509.aki.noncritical", Severity::Error, server([](RawCertificate &made) {
                    made.set("2.5.29.35", derSequence({tlv(char(0x80), QByteArray(20, 'k'))}),
                             true);
                }),
                good);
        lintRow("x509.ski.noncritical", Severity::Error, server([](RawCertificate &made) {
                    made.set("2.5.29.14", tlv(0x04, QByteArray(20, 'k')), true);
                }),
                good);
        lintRow("x509.ski.ca", Severity::Warning,
                authority([](RawCertificate &made) { made.without("2.5.29.14"); }), goodCa);
        lintRow("x509.ski.ca", Severity::Error,
                strictly(authority([](RawCertificate &made) { made.without("2.5.29.14"); })),
                strictly(goodCa));
        lintRow("x509.ski.method", Severity::Info, server([](RawCertificate &made) {
                    made.set("2.5.29.14", tlv(0x04, QByteArray(20, 'k')));
                }),
                good);
        const QByteArray limit("\x02\x01\x00", 3);
        lintRow("x509.policy.critical", Severity::Warning,
                authority([&](RawCertificate &made) { made.set("2.5.29.54", limit); }),
                authority([&](RawCertificate &made) { made.set("2.5.29.54", limit, true); }));
        const auto mapping = [](const char *to) {
            return derSequence({derSequence({derOid("1.2.3"), derOid(to)})});
        };
        lintRow("x509.policy.any-mapping", Severity::Warning, authority([&](RawCertificate &made) {
                    made.set("2.5.29.33", mapping("2.5.29.32.0"), true);
                }),
                authority([&](RawCertificate &made) {
                    made.set("2.5.29.33", mapping("1.2.4"), true);
                }));
        lintRow("x509.policy.empty", Severity::Warning,
                authority([](RawCertificate &made) { made.set("2.5.29.32", derSequence({})); }),
                authority([](RawCertificate &made) {
                    made.set("2.5.29.32", derSequence({derSequence({derOid("1.2.3")})}));
                }));
    }
    void extensions() { checkLintRow(); }

    void keyIdentifierMethodIsNamed()
    {
        const QByteArray spki = ecKey().publicKeySpki();
        const QByteArray bits = spki.last(65);
        const auto method = [](const QByteArray &id) {
            const auto found = server([&](RawCertificate &made) {
                                   made.set("2.5.29.14", tlv(0x04, id));
                               }).findings(u"x509.ski.method"_s);
            return found.isEmpty() ? u"method 1"_s : found.constFirst().message.section(u'/', 1);
        };
        const auto hash = [](const QByteArray &data, QCryptographicHash::Algorithm algorithm) {
            return QCryptographicHash::hash(data, algorithm);
        };
        QByteArray sixty = hash(bits, QCryptographicHash::Sha1).last(8);
        sixty[0] = static_cast<char>(0x40 | (sixty.at(0) & 0x0f));
        QCOMPARE(method(hash(bits, QCryptographicHash::Sha1)), u"method 1"_s);
        QCOMPARE(method(sixty), u"sixty-bits"_s);
        QCOMPARE(method(hash(bits, QCryptographicHash::Sha256).first(20)), u"rfc7093"_s);
        QCOMPARE(method(hash(spki, QCryptographicHash::Sha512)), u"rfc7093"_s);
        QCOMPARE(method(QByteArray(20, 'k')), u"other"_s);
    }

    void addresses_data()
    {
        lintColumns();
        const LintSubject good = goodServer();
        lintRow("x509.san.ia5", Severity::Error, withNames({dns("r\xc3\xa4.example.jp")}),
                withNames({dns("xn--r-zfa.example.jp")}));
        const LintSubject manyGood =
                withNames({dns("radius.example.jp"), dns("*.example.jp"), dns("a-b.x1.jp"),
                           dns(QByteArray(63, 'a') + ".jp")});
        const std::pair<const char *, QByteArray> kBad[] = {
                {"ip", "192.0.2.7"},
                {"url", "https://radius.example.jp"},
                {"port", "radius.example.jp:1812"},
                {"empty-label", "radius..example.jp"},
                {"leading dot", ".example.jp"},
                {"space", "radius 1.example.jp"},
                {"hyphen", "-radius.example.jp"},
                {"label", QByteArray(64, 'a') + ".jp"},
                {"length", (QByteArray(63, 'a') + '.').repeated(4) + "jp"},
        };
        for (const auto &[variant, name] : kBad) {
            lintRow("x509.san.dns-syntax", Severity::Error, withNames({dns(name)}), manyGood,
                    variant);
        }
        lintRow("x509.san.dns-syntax", Severity::Notice, withNames({dns("radius_1.example.jp")}),
                manyGood, "underscore");
        lintRow("x509.san.ip", Severity::Error, withNames({tlv(char(0x87), "192.0.2.7")}),
                withNames({tlv(char(0x87), "\xc0\x01\x02\x07"),
                           tlv(char(0x87), QByteArray(16, '\x20'))}));
        const auto withMail = [](const QByteArray &alternative) {
            return client([&](RawCertificate &made) {
                made.subject = derName({{"1.2.840.113549.1.9.1", kIa5, "a@example.jp"}});
                made.set("2.5.29.17", derSequence({tlv(char(0x81), alternative)}));
            });
        };
        lintRow("x509.san.email-subject", Severity::Notice, withMail("b@example.jp"),
                withMail("a@example.jp"));
        lintRow("x509.cn-not-in-san", Severity::Warning, withNames({dns("eap.example.jp")}),
                withNames({dns("eap.example.jp"), dns("RADIUS.example.jp")}));
        lintRow("x509.cn-not-in-san", Severity::Warning,
                server([](RawCertificate &made) { made.without("2.5.29.17"); }),
                named(kUtf8, "Kakuu RADIUS"), "no host name");

        const QByteArray constraints =
                derSequence({tlv(char(0xa0), derSequence({dns("example.jp")}))});
        lintRow("x509.nc.in-leaf", Severity::Error,
                server([&](RawCertificate &made) { made.set("2.5.29.30", constraints, true); }),
                authority([&](RawCertificate &made) { made.set("2.5.29.30", constraints, true); }));
        lintRow("x509.nc.critical", Severity::Error,
                authority([&](RawCertificate &made) { made.set("2.5.29.30", constraints); }),
                authority([&](RawCertificate &made) { made.set("2.5.29.30", constraints, true); }));

        const auto crl = [](const QByteArray &value, bool critical = false) {
            return server([&](RawCertificate &made) { made.set("2.5.29.31", value, critical); });
        };
        const QByteArray uri = tlv(char(0xa0), tlv(char(0x86), "http://crl.example.jp/1.crl"));
        lintRow("x509.crldp.form", Severity::Warning, crl(point(uri), true), crl(point(uri)),
                "critical");
        lintRow("x509.crldp.form", Severity::Warning,
                crl(point(tlv(char(0xa1), derSequence({derOid("2.5.4.3"), tlv(kUtf8, "crl")})))),
                good, "relative");
        lintRow("x509.crldp.form", Severity::Warning, crl(point(uri, tlv(char(0x81), "\x06\x40"))),
                good, "reasons");
        lintRow("x509.crldp.form", Severity::Warning,
                crl(point(tlv(char(0xa0), dns("crl.example.jp")))), good, "no-uri");
        const LintSubject http = crl(pointUri("HTTP://crl.example.jp/1.crl"));
        lintRow("x509.crldp.scheme", Severity::Notice,
                crl(pointUri("https://crl.example.jp/1.crl")), http, "https");
        lintRow("x509.crldp.scheme", Severity::Notice,
                crl(pointUri("ldap:///CN=CA?certificateRevocationList")), http, "ldap");
        lintRow("x509.crldp.scheme", Severity::Error, crl(pointUri("file://server/crl/1.crl")),
                http, "file");
        lintRow("x509.crldp.scheme", Severity::Error, crl(pointUri("\\\\server\\crl\\1.crl")), http,
                "unc");
        const auto aia = [](const QByteArray &value) {
            return server([&](RawCertificate &made) { made.set("1.3.6.1.5.5.7.1.1", value); });
        };
        constexpr const char *kOcsp = "1.3.6.1.5.5.7.48.1";
        constexpr const char *kIssuers = "1.3.6.1.5.5.7.48.2";
        lintRow("x509.aia.scheme", Severity::Notice, aia(access(kOcsp, "https://ocsp.example.jp/")),
                aia(access(kOcsp, "http://ocsp.example.jp/")), "ocsp");
        lintRow("x509.aia.scheme", Severity::Notice,
                aia(access(kIssuers, "ldap:///CN=CA?cACertificate")),
                aia(access(kIssuers, "http://ca.example.jp/ca.cer")), "ca-issuers");
        lintRow("x509.aia.scheme", Severity::Notice,
                aia(access(kIssuers, "http://ca.example.jp/ca.pem")),
                aia(access(kIssuers, "http://ca.example.jp/ca.p7c")), "pem");
    }
    void addresses() { checkLintRow(); }

    /// The clean halves above must not hide behind one another: nothing is said of good ones.
    void goodOnesAreSilent()
    {
        for (LintSubject subject : {goodServer(), goodClient(), goodAuthority()}) {
            subject.with(lint::Profile::Rfc5280);
            const QStringList all = subject.all();
            QVERIFY2(all.isEmpty(), qPrintable(all.join(u", ")));
        }
    }

    void hugeNamesAreFewFindings()
    {
        QList<QByteArray> names;
        for (int i = 0; i < 20'000; ++i)
            names.append(dns("bad name " + QByteArray::number(i)));
        const auto found = withNames(names).findings(u"x509.san.dns-syntax"_s);
        QVERIFY(!found.isEmpty());
        QVERIFY(found.size() < 20);
    }

    void findingsSayWhere()
    {
        RawCertificate made;
        made.serial = QByteArray(21, 'a');
        const QByteArray der = made.der();
        const auto found = one(der).findings(u"x509.serial.length"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().field, u"serial"_s);
        QCOMPARE(found.constFirst().range.offset, der.indexOf(derInteger(made.serial)));
        QCOMPARE(found.constFirst().range.length, 23);
        QCOMPARE(found.constFirst().arguments, QStringList{u"21"_s});
    }
};

SEKISHO_TEST(X509Rules);

#include "tst_X509Rules.moc"
