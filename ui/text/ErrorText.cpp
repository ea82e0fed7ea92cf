// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ErrorText.h"

#include "ui/text/CodeWords.h"
#include "ui/text/DateText.h"

#include <array>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString grouped(const QString &number)
{
    bool ok = false;
    const qint64 value = number.toLongLong(&ok);
    return ok ? DateText::number(value) : number;
}

/// Arguments as a person reads them: times and counts in the interface language.
QStringList readable(const Error &error)
{
    QStringList arguments = error.arguments;
    while (arguments.size() < 2)
        arguments.append(u"?"_s);
    switch (error.code) {
    case ErrorCode::RateLimited:
        if (const QDateTime until = QDateTime::fromString(arguments.at(0), Qt::ISODate);
            until.isValid())
            arguments[0] = DateText::time(until);
        break;
    case ErrorCode::TlsCertificateExpired:
        if (const QDateTime end = QDateTime::fromString(arguments.at(1), Qt::ISODate);
            end.isValid())
            arguments[1] = DateText::date(end);
        break;
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::EndlessPaging:
    case ErrorCode::MalformedDer:
        arguments[0] = grouped(arguments.at(0));
        break;
    case ErrorCode::FileTooLarge:
        arguments[1] = grouped(arguments.at(1));
        break;
    default:
        break;
    }
    return arguments;
}

QString filled(QString text, const QStringList &arguments)
{
    // In one pass, since an argument may itself contain %2.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit()) {
            const qsizetype index = text.at(i + 1).digitValue() - 1;
            if (index >= 0 && index < arguments.size()) {
                result += arguments.at(index);
                ++i;
                continue;
            }
        }
        result += text.at(i);
    }
    return result;
}

} // namespace

QString ErrorText::absence(const Error &error)
{
    static constexpr std::array kRows = {
            CodeWords{"certificate", QT_TR_NOOP("There is no certificate")},
            CodeWords{"private-key", QT_TR_NOOP("There is no private key")},
            CodeWords{"crl", QT_TR_NOOP("There is no CRL")},
            CodeWords{"ocsp-response", QT_TR_NOOP("There is no OCSP response")},
    };
    // Kind and file; a single argument is a PEM label.
    const char *words =
            error.arguments.size() == 2 ? wordsFor(kRows, error.arguments.at(0)) : nullptr;
    return words ? tr(words) : QString();
}

QString ErrorText::limitWords(const QString &id)
{
    static constexpr std::array kRows = {
            CodeWords{"nesting", QT_TR_NOOP("elements nested in each other")},
            CodeWords{"depth", QT_TR_NOOP("elements nested in each other")},
            CodeWords{"input-depth", QT_TR_NOOP("files within files")},
            CodeWords{"bytes", QT_TR_NOOP("size of the input")},
            CodeWords{"size", QT_TR_NOOP("size of the input")},
            CodeWords{"certificate-bytes", QT_TR_NOOP("size of a certificate")},
            CodeWords{"request-bytes", QT_TR_NOOP("size of a certificate request")},
            CodeWords{"response-bytes", QT_TR_NOOP("size of an OCSP response")},
            CodeWords{"container-bytes", QT_TR_NOOP("size of a PKCS#7 or PKCS#12 file")},
            CodeWords{"document-bytes", QT_TR_NOOP("size of a document")},
            CodeWords{"document-elements", QT_TR_NOOP("number of elements in a document")},
            CodeWords{"entry-bytes", QT_TR_NOOP("size of a file in the archive")},
            CodeWords{"unpacked-bytes", QT_TR_NOOP("size of what was packed")},
            CodeWords{"archive-entries", QT_TR_NOOP("number of files in the archive")},
            CodeWords{"files", QT_TR_NOOP("number of files")},
            CodeWords{"items", QT_TR_NOOP("number of objects")},
            CodeWords{"certificates", QT_TR_NOOP("number of certificates")},
            CodeWords{"names", QT_TR_NOOP("number of names")},
            CodeWords{"policies", QT_TR_NOOP("number of certificate policies")},
            CodeWords{"key-bits", QT_TR_NOOP("length of a key")},
            CodeWords{"key-bytes", QT_TR_NOOP("size of a key")},
            CodeWords{"secret size", QT_TR_NOOP("size of a secret")},
            CodeWords{"kdf-iterations", QT_TR_NOOP("work to make the key out of the password")},
    };
    const char *words = wordsFor(kRows, id);
    return words ? tr(words) : id;
}

