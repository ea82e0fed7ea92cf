// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/RehearseCommand.h"

#include "app/ctl/Console.h"
#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/text/RehearsalText.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

/// Certificates of a file in its order, and the first private key in it.
struct Contents
{
    QList<QByteArray> certificates;
    std::shared_ptr<const Secret> key;
};

Result<Contents> contentsOf(const QString &source, const Passwords &passwords,
                            QStringList &messages)
{
    const pki::ReadResult read = readSource(source, passwords);
    messages += problemMessages(source, read);
    Contents contents;
    QByteArray keySpki;
    bool fromPkcs12 = false;
    for (const pki::Item &item : read.items) {
        if (item.type == pki::ItemType::Certificate) {
            contents.certificates.append(item.der);
            fromPkcs12 = fromPkcs12 || item.container == "pkcs12"_L1;
        } else if (item.keyDer && !contents.key) {
            contents.key = item.keyDer;
            keySpki = item.key ? item.key->spkiSha256 : QByteArray();
        }
    }
    if (contents.certificates.isEmpty() && !contents.key) {
        return read.problems.isEmpty() ? fail(ErrorCode::NotRecognised, {}, source)
                                       : fail(read.problems.first().error);
    }
    // The bags of a PKCS#12 have no order: programs that read one take the key's certificate first.
    for (qsizetype i = 1; fromPkcs12 && i < contents.certificates.size(); ++i) {
        const auto details = pki::readCertificateDetails(contents.certificates.at(i));
        if (details && !keySpki.isEmpty() && details->spkiSha256 == keySpki)
            contents.certificates.move(i, 0);
    }
    return contents;
}

