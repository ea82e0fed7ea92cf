// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Ctl;
using test::CtlRun;

namespace {

/// What `openssl x509` prints about one file, by the names it prints.
struct OpenSsl
{
    QString subject;
    QString serial;
    QDateTime notBefore;
    QDateTime notAfter;
    QString sha1;
    QString sha256;
    QStringList names;
    QStringList purposes;
};

QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(OPENSSL_PROGRAM), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// "Jan  2 03:04:05 2026 GMT"
QDateTime time(QString text)
{
    text.chop(4);
    QDateTime read = QLocale::c().toDateTime(text.simplified(), u"MMM d hh:mm:ss yyyy"_s);
    read.setTimeSpec(Qt::UTC);
    return read;
}

QString hex(QString text) { return text.remove(u':').toLower(); }

/// "0A" and "0a": the program prints no leading zero pair that the number does not have.
QString number(QString text)
{
    text = text.toLower();
    while (text.size() > 1 && text.startsWith(u'0'))
        text.remove(0, 1);
    return text;
}

OpenSsl ask(const QString &file)
{
    OpenSsl answer;
    const QString text = QString::fromUtf8(openssl(
            {u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-nameopt"_s, u"RFC2253,-esc_msb,utf8"_s,
             u"-subject"_s, u"-serial"_s, u"-dates"_s, u"-fingerprint"_s, u"-sha256"_s}));
    for (const QString &line : text.split(u'\n')) {
        const QString value = line.mid(line.indexOf(u'=') + 1);
        if (line.startsWith("subject="_L1))
            answer.subject = value;
        else if (line.startsWith("serial="_L1))
            answer.serial = value;
        else if (line.startsWith("notBefore="_L1))
            answer.notBefore = time(value);
        else if (line.startsWith("notAfter="_L1))
            answer.notAfter = time(value);
        else if (line.contains("ingerprint="_L1))
            answer.sha256 = hex(value);
    }
    const QString extensions = QString::fromUtf8(
            openssl({u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-ext"_s,
                     u"subjectAltName,extendedKeyUsage"_s, u"-fingerprint"_s, u"-sha1"_s}));
    QStringList *into = nullptr;
    for (const QString &line : extensions.split(u'\n')) {
        if (line.contains("ingerprint="_L1))
            answer.sha1 = hex(line.mid(line.indexOf(u'=') + 1));
        else if (line.startsWith("X509v3 Subject Alternative Name"_L1))
            into = &answer.names;
        else if (line.startsWith("X509v3 Extended Key Usage"_L1))
            into = &answer.purposes;
        else if (line.startsWith(u' ') && into)
            *into += line.trimmed().split(u", "_s);
    }
    return answer;
}

/// How `openssl x509` prints the type of a name.
QString shown(const QJsonObject &name)
{
    static const QHash<QString, QString> prefixes{{u"dns"_s, u"DNS:"_s},
                                                  {u"email"_s, u"email:"_s},
                                                  {u"uri"_s, u"URI:"_s},
                                                  {u"ip"_s, u"IP Address:"_s}};
    return prefixes.value(name.value(u"type"_s).toString()) + name.value(u"value"_s).toString();
}

} // namespace

/// Every CA certificate of the system: `sekishoctl inspect` and `openssl x509` say the same.
class tst_InspectSystemStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatOpenSslSays();
};

void tst_InspectSystemStore::saysWhatOpenSslSays()
{
    QFile bundle(u"/etc/ssl/certs/ca-certificates.crt"_s);
    const bool usable =
            bundle.open(QIODevice::ReadOnly) && !QByteArray(OPENSSL_PROGRAM).endsWith("NOTFOUND");
#ifdef Q_OS_LINUX
    QVERIFY(usable);
#else
    if (!usable)
        return; // the store of other systems is no file
#endif
    const QList<QByteArray> blocks = bundle.readAll().split('\n');
    const Ctl ctl;
    QByteArray names;
    QStringList files;
    QByteArray block;
    for (const QByteArray &line : blocks) {
        if (line.startsWith("-----BEGIN"))
            block.clear();
        block += line + '\n';
        if (!line.startsWith("-----END"))
            continue;
        files.append(ctl.write(u"ca-%1.pem"_s.arg(files.size()), block));
        names.append(files.last().toUtf8()).append('\0');
    }
    QVERIFY(files.size() > 50);

    const CtlRun run = ctl.run({u"inspect"_s, u"--json"_s, u"--files0-from"_s, u"-"_s}, names);
    QCOMPARE(run.exitCode, 0);
    const QJsonArray inputs = run.json().value(u"inputs"_s).toArray();
    QCOMPARE(inputs.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const OpenSsl expected = ask(files.at(i));
        const QJsonArray items = inputs.at(i).toObject().value(u"items"_s).toArray();
        QCOMPARE(items.size(), 1);
        const QJsonObject got = items.at(0).toObject();
        QCOMPARE(got.value(u"subject"_s).toObject().value(u"rfc4514"_s).toString(),
                 expected.subject);
        QCOMPARE(number(got.value(u"serial"_s).toString()), number(expected.serial));
        QCOMPARE(QDateTime::fromString(got.value(u"not_before"_s).toString(), Qt::ISODate),
                 expected.notBefore);
        QCOMPARE(QDateTime::fromString(got.value(u"not_after"_s).toString(), Qt::ISODate),
                 expected.notAfter);
        const QJsonObject prints = got.value(u"fingerprints"_s).toObject();
        QCOMPARE(prints.value(u"sha1"_s).toString(), expected.sha1);
        QCOMPARE(prints.value(u"sha256"_s).toString(), expected.sha256);
        QCOMPARE(got.value(u"sha256"_s).toString(), expected.sha256);

        QStringList sans;
        const QJsonArray given = got.value(u"subject_alternative_names"_s).toArray();
        for (const QJsonValue &name : given) {
            const QString text = shown(name.toObject());
            // `openssl x509` prints directory names over several fields.
            if (name.toObject().value(u"type"_s).toString() != "dirname"_L1)
                sans.append(text);
        }
        if (sans.size() == given.size())
            QCOMPARE(sans, expected.names);
        QStringList purposes;
        const QJsonArray ekus = got.value(u"extended_key_usage"_s).toArray();
        for (const QJsonValue &eku : ekus)
            purposes.append(eku.toObject().value(u"name"_s).toString());
        QCOMPARE(purposes.join(u'|').toLower(), expected.purposes.join(u'|').toLower());
    }
}

SEKISHO_TEST(InspectSystemStore);
#include "tst_InspectSystemStore.moc"