ErrorText ErrorText::of(const Error &error)
{
    ErrorText text;
    switch (error.code) {
    case ErrorCode::Cancelled:
        text = {tr("Cancelled"), tr("You stopped it."), QString()};
        break;
    case ErrorCode::Internal:
        text = {tr("Something in Sekisho went wrong"),
                tr("This is a fault of the program, not of your data."),
                tr("Copy the details and report them. Your draft is kept.")};
        break;
    case ErrorCode::InvalidArgument:
        text = {tr("This value cannot be used"), tr("What was given: %1."),
                tr("Correct the value and try again.")};
        if (error.detail == "missing"_L1) {
            //: %1 an option or argument of the command line
            text = {tr("Something is missing"), tr("%1 was not given."),
                    tr("See --help of the command.")};
        } else if (error.detail == "stdin-twice"_L1) {
            text = {tr("Standard input can be read once only"),
                    tr("It was named with - more than once."), tr("Name files instead.")};
        }
        break;
    case ErrorCode::NetworkUnreachable:
        text = {tr("The cloud cannot be reached"), tr("There is no connection to %1."),
                tr("Check the network and the proxy. You can go on with the last known state.")};
        break;
    case ErrorCode::NetworkTimeout:
        text = {tr("The cloud did not answer in time"), tr("%1 gave no answer within %2 seconds."),
                tr("Try again. If it stays so, check the network and the proxy.")};
        break;
    case ErrorCode::ConnectionCut:
        text = {tr("The connection was cut"), tr("The answer of %1 ended before it was complete."),
                tr("Try again. Nothing that arrived in part is used.")};
        break;
    case ErrorCode::TlsFailed:
        text = {tr("No secure connection"), tr("The TLS connection to %1 could not be made."),
                tr("Check whether a proxy or firewall inspects TLS on this network.")};
        break;
    case ErrorCode::TlsCertificateExpired:
        text = {tr("The server's certificate has expired"),
                tr("The certificate of %1 ended on %2."),
                tr("Check the clock of this computer. Otherwise the operator of the server must "
                   "renew the certificate.")};
        break;
    case ErrorCode::TlsCertificateUntrusted:
        text = {tr("The server's certificate is not trusted"),
                tr("The certificate of %1 was issued by %2, which this computer does not trust."),
                tr("If a proxy inspects TLS, add its CA certificate to the system. Otherwise do "
                   "not continue.")};
        break;
    case ErrorCode::TlsCertificateWrongHost:
        text = {tr("The server's certificate is for another host"),
                tr("The certificate does not name %1."), tr("Check the address of the cloud.")};
        break;
    case ErrorCode::RedirectRefused:
        text = {tr("A redirect was refused"),
                tr("%1 wanted to send a request with a secret on to %2."),
                tr("Check the address of the cloud. The secret was not sent there.")};
        break;
    case ErrorCode::AnswerTooLarge:
        text = {tr("The answer is too large"), tr("It is larger than %1 bytes and was not read."),
                tr("Try again. If it stays so, the address may be wrong.")};
        break;
    case ErrorCode::CaptivePortal:
        text = {tr("This network wants a sign-in first"),
                tr("A web page came from %1 where the cloud's answer was due."),
                tr("Open a browser, sign in to the network, then try again.")};
        break;
    case ErrorCode::InvalidHeader:
        text = {tr("This token contains characters that may not be sent"),
                tr("The request was not sent."),
                tr("Copy the token again, without spaces and line breaks.")};
        break;
    case ErrorCode::Unauthorized:
        text = {tr("The cloud does not accept this token"),
                tr("It was revoked, has expired, or belongs to another cloud."),
                tr("Enter another token for this organization.")};
        break;
    case ErrorCode::Forbidden:
        text = {tr("This token may not do that"), tr("The cloud refused the request."),
                tr("Ask an administrator of the organization for at least read access.")};
        break;
    case ErrorCode::NotFound:
        text = {tr("The cloud does not have this"), tr("Nothing is at %1."),
                tr("It may have been deleted meanwhile. Sync again.")};
        break;
    case ErrorCode::BadRequest:
        text = {tr("The cloud refused a value"),
                tr("The request was understood, but a value in it was not accepted."),
                tr("Read the cloud's own words below.")};
        break;
    case ErrorCode::RateLimited:
        text = {tr("The cloud asks to wait"),
                tr("The hourly number of API calls is used up. Calls go on at %1."),
                tr("Nothing has to be done; it goes on by itself.")};
        break;
    case ErrorCode::ServerError:
        text = {tr("The cloud has a problem"), tr("It answered with status %1."),
                tr("Try again later. Your draft is kept.")};
        break;
    case ErrorCode::UnexpectedStatus:
        text = {tr("The cloud gave an unexpected answer"), tr("It answered with status %1."),
                tr("Try again. If it stays so, copy the details and report them.")};
        break;
    case ErrorCode::NotJson:
        text = {tr("The answer cannot be read"), tr("It is not JSON, although it should be."),
                tr("Check the address of the cloud and whether a proxy changes answers.")};
        break;
    case ErrorCode::WrongShape:
        text = {tr("The answer has an unexpected form"),
                tr("While reading %1, something else stood at %2."),
                tr("The rest was read. Copy the details and report them.")};
        break;
    case ErrorCode::EndlessPaging:
        text = {tr("The list does not end"),
                tr("The cloud gave more than %1 pages, or the same one again."),
                tr("Try again. What was read so far is not used.")};
        break;
    case ErrorCode::ForeignNextPage:
        text = {tr("The next page lies on another host"),
                tr("The list wanted to go on at %1. It was not asked, so that the token stays "
                   "here."),
                tr("Check the address of the cloud.")};
        break;
    case ErrorCode::TwoFactorRequired:
        text = {tr("A second factor is required"), tr("This sign-in lacks its second factor."),
                tr("Use an API token instead.")};
        break;
    case ErrorCode::NoOrganization:
        text = {tr("This token sees no organization"),
                tr("It is valid, but belongs to no organization on this cloud."),
                tr("Check that the token and the cloud belong together.")};
        break;
    case ErrorCode::KeychainUnavailable:
        text = {tr("The system keychain cannot be used"),
                tr("Secrets are kept in memory until Sekisho ends."),
                tr("Start the keychain service to keep them for next time.")};
        break;
    case ErrorCode::KeychainDenied:
        text = {tr("Access to the keychain was refused"), tr("You or the system refused it."),
                tr("Try again and allow the access.")};
        break;
    case ErrorCode::TokenMissing:
        text = {tr("There is no token for this organization"), tr("None is kept in the keychain."),
                tr("Enter a token.")};
        break;
    case ErrorCode::LoginFailed:
        text = {tr("The sign-in was refused"),
                tr("The cloud does not accept this address and password."),
                tr("Check both, and that the account is of this cloud.")};
        break;
    case ErrorCode::LoginElsewhere:
        text = {tr("This account signs in at its identity provider"),
                tr("The cloud sends it to %1, which only a browser can do."),
                tr("Use an organization token, or an account with a password.")};
        break;
    case ErrorCode::SecondFactorWrong:
        text = {tr("The code was not accepted"), tr("It may be too old or mistyped."),
                tr("Enter the code that your authenticator shows now.")};
        break;
    case ErrorCode::SignInAddressRefused:
        text = {tr("This sign-in address is not opened"),
                tr("%1 is not an https address of the expected sign-in service."),
                tr("Check the address of the cloud.")};
        break;
    case ErrorCode::BrowserFailed:
        text = {tr("The browser could not be opened"),
                tr("The system did not start a browser for the sign-in page."),
                tr("Copy the address and open it yourself.")};
        break;
    case ErrorCode::LoopbackUnavailable:
        text = {tr("No port is free for the answer of the browser"),
                tr("Ports tried on this computer: %1."),
                tr("End the program that uses them, then try again.")};
        break;
    case ErrorCode::SignInTimedOut:
        text = {tr("The sign-in took too long"), tr("Nothing came back within %1 minutes."),
                tr("Start it again. An old address does not work any more.")};
        break;
    case ErrorCode::SignInInterference:
        text = {tr("Somebody is interfering with the sign-in"),
                tr("Answers that belong to no sign-in of yours kept coming. It was stopped."),
                tr("Close other browser tabs, then start it again.")};
        break;
    case ErrorCode::SignInDenied:
        text = {tr("The sign-in was not granted"),
                tr("The provider answered “%1”. Nothing was changed."),
                tr("Sign in as an administrator who may grant this.")};
        break;
    case ErrorCode::SignInAgain:
        text = {tr("The sign-in is not valid any more"),
                tr("The provider does not accept the stored one. It was deleted."),
                tr("Sign in again.")};
        break;
    case ErrorCode::SignInMismatch:
        text = {tr("The answer belongs to another sign-in"),
                tr("“%1” in it is not what was expected. It was not used."),
                tr("Start the sign-in again.")};
        break;
    case ErrorCode::TokenAnswerInvalid:
        text = {tr("The provider's answer cannot be used"), tr("Problem: %1."),
                tr("Try again later. The details may help the provider.")};
        break;
    case ErrorCode::LinkNotSeen:
        text = {tr("The account is not linked"),
                tr("The browser came back, but the cloud shows no new account."),
                tr("Perhaps the permission was refused. Start the link again.")};
        break;
    case ErrorCode::PlanChanged:
        text = {tr("The plan is not the one that was shown"),
                tr("The draft or the cloud changed since. Nothing was sent."),
                tr("Review the new plan, then push.")};
        break;
    case ErrorCode::PlanBlocked:
        text = {tr("The plan cannot be pushed yet"),
                tr("Conflicts to decide: %1. Items that cannot be sent as they are: %2."),
                tr("Open Changes and decide them.")};
        break;
    case ErrorCode::PlanMissing:
        text = {tr("There is nothing to push"),
                tr("No plan was shown yet, or the draft holds no change to send."),
                tr("Review the changes first, then push.")};
        break;
    case ErrorCode::PushRunning:
        text = {tr("Another push has not ended"),
                tr("Push %1 was cut off, or is still running. What became of it comes first."),
                tr("Ask the cloud what was done, then go on.")};
        break;
    case ErrorCode::NothingToUndo:
        text = {tr("There is no such push to undo"), tr("The history has none of that number."),
                tr("Choose a push from the history.")};
        break;
    case ErrorCode::WorkspaceReadOnly:
        text = {tr("This workspace is open elsewhere"),
                tr("Another Sekisho (process %1) writes it, so here it can only be read."),
                tr("Close the other one, then open the workspace again.")};
        break;
    case ErrorCode::StoreUnreadable:
        text = {tr("The workspace file cannot be read"),
                tr("%1 is damaged or not of Sekisho. It was not changed."),
                tr("Move the file away and pull again, or restore a copy.")};
        break;
    case ErrorCode::StoreReadOnly:
        text = {tr("The workspace file is read only"), tr("%1 cannot be written."),
                tr("Give yourself write permission, or choose another folder.")};
        break;
    case ErrorCode::StoreFull:
        text = {tr("The disk is full"),
                tr("%1 could not be written. What was saved before is kept."),
                tr("Free some space and try again.")};
        break;
    case ErrorCode::StoreNewer:
        text = {tr("The workspace was written by a newer Sekisho"),
                tr("%1 has version %2. It was not changed."), tr("Update Sekisho.")};
        break;
    case ErrorCode::StoreLocked:
        text = {tr("The workspace is already open"), tr("Another Sekisho holds %1 (process %2)."),
                tr("Use that window, or close it first.")};
        break;
    case ErrorCode::StoreFailed:
        text = {tr("The workspace could not be used"), tr("The database reported a failure."),
                tr("Copy the details and report them.")};
        break;
    case ErrorCode::MigrationFailed:
        text = {tr("The workspace could not be brought up to date"),
                tr("It stopped at version %1 of %2. A copy made before is untouched."),
                tr("Copy the details and report them.")};
        break;
    case ErrorCode::FileUnreadable:
        text = {tr("The file cannot be read"), tr("%1 is missing, or may not be read."),
                tr("Check the path and its permissions.")};
        if (error.detail == "is an empty folder"_L1) {
            text = {tr("The folder is empty"), tr("There is no file in %1."),
                    tr("Choose another folder.")};
        } else if (error.detail == "is a directory"_L1) {
            text = {tr("This is a folder"), tr("%1 is a folder; a file is needed here."),
                    tr("Choose a file in it.")};
        }
        break;
    case ErrorCode::FileTooLarge:
        text = {tr("The file is too large"), tr("%1 is larger than %2 bytes."),
                tr("Choose a file with certificates only.")};
        break;
    case ErrorCode::FileUnwritable:
        text = {tr("The file cannot be written"), tr("%1 could not be written."),
                tr("Check the folder's permissions and the free space.")};
        break;
    case ErrorCode::NotRecognised:
        text = {tr("No certificate or key was found"),
                tr("The input holds nothing that Sekisho knows."),
                tr("Open PEM, DER, PKCS#7, PKCS#12, a CSR or a CRL.")};
        if (const QString title = absence(error); !title.isEmpty()) {
            text = {title, tr("%2 holds nothing of the kind."),
                    tr("Choose another file, or give the password of this one.")};
        }
        break;
    case ErrorCode::MalformedDer:
        text = {tr("The encoding is damaged"), tr("It cannot be read from byte %1 on."),
                tr("Get the file again from where it came.")};
        break;
    case ErrorCode::LimitExceeded:
        text = {tr("A limit was exceeded"), tr("The input goes beyond what is sane: %1."),
                tr("The file may be made to harm. Ask where it came from.")};
        break;
    case ErrorCode::WrongPassword:
        text = {tr("The password does not open it"),
                tr("None of the passwords given opens this object."),
                tr("Enter another password.")};
        break;
    case ErrorCode::PasswordRequired:
        text = {tr("A password is needed"), tr("It is protected by a password."),
                tr("Enter its password.")};
        break;
    case ErrorCode::UnsupportedCipher:
        text = {tr("This encryption is not supported"), tr("It is encrypted with %1."),
                tr("Encrypt it again with AES, for example with OpenSSL 3.")};
        // AES already, behind bcrypt, which OpenSSL does not have (OpenSSH PROTOCOL.key).
        if (error.arguments.value(0).startsWith(u"OpenSSH "))
            text.remedy = tr("Write it as PKCS#8 first: ssh-keygen -p -m PKCS8 -f FILE");
        break;
    case ErrorCode::MissingMac:
        text = {tr("The PKCS#12 file has no integrity data"),
                tr("Whether it was changed cannot be checked."),
                tr("Export it again with integrity data (a MAC).")};
        break;
    case ErrorCode::UnsupportedKey:
        text = {tr("This kind of key is not supported"), tr("The key is of type %1."),
                tr("Use RSA or EC keys for 802.1X.")};
        break;
    }
    QStringList arguments = readable(error);
    if (error.code == ErrorCode::LimitExceeded)
        arguments[0] = limitWords(arguments.at(0));
    text.body = filled(text.body, arguments);
    text.remedy = filled(text.remedy, arguments);
    return text;
}

