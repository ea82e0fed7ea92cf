// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/LintText.h"

#include "core/base/VisibleText.h"
#include "ui/text/DateText.h"
#include "ui/text/lint/LintSentences.h"

#include <QHash>

namespace sekisho::ui {

namespace {

using Sentences = QHash<QString, const LintSentences *>;

const Sentences &sentences()
{
    static const Sentences all = [] {
        Sentences found;
        for (const auto &table :
             {x509LintSentences(), x509ExtensionLintSentences(), crlLintSentences(),
              keyLintSentences(), mistLintSentences(), eapLintSentences(), platformLintSentences(),
              serviceLintSentences(), publicLintSentences()}) {
            for (const LintSentences &entry : table)
                found.insert(QString::fromLatin1(entry.message), &entry);
        }
        return found;
    }();
    return all;
}

/// An argument as a person reads it: times in the local zone, `grouped` numbers with separators.
QString readable(const QString &argument, bool grouped)
{
    if (grouped) {
        bool isNumber = false;
        const qint64 number = argument.toLongLong(&isNumber);
        return isNumber ? DateText::number(number) : argument;
    }
    // "2026-11-21T00:00:00Z"
    constexpr qsizetype kShortestTime = 20;
    if (argument.size() >= kShortestTime && argument.endsWith(QLatin1Char('Z')) &&
        argument.at(4) == QLatin1Char('-')) {
        const QDateTime time = QDateTime::fromString(argument, Qt::ISODate);
        if (time.isValid())
            return DateText::dateTimeZone(time);
    }
    return argument;
}

/// %1 and %L1 (grouped number) from `arguments`; what is in an argument is never a place itself.
QString filled(const QString &text, const QStringList &arguments)
{
    QString out;
    out.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('%')) {
            out.append(text.at(i));
            continue;
        }
        const bool grouped = i + 1 < text.size() && text.at(i + 1) == QLatin1Char('L');
        const qsizetype digit = i + (grouped ? 2 : 1);
        if (digit < text.size() && text.at(digit) >= QLatin1Char('1') &&
            text.at(digit) <= QLatin1Char('9')) {
            const qsizetype number = text.at(digit).unicode() - u'1';
            out.append(readable(arguments.value(number), grouped));
            i = digit;
        } else {
            out.append(text.at(i));
        }
    }
    return out;
}

QString translated(const char *source)
{
    return *source ? QCoreApplication::translate("sekisho::ui::LintText", source) : QString();
}

} // namespace

LintText LintText::of(const lint::Finding &finding)
{
    const LintSentences *entry = sentences().value(finding.message);
    if (!entry) // a variant without sentences of its own
        entry = sentences().value(finding.id);
    LintText text;
    if (!entry) {
        text.title = finding.message;
        return text;
    }
    QStringList arguments;
    for (const QString &argument : finding.arguments)
        arguments.append(visibleText(argument)); // may be a name out of a stranger's certificate
    text.title = filled(translated(entry->title), arguments);
    text.reason = filled(translated(entry->reason), arguments);
    text.fix = filled(translated(entry->fix), arguments);
    return text;
}

QString LintText::sentence(const lint::Finding &finding)
{
    const LintText text = of(finding);
    QString whole = tr("%1.", "a heading as a sentence").arg(text.title);
    for (const QString &part : {text.reason, text.fix}) {
        if (!part.isEmpty())
            whole = tr("%1 %2", "two sentences after each other").arg(whole, part);
    }
    return whole;
}

bool LintText::knows(const QString &message) { return sentences().contains(message); }

QStringList LintText::messages() { return sentences().keys(); }

QString LintText::severity(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return tr("Error");
    case lint::Severity::Warning:
        return tr("Warning");
    case lint::Severity::Notice:
        return tr("Notice");
    case lint::Severity::Info:
        return tr("Note");
    }
    return {};
}