/// Certificates of a side's file, and its key: from the key's own file, else from the same file.
Result<> readSide(const QString &certificateFile, const QString &keyFile,
                  const Passwords &passwords, QStringList &messages,
                  QList<QByteArray> &certificates, std::shared_ptr<const Secret> &key)
{
    if (!certificateFile.isEmpty()) {
        const auto contents = contentsOf(certificateFile, passwords, messages);
        if (!contents)
            return fail(contents.error());
        certificates = contents->certificates;
        key = contents->key;
    }
    if (!keyFile.isEmpty()) {
        const auto contents = contentsOf(keyFile, passwords, messages);
        if (!contents)
            return fail(contents.error());
        if (!contents->key)
            return fail(ErrorCode::NotRecognised, {u"private-key"_s, keyFile});
        key = contents->key;
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString sideName(pki::RehearsalSide side)
{
    return side == pki::RehearsalSide::Client ? u"client"_s : u"server"_s;
}

} // namespace

QString RehearseCommand::name() const { return u"rehearse"_s; }

QString RehearseCommand::summary() const
{
    return tr("Play an EAP-TLS authentication through, without a network.");
}

void RehearseCommand::declare(QCommandLineParser &parser) const
{
    const QString file = tr("file");
    //: placeholder in --help
    const QString number = tr("number");
    parser.addOptions({
            {u"server-cert"_s,
             tr("The RADIUS server's certificate file: leaf first, then what it sends with it."),
             file},
            {u"server-key"_s, tr("Its private key."), file},
            {u"client"_s, tr("The client's certificate file. Without it the client has none."),
             file},
            {u"client-key"_s,
             tr("Its private key. Without this option the key in the client's file is taken."),
             file},
            {u"client-trust"_s,
             tr("CAs that the client trusts. May be repeated. Without it the client verifies no "
                "chain."),
             file},
            {u"server-trust"_s, tr("CAs that the server trusts. May be repeated."), file},
            {u"server-name"_s,
             tr("Name of the server that the client expects; several are "
                "separated by semicolons."),
             //: placeholder in --help
             tr("name")},
            {u"name-option"_s,
             tr("The option of wpa_supplicant in which the name stands: domain_match (default), "
                "domain_suffix_match or altsubject_match."),
             //: placeholder in --help
             tr("option")},
            {u"server-curve"_s,
             tr("Curves that the server takes (ecdh_curve of FreeRADIUS; prime256v1 where that "
                "line is missing). Default: all."),
             //: placeholder in --help
             tr("curves")},
            {u"supplicant"_s,
             tr("windows11, apple, android13, chromeos or wpa_supplicant. Needed."),
             //: placeholder in --help
             tr("client")},
            {u"tls"_s, tr("TLS version, 1.2 (default) or 1.3."),
             //: placeholder in --help
             tr("version")},
            {u"fragment-size"_s,
             tr("fragment_size of both programs, at most 4000. Default: each one's own."), number},
            {u"time"_s, tr("Judge at this time (RFC 3339). Default: now."),
             //: placeholder in --help
             tr("time")},
            {u"password-file"_s,
             tr("Try the first line of this file as a password. May be repeated."), file},
    });
}

Result<RehearseCommand::Files> RehearseCommand::filesOf(const QCommandLineParser &parser) const
{
    if (!parser.positionalArguments().isEmpty())
        return invalidArgument(parser.positionalArguments().first());
    if (!parser.isSet(u"server-cert"_s))
        return fail(missing(u"--server-cert"_s));
    if (!parser.isSet(u"supplicant"_s))
        return fail(missing(u"--supplicant"_s));
    const Files files{parser.value(u"server-cert"_s),   parser.value(u"server-key"_s),
                      parser.value(u"client"_s),        parser.value(u"client-key"_s),
                      parser.values(u"client-trust"_s), parser.values(u"server-trust"_s)};
    const QStringList all = QStringList{files.serverCertificate, files.serverKey,
                                        files.clientCertificate, files.clientKey} +
                            files.clientTrust + files.serverTrust;
    if (all.count(u"-"_s) > 1)
        return fail(standardInputTwice());
    return files;
}

Result<pki::RehearsalSetup> RehearseCommand::optionsOf(const QCommandLineParser &parser) const
{
    pki::RehearsalSetup setup;
    const auto supplicant = pki::supplicantFromName(parser.value(u"supplicant"_s));
    if (!supplicant)
        return invalidArgument(parser.value(u"supplicant"_s));
    setup.supplicant = *supplicant;
    setup.serverName = parser.value(u"server-name"_s);
    setup.serverCurve = parser.value(u"server-curve"_s);
    if (parser.isSet(u"name-option"_s)) {
        const auto option = pki::nameOptionFromName(parser.value(u"name-option"_s));
        if (!option)
            return invalidArgument(parser.value(u"name-option"_s));
        setup.nameOption = *option;
    }
    if (const QString tls = parser.value(u"tls"_s); tls == "1.3"_L1)
        setup.tls = pki::TlsVersion::Tls13;
    else if (!tls.isEmpty() && tls != "1.2"_L1)
        return invalidArgument(tls);
    if (parser.isSet(u"fragment-size"_s)) {
        bool ok = false;
        const int size = parser.value(u"fragment-size"_s).toInt(&ok);
        if (!ok || size < 1 || size > pki::rehearsal::kLargestFragmentSize)
            return invalidArgument(parser.value(u"fragment-size"_s));
        setup.fragmentSize = size;
    }
    const auto time = judgementTime(parser);
    if (!time)
        return fail(time.error());
    setup.time = *time;
    return setup;
}

void RehearseCommand::start(const QCommandLineParser &parser)
{
    if (!begin(parser, m_json))
        return;
    const auto task = taskOf(filesOf(parser), optionsOf(parser), parser);
    if (!task)
        return failWith(task.error(), m_json);
    const auto work = [task = *task]() -> Result<Answer> {
        const pki::ThreadCleanup cleanup;
        return play(task.files, *task.passwords, task.options);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<Answer> &answer) {
                    if (answer)
                        return print(*answer);
                    failWithMessage(ui::RehearsalText::inputProblem(answer.error()), answer.error(),
                                    m_json);
                });
}

Result<RehearseCommand::Answer>
RehearseCommand::play(const Files &files, const Passwords &passwords, pki::RehearsalSetup setup)
{
    Answer answer;
    if (const auto read = readSide(files.serverCertificate, files.serverKey, passwords,
                                   answer.messages, setup.serverCertificates, setup.serverKey);
        !read)
        return fail(read.error());
    if (const auto read = readSide(files.clientCertificate, files.clientKey, passwords,
                                   answer.messages, setup.clientCertificates, setup.clientKey);
        !read)
        return fail(read.error());
    const auto addTrust = [&](const QStringList &sources, QList<QByteArray> &into) -> Result<> {
        for (const QString &source : sources) {
            const auto contents = contentsOf(source, passwords, answer.messages);
            if (!contents)
                return fail(contents.error());
            if (contents->certificates.isEmpty())
                return fail(ErrorCode::NotRecognised, {u"certificate"_s, source});
            into += contents->certificates;
        }
        return {};
    };
    if (const auto added = addTrust(files.clientTrust, setup.clientTrust); !added)
        return fail(added.error());
    if (const auto added = addTrust(files.serverTrust, setup.serverTrust); !added)
        return fail(added.error());
    auto result = pki::rehearse(setup);
    if (!result)
        return fail(result.error());
    answer.result = std::move(*result);
    return answer;
}

