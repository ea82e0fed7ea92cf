// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Log.h"

#include <QRegularExpression>

Q_LOGGING_CATEGORY(lcNet, "sekisho.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApi, "sekisho.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAuth, "sekisho.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "sekisho.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "sekisho.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPki, "sekisho.pki", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDemo, "sekisho.demo", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "sekisho.ui", QtWarningMsg)

namespace sekisho::log {

namespace {

struct Pattern
{
    QRegularExpression expression;
    QString replacement;
};

const std::vector<Pattern> &patterns()
{
    using Option = QRegularExpression::PatternOption;
    static const std::vector<Pattern> kPatterns = [] {
        const auto make = [](QLatin1StringView text, QLatin1StringView replacement) {
            return Pattern{
                    QRegularExpression(QString(text), Option::CaseInsensitiveOption |
                                                              Option::DotMatchesEverythingOption),
                    QString(replacement)};
        };
        std::vector<Pattern> list;
        // A key body may be cut off by the log's own limit, hence the alternative end.
        list.push_back(make(QLatin1StringView("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z "
                                              "]*PRIVATE KEY-----|$)"),
                            QLatin1StringView("***private key***")));
        list.push_back(make(QLatin1StringView("\\b(authorization|cookie|set-cookie|x-csrftoken)(\"?"
                                              "\\s*[:=]\\s*)[^\\r\\n]+"),
                            QLatin1StringView("\\1\\2***")));
        list.push_back(make(QLatin1StringView("\\b(token|bearer)\\s+[A-Za-z0-9._~+/=-]{12,}"),
                            QLatin1StringView("\\1 ***")));
        // JSON members and key=value pairs whose name says that the value is secret.
        list.push_back(
                make(QLatin1StringView(
                             "(\"?[\\w-]*(?:password|secret|token|api_?key|private_?key|client_key)"
                             "\"?\\s*[:=]\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s,}&\"]+)"),
                     QLatin1StringView("\\1***")));
        // What a sign-in puts into addresses and forms (Qt 6.4 logs the authorization address).
        list.push_back(make(QLatin1StringView("([?&](?:code|state|nonce|code_verifier|device_code)"
                                              "=)[^&\\s\"]+"),
                            QLatin1StringView("\\1***")));
        list.push_back(make(QLatin1StringView("(://[^/\\s:@]+):[^/\\s@]+@"),
                            QLatin1StringView("\\1:***@")));
        return list;
    }();
    return kPatterns;
}

QtMessageHandler g_previous = nullptr;

void redactingHandler(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    if (g_previous)
        g_previous(type, context, redacted(line));
}

} // namespace

QString redacted(QString line)
{
    for (const Pattern &pattern : patterns())
        line.replace(pattern.expression, pattern.replacement);
    return line;
}

void installRedactingHandler()
{
    if (!g_previous)
        g_previous = qInstallMessageHandler(redactingHandler);
}

} // namespace sekisho::log
