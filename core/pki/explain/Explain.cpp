// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/explain/Explain.h"

#include "core/pki/Limits.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/explain/Say.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace explain {

namespace {

constexpr quint8 kGeneralString = 0x1b;
constexpr qsizetype kLongestArgument = 400;

} // namespace

void Say::say(QLatin1StringView id, const QStringList &arguments, int level)
{
    if (m_statements.size() >= kMostStatements) {
        ++m_more;
        return;
    }
    Statement statement{id, arguments, level};
    for (QString &argument : statement.arguments) {
        if (argument.size() > kLongestArgument)
            argument = argument.left(kLongestArgument) + u'…';
    }
    m_statements.append(std::move(statement));
}

QList<Statement> Say::take()
{
    if (m_more > 0)
        m_statements.append({u"more"_s, {QString::number(m_more)}});
    return std::move(m_statements);
}

bool whole(QByteArrayView value, quint8 tag, DerElement &element)
{
    DerCursor cursor(value);
    return cursor.read(tag, element) && cursor.atEnd();
}

QString dotted(const DerElement &objectId)
{
    const ObjectNames *names = objectNames(objectId.content);
    return names ? names->dotted : QString();
}

QString number(QByteArrayView content)
{
    constexpr qsizetype kShown = 32;
    if (content.isEmpty())
        return {};
    if (content.size() <= 8 && !(static_cast<quint8>(content[0]) & 0x80)) {
        quint64 value = 0;
        for (const char c : content)
            value = (value << 8) | static_cast<quint8>(c);
        return QString::number(value);
    }
    const auto shown = content.first(std::min(content.size(), kShown)).toByteArray();
    return u"0x"_s + QString::fromLatin1(shown.toHex()) +
           (content.size() > kShown ? u"…"_s : QString());
}

QString octets(QByteArrayView bytes)
{
    constexpr qsizetype kShown = 64;
    const auto shown = bytes.first(std::min(bytes.size(), kShown)).toByteArray();
    return QString::fromLatin1(shown.toHex(':')).toUpper() +
           (bytes.size() > kShown ? u"…"_s : QString());
}

QString text(const DerElement &element)
{
    // More is never shown; four octets a character at most.
    constexpr qsizetype kRead = 4 * (kLongestArgument + 1);
    DerElement part = element;
    part.content = element.content.first(std::min(element.content.size(), kRead));
    if (part.tag == kGeneralString)
        return QString::fromLatin1(part.content);
    if (!isStringType(part.tag))
        return octets(element.content);
    return decodeString(part);
}

QString time(const DerElement &element)
{
    const QDateTime found = readTime(element);
    return found.isValid() ? found.toUTC().toString(Qt::ISODate) : QString();
}

bool bit(QByteArrayView bitString, int number)
{
    const qsizetype octet = 1 + number / 8;
    return octet < bitString.size() &&
           (static_cast<quint8>(bitString[octet]) & (0x80 >> (number % 8)));
}

} // namespace explain

QList<Statement> explainExtension(const QString &oid, QByteArrayView value)
{
    using namespace explain;
    static const QHash<QString, Explainer> explainers = [] {
        QHash<QString, Explainer> all;
        for (const QList<Entry> &some :
             {standardExplainers(), policyExplainers(), microsoftExplainers(), otherExplainers()}) {
            for (const Entry &entry : some)
                all.insert(QLatin1StringView(entry.oid), entry.explain);
        }
        return all;
    }();
    const Explainer explainer = explainers.value(oid);
    if (!explainer || value.size() > limits::kCertificateBytes)
        return {};
    Say say;
    return explainer(value, say) ? say.take() : QList<Statement>();
}

} // namespace sekisho::pki