QString ErrorText::sentence(const Error &error)
{
    const ErrorText text = of(error);
    //: Separates a short title from the explanation after it
    QString result = text.title + tr(": ");
    result += text.body;
    if (!text.remedy.isEmpty()) {
        if (!result.endsWith(u'。'))
            result += u' ';
        result += text.remedy;
    }
    return result;
}

QString ErrorText::technicalLine(const Error &error)
{
    QStringList parts;
    if (error.httpStatus > 0)
        parts.append(QString::number(error.httpStatus));
    if (!error.request.isEmpty())
        parts.append(error.request);
    if (!error.cloudText.isEmpty())
        parts.append(u'“' + error.cloudText + u'”');
    else if (!error.detail.isEmpty())
        parts.append(error.detail);
    return parts.join(u" · "_s);
}

QString ErrorText::details(const Error &error)
{
    const ErrorText text = of(error);
    QStringList lines{text.title};
    if (!text.body.isEmpty())
        lines.append(text.body);
    lines.append(u"code: "_s + errorCodeName(error.code));
    if (error.httpStatus > 0)
        lines.append(u"status: %1"_s.arg(error.httpStatus));
    if (!error.request.isEmpty())
        lines.append(u"request: "_s + error.request);
    if (!error.cloudText.isEmpty())
        lines.append(u"cloud: "_s + error.cloudText);
    if (!error.detail.isEmpty())
        lines.append(u"detail: "_s + error.detail);
    if (!error.arguments.isEmpty())
        lines.append(u"arguments: "_s + error.arguments.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace sekisho::ui