QString LintText::role(lint::Role role)
{
    switch (role) {
    case lint::Role::RootCa:
        return tr("Root CA");
    case lint::Role::IntermediateCa:
        return tr("Intermediate CA");
    case lint::Role::RadiusServer:
        return tr("RADIUS server");
    case lint::Role::Client:
        return tr("Client");
    case lint::Role::Leaf:
        return tr("End entity");
    case lint::Role::Csr:
        return tr("Certificate request");
    case lint::Role::Crl:
        return tr("CRL");
    case lint::Role::OcspResponse:
        return tr("OCSP response");
    case lint::Role::PrivateKey:
        return tr("Private key");
    case lint::Role::Pkcs12:
        return tr("PKCS#12 file");
    case lint::Role::Bundle:
        return tr("Bundle");
    }
    return {};
}

QString LintText::platform(lint::Platform platform)
{
    switch (platform) {
    case lint::Platform::Mist:
        return QStringLiteral("Mist");
    case lint::Platform::Windows:
        return QStringLiteral("Windows");
    case lint::Platform::Apple:
        return QStringLiteral("Apple");
    case lint::Platform::Android:
        return QStringLiteral("Android");
    case lint::Platform::ChromeOs:
        return QStringLiteral("ChromeOS");
    case lint::Platform::WpaSupplicant:
        return QStringLiteral("Linux");
    case lint::Platform::Okta:
        return QStringLiteral("Okta");
    case lint::Platform::Intune:
        return QStringLiteral("Intune");
    case lint::Platform::Citrix:
        return QStringLiteral("Citrix");
    }
    return {};
}

QString LintText::platformDetail(lint::Platform platform)
{
    switch (platform) {
    case lint::Platform::Mist:
        return tr("Juniper Mist Access Assurance");
    case lint::Platform::Windows:
        return tr("Windows 10 and 11");
    case lint::Platform::Apple:
        return tr("iOS, iPadOS and macOS");
    case lint::Platform::Android:
        return tr("Android 11 and later");
    case lint::Platform::ChromeOs:
        return QStringLiteral("ChromeOS");
    case lint::Platform::WpaSupplicant:
        return tr("wpa_supplicant and NetworkManager");
    case lint::Platform::Okta:
        return tr("Okta device trust");
    case lint::Platform::Intune:
        return tr("Microsoft Intune");
    case lint::Platform::Citrix:
        return tr("Citrix Endpoint Management");
    }
    return {};
}

QString LintText::platforms(lint::Platforms platforms)
{
    QStringList names;
    for (quint32 bit = 1; bit <= quint32(lint::Platform::Citrix); bit <<= 1) {
        if (platforms.testFlag(lint::Platform(bit)))
            names.append(platform(lint::Platform(bit)));
    }
    return names.join(tr(", ", "between items of a list"));
}

State LintText::state(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return State::Error;
    case lint::Severity::Warning:
        return State::Warning;
    case lint::Severity::Notice:
        return State::Notice;
    case lint::Severity::Info:
        return State::Info;
    }
    return State::Unknown;
}

LintText::Counts LintText::count(const QList<lint::Finding> &findings)
{
    Counts counts;
    for (const lint::Finding &finding : findings) {
        counts.errors += finding.severity == lint::Severity::Error ? 1 : 0;
        counts.warnings += finding.severity == lint::Severity::Warning ? 1 : 0;
        counts.notices += finding.severity == lint::Severity::Notice ? 1 : 0;
    }
    return counts;
}

State LintText::state(const Counts &counts)
{
    if (counts.errors > 0)
        return state(lint::Severity::Error);
    if (counts.warnings > 0)
        return state(lint::Severity::Warning);
    return counts.notices > 0 ? state(lint::Severity::Notice) : State::Ok;
}

QString LintText::summary(const QList<lint::Finding> &findings) { return summary(count(findings)); }

QString LintText::summary(const Counts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts.append(tr("%n error(s)", nullptr, counts.errors));
    if (counts.warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, counts.warnings));
    if (counts.notices > 0)
        parts.append(tr("%n notice(s)", nullptr, counts.notices));
    return parts.isEmpty() ? tr("No problems") : parts.join(tr(", ", "between items of a list"));
}

} // namespace sekisho::ui