void RehearseCommand::printJsonOf(const pki::RehearsalResult &result)
{
    QJsonArray steps;
    for (const pki::RehearsalStep &step : result.steps) {
        steps.append(QJsonObject{{u"from"_s, sideName(step.from)},
                                 {u"what"_s, step.what},
                                 {u"bytes"_s, qint64(step.bytes)},
                                 {u"fragments"_s, step.fragments},
                                 {u"round_trips_so_far"_s, step.roundTripsSoFar}});
    }
    const bool hasAlert = !result.alert.name.isEmpty();
    printJson({{u"outcome"_s, pki::rehearsalOutcomeName(result.outcome)},
               {u"reason"_s, textOrNull(result.reason)},
               // 0 = the leaf; null where it is not about a certificate
               {u"depth"_s, result.reasonDepth < 0 ? QJsonValue() : QJsonValue(result.reasonDepth)},
               {u"detail"_s, textOrNull(result.detail)},
               {u"alert"_s, textOrNull(result.alert.name)},
               {u"alert_number"_s, hasAlert ? QJsonValue(result.alert.number) : QJsonValue()},
               {u"alert_from"_s, hasAlert ? QJsonValue(sideName(result.alert.from)) : QJsonValue()},
               {u"alert_delivered"_s, hasAlert && result.alert.delivered},
               {u"tls_version"_s, pki::tlsVersionName(result.tls)},
               {u"cipher"_s, textOrNull(result.cipher)},
               {u"client_hello_bytes"_s, qint64(result.clientHelloBytes)},
               {u"server_flight_bytes"_s, qint64(result.serverFlightBytes)},
               {u"client_flight_bytes"_s, qint64(result.clientFlightBytes)},
               {u"server_fragment_bytes"_s, result.serverFragmentBytes},
               {u"client_fragment_bytes"_s, result.clientFragmentBytes},
               {u"round_trips"_s, result.roundTrips},
               {u"uncertain"_s, result.uncertain},
               {u"assumptions"_s, QJsonArray::fromStringList(result.assumptions)},
               {u"steps"_s, steps}});
}

void RehearseCommand::printTextOf(const pki::RehearsalResult &result)
{
    using Text = ui::RehearsalText;
    console().line(Text::outcome(result.outcome));
    for (const QString &line : {Text::reason(result), Text::alert(result)}) {
        if (!line.isEmpty())
            console().line(line);
    }
    //: %1 a number of Access-Requests
    console().line(tr("Round trips: %1.").arg(result.roundTrips) + u' ' + Text::roundTrips(result));
    if (result.uncertain)
        console().line(
                tr("One more or one less is possible: a flight nearly fills its last fragment."));
    console().line({});
    for (const pki::RehearsalStep &step : result.steps) {
        const bool fromClient = step.from == pki::RehearsalSide::Client;
        console().line(
                u"%1 %2  %3  %4"_s.arg(step.roundTripsSoFar, 3)
                        .arg(fromClient ? u"-->"_s : u"<--"_s, Text::step(step), Text::size(step))
                        .trimmed());
    }
    console().line({});
    for (const QString &code : result.assumptions)
        console().line(u"* "_s + Text::assumption(code));
}

void RehearseCommand::print(const Answer &answer)
{
    for (const QString &message : answer.messages)
        console().message(message);
    if (m_json)
        printJsonOf(answer.result);
    else
        printTextOf(answer.result);
    console().flush();
    if (!console().isIntact())
        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
    Q_EMIT finished(answer.result.outcome == pki::RehearsalOutcome::Accepted ? Fine : AnswerIsNo);
}

} // namespace sekisho::ctl
