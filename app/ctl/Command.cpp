// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Command.h"

#include "app/ctl/Console.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ConnectionCut:
    case ErrorCode::TlsFailed:
    case ErrorCode::TlsCertificateExpired:
    case ErrorCode::TlsCertificateUntrusted:
    case ErrorCode::TlsCertificateWrongHost:
    case ErrorCode::RedirectRefused:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::CaptivePortal:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::BadRequest:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerError:
    case ErrorCode::UnexpectedStatus:
    case ErrorCode::NotJson:
    case ErrorCode::WrongShape:
    case ErrorCode::EndlessPaging:
    case ErrorCode::ForeignNextPage:
    case ErrorCode::TwoFactorRequired:
    case ErrorCode::NoOrganization:
    case ErrorCode::LoginFailed:
    case ErrorCode::LoginElsewhere:
    case ErrorCode::SecondFactorWrong:
    case ErrorCode::SignInAddressRefused:
    case ErrorCode::BrowserFailed:
    case ErrorCode::LoopbackUnavailable:
    case ErrorCode::SignInTimedOut:
    case ErrorCode::SignInInterference:
    case ErrorCode::SignInAgain:
    case ErrorCode::SignInMismatch:
    case ErrorCode::TokenAnswerInvalid:
        return NetworkFailed;
    case ErrorCode::PlanChanged:
        return Conflict;
    case ErrorCode::PlanBlocked:
    case ErrorCode::PlanMissing:
    case ErrorCode::PushRunning:
    case ErrorCode::NothingToUndo:
    case ErrorCode::SignInDenied:
    case ErrorCode::LinkNotSeen:
        return AnswerIsNo;
    default:
        return UsageOrUnreadable;
    }
}

Result<std::optional<qint64>> numberOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return fail(ErrorCode::InvalidArgument, {"--"_L1 + option + u' ' + parser.value(option)});
    return std::optional(number);
}

Error missing(const QString &what)
{
    return Error(ErrorCode::InvalidArgument, {what}, u"missing"_s);
}

tl::unexpected<Error> invalidArgument(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, {what});
}

Error standardInputTwice() { return Error(ErrorCode::InvalidArgument, {u"-"_s}, u"stdin-twice"_s); }

QJsonObject errorJson(const Error &error)
{
    QJsonObject json{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, errorMessage(error)}};
    if (!error.detail.isEmpty())
        json.insert(u"detail"_s, error.detail);
    if (!error.request.isEmpty())
        json.insert(u"request"_s, error.request);
    if (!error.cloudText.isEmpty())
        json.insert(u"cloud_text"_s, error.cloudText);
    if (error.httpStatus != 0)
        json.insert(u"http_status"_s, error.httpStatus);
    return json;
}

Command::Command(const CommandServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(&services.clock)
{
}

Command::~Command() = default;

bool Command::wantsJson(const QCommandLineParser &parser) const
{
    if (parser.isSet(u"json"_s))
        return true;
    return !parser.isSet(u"text"_s) && !m_services.console.outputIsTerminal();
}

QString Command::schema() const
{
    QString stem = name();
    stem.replace(u' ', u'-');
    return "sekisho."_L1 + stem + "/1"_L1;
}

void Command::failWith(const Error &error, bool json) { failWith(error, json, exitCodeFor(error)); }

void Command::failWith(const Error &error, bool json, ExitCode code)
{
    console().message(errorMessage(error));
    if (!error.cloudText.isEmpty())
        console().message(error.cloudText);
    if (!error.request.isEmpty())
        console().message(error.request);
    if (json)
        printJson({{u"error"_s, errorJson(error)}});
    Q_EMIT finished(code);
}

void Command::failWithMessage(const QString &message, const Error &error, bool json, ExitCode code)
{
    console().message(message);
    if (json) {
        QJsonObject details = errorJson(error);
        details.insert(u"message"_s, message);
        printJson({{u"error"_s, details}});
    }
    Q_EMIT finished(code);
}

bool Command::applyClock(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"now"_s))
        return true;
    const QDateTime time = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate);
    if (!time.isValid())
        return false;
    m_fixedClock = std::make_unique<FixedClock>(time.toUTC());
    m_clock = m_fixedClock.get();
    return true;
}

bool Command::begin(const QCommandLineParser &parser, bool &json)
{
    json = wantsJson(parser);
    if (applyClock(parser))
        return true;
    failWith(Error(ErrorCode::InvalidArgument, {parser.value(u"now"_s)}), json);
    return false;
}

Result<QDateTime> Command::judgementTime(const QCommandLineParser &parser) const
{
    if (!parser.isSet(u"time"_s))
        return clock().now();
    const QString text = parser.value(u"time"_s);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // RFC 3339 has a zone always.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return fail(ErrorCode::InvalidArgument, {text});
    return time.toUTC();
}

void Command::printJson(QJsonObject object)
{
    object.insert(u"schema"_s, schema());
    console().write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    console().write("\n");
    console().flush();
}

} // namespace sekisho::ctl
