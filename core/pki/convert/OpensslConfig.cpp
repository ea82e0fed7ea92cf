// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/KeyMaker.h"

#include <QHash>

namespace sekisho::pki {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value as config(5) reads it back: quotes, comments and variables lose their meaning.
QString escaped(const QString &value)
{
    QString text;
    for (const QChar c : value) {
        if (c == u'\\' || c == u'"' || c == u'\'' || c == u'`' || c == u'#' || c == u'$' ||
            c == u';')
            text += u'\\';
        text += c.unicode() < 0x20 ? QChar(u' ') : c;
    }
    return text;
}

QString shellQuoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'/';
    });
    if (plain)
        return word;
    return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

/// Section [alt]: types are numbered, since a key may stand there once only.
QString alternativeNames(const QStringList &names)
{
    QString text;
    QHash<QString, int> counts;
    for (const QString &name : names) {
        const qsizetype colon = name.indexOf(u':');
        const QString type = name.left(colon);
        text += u"%1.%2 = "_s.arg(type).arg(++counts[type]) + escaped(name.mid(colon + 1)) + u'\n';
    }
    return text;
}

} // namespace

QString opensslConfig(const RequestDescription &description)
{
    const CertificateTemplate made = requestTemplate(description);
    QString extensions;
    if (made.basicConstraints)
        extensions += u"basicConstraints = CA:FALSE\n"_s;
    if (!made.keyUsage.isEmpty())
        extensions += u"keyUsage = critical, "_s + made.keyUsage.join(u", "_s) + u'\n';
    if (!made.extendedKeyUsage.isEmpty())
        extensions += u"extendedKeyUsage = "_s + made.extendedKeyUsage.join(u", "_s) + u'\n';
    if (!made.subjectAlternativeNames.isEmpty())
        extensions += u"subjectAltName = @alt\n"_s;

    QString text = u"[req]\nprompt = no\nutf8 = yes\nstring_mask = utf8only\n"_s;
    if (description.key != SigningKey::Kind::Ed25519)
        text += u"default_md = sha256\n"_s;
    text += u"distinguished_name = dn\n"_s;
    if (!extensions.isEmpty())
        text += u"req_extensions = ext\n"_s;
    text += u"\n[dn]\n"_s;
    QHash<QString, int> counts;
    for (const auto &[key, value] : made.subject) {
        // "1.OU": what stands before the dot only tells several of one kind apart.
        const int number = counts[key]++;
        text += (number > 0 ? u"%1."_s.arg(number) : QString()) + key + u" = "_s + escaped(value) +
                u'\n';
    }
    if (!extensions.isEmpty())
        text += u"\n[ext]\n"_s + extensions;
    if (!made.subjectAlternativeNames.isEmpty())
        text += u"\n[alt]\n"_s + alternativeNames(made.subjectAlternativeNames);
    return text;
}

QString opensslCommands(const RequestDescription &description, const QString &configFile,
                        const QString &keyFile, const QString &requestFile)
{
    QString algorithm;
    switch (description.key) {
    case SigningKey::Kind::Rsa2048:
        algorithm = u"RSA -pkeyopt rsa_keygen_bits:2048"_s;
        break;
    case SigningKey::Kind::Rsa3072:
        algorithm = u"RSA -pkeyopt rsa_keygen_bits:3072"_s;
        break;
    case SigningKey::Kind::Rsa4096:
        algorithm = u"RSA -pkeyopt rsa_keygen_bits:4096"_s;
        break;
    case SigningKey::Kind::Ec256:
        algorithm = u"EC -pkeyopt ec_paramgen_curve:P-256"_s;
        break;
    case SigningKey::Kind::Ec384:
        algorithm = u"EC -pkeyopt ec_paramgen_curve:P-384"_s;
        break;
    case SigningKey::Kind::Ec521:
        algorithm = u"EC -pkeyopt ec_paramgen_curve:P-521"_s;
        break;
    case SigningKey::Kind::Ed25519:
        algorithm = u"ED25519"_s;
        break;
    }
    return u"openssl genpkey -algorithm %1 -aes-256-cbc -out %2\n"
           u"openssl req -new -config %3 -key %2 -out %4\n"_s.arg(algorithm, shellQuoted(keyFile),
                                                                  shellQuoted(configFile),
                                                                  shellQuoted(requestFile));
}

} // namespace sekisho::pki
