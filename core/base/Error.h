// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>

namespace sekisho {
Q_NAMESPACE

/// Every way in which an operation can fail, grouped by where it is found out. The names are
/// stable: they are printed by sekishoctl, written to logs, and each has a text in
/// ui/text/ErrorText.
enum class ErrorCode {
    // Base
    Cancelled,       ///< the person asked to stop; presenters ignore it
    Internal,        ///< a bug of ours; detail says where
    InvalidArgument, ///< %1 = what was given

    // Net: no answer, or none that may be used
    NetworkUnreachable,      ///< no route, no DNS, connection refused; %1 = host
    NetworkTimeout,          ///< %1 = host, %2 = seconds
    ConnectionCut,           ///< answer ended early; %1 = host
    TlsFailed,               ///< %1 = host, detail = the TLS library's words
    TlsCertificateExpired,   ///< %1 = host, %2 = ISO 8601 end date
    TlsCertificateUntrusted, ///< %1 = host, %2 = issuer
    TlsCertificateWrongHost, ///< %1 = host
    RedirectRefused, ///< a request with a secret was redirected; %1 = from host, %2 = to host
    AnswerTooLarge,  ///< %1 = limit in bytes
    CaptivePortal,   ///< an HTML page came where JSON was due; %1 = host
    InvalidHeader,   ///< a header value with forbidden bytes was refused before sending

    // Api: the cloud answered, and the answer is no
    Unauthorized,      ///< 401
    Forbidden,         ///< 403
    NotFound,          ///< 404; %1 = path
    BadRequest,        ///< 400
    RateLimited,       ///< 429; %1 = ISO 8601 time until which to wait
    ServerError,       ///< 5xx; %1 = status
    UnexpectedStatus,  ///< any other; %1 = status
    NotJson,           ///< the body is not JSON although it should be
    WrongShape,        ///< JSON of another shape; %1 = what was read, %2 = JSON path
    EndlessPaging,     ///< the same page again, or more pages than allowed; %1 = limit
    ForeignNextPage,   ///< `next` points to another host; %1 = that host
    TwoFactorRequired, ///< session lacks its second factor
    NoOrganization,    ///< the token sees no organization

    // Auth
    KeychainUnavailable, ///< secrets are kept in memory for this run
    KeychainDenied,      ///< the person or the system refused
    TokenMissing,        ///< no token stored for this workspace

    LoginFailed,       ///< wrong address or password; the cloud's own words come with it
    LoginElsewhere,    ///< the account signs in at an identity provider; %1 = its address
    SecondFactorWrong, ///< the code was not accepted

    SignInAddressRefused, ///< not https, or of a host that is not expected; %1 = scheme and host
    BrowserFailed,        ///< the system's browser could not be opened
    LoopbackUnavailable,  ///< no port to hear the browser on; %1 = the ports tried
    SignInTimedOut,       ///< %1 = minutes
    SignInInterference,   ///< somebody sends us answers that belong to no sign-in of ours
    SignInDenied,         ///< the person or the provider refused; %1 = the provider's error code
    SignInAgain,          ///< the stored sign-in is not accepted any more
    SignInMismatch,       ///< the answer is of another sign-in or provider; %1 = which part
    TokenAnswerInvalid,   ///< %1 = what is wrong with the provider's answer
    LinkNotSeen,          ///< the browser came back, but the cloud shows no new account

    // Sync
    PlanChanged,       ///< draft or cloud are not those of the plan that was shown
    PlanBlocked,       ///< %1 = conflicts to decide, %2 = items that cannot be sent as they are
    PlanMissing,       ///< nothing was planned yet, or the draft is empty
    PushRunning,       ///< another push has not ended; %1 = its number
    NothingToUndo,     ///< no push (of that number)
    WorkspaceReadOnly, ///< another instance writes this workspace; %1 = process id or empty

    // Store
    StoreUnreadable, ///< file damaged or not ours; %1 = path
    StoreReadOnly,   ///< %1 = path
    StoreFull,       ///< disk full; %1 = path
    StoreNewer,      ///< written by a newer version; %1 = path, %2 = its version
    StoreLocked,     ///< another instance holds it; %1 = path, %2 = process id or empty
    StoreFailed,     ///< any other SQL failure; detail = statement and driver text
    MigrationFailed, ///< %1 = version reached, %2 = version wanted

    // File
    FileUnreadable, ///< %1 = path
    FileTooLarge,   ///< %1 = path, %2 = limit in bytes
    FileUnwritable, ///< %1 = path

    // Pki
    NotRecognised,     ///< no known object found in the input
    MalformedDer,      ///< %1 = byte offset
    LimitExceeded,     ///< size, depth, count or iterations beyond what is sane; %1 = which
    WrongPassword,     ///< the object is encrypted and none of the passwords opens it
    PasswordRequired,  ///< the object is encrypted and no password was given
    UnsupportedCipher, ///< %1 = name or OID
    MissingMac,        ///< PKCS#12 without integrity data
    UnsupportedKey,    ///< key type that cannot be read; %1 = name or OID
};
Q_ENUM_NS(ErrorCode)

/// A failure as data: code, arguments for the sentence, and technical detail for the log. Holds no
/// sentence for a person (ui/text/ErrorText makes it) and never a secret.
struct Error
{
    Error() = default;
    explicit Error(ErrorCode errorCode, QStringList args = {}, QString technical = {})
        : code(errorCode)
        , arguments(std::move(args))
        , detail(std::move(technical))
    {
    }

    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;
    QString detail;  ///< technical, English, may be shown below the sentence
    QString request; ///< "GET /api/v1/orgs/…/nacrules", when a request was behind it; no secrets
    QString cloudText;  ///< the cloud's own words, untranslated
    int httpStatus = 0; ///< 0 when no HTTP answer was behind it

    /// One English line for logs and stderr: "Forbidden (403) GET /api/… : detail".
    QString toLogLine() const;
    bool operator==(const Error &) const = default;
};

/// The stable name of a code, e.g. "RateLimited".
QString errorCodeName(ErrorCode code);
/// Every code, in declaration order; for tables and tests.
QList<ErrorCode> allErrorCodes();

} // namespace sekisho
