// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ScepCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "app/ctl/NameIn.h"
#include "core/api/mist/OnboardCaItem.h"
#include "core/nac/OnboardCaImpact.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::ItemKey;
using api::mist::ItemType;
using api::mist::RevocationState;
using nac::OnboardCaState;

namespace {

ItemKey onboardCaKey() { return {ItemType::OnboardCa, u"-"_s}; }

QString stateName(OnboardCaState state)
{
    using enum OnboardCaState;
    return nameIn(state, {{Unavailable, "unavailable"_L1},
                          {Disabled, "disabled"_L1},
                          {Active, "active"_L1},
                          {Suspended, "suspended"_L1}});
}

QString stateName(RevocationState state)
{
    using enum RevocationState;
    return nameIn(state, {{Waiting, "waiting"_L1},
                          {Revoked, "revoked"_L1},
                          {Gone, "gone"_L1},
                          {Refused, "refused"_L1},
                          {InDoubt, "in_doubt"_L1}});
}

QString validityName(nac::IssuedValidity validity)
{
    using enum nac::IssuedValidity;
    return nameIn(validity,
                  {{Valid, "valid"_L1}, {ExpiresSoon, "expires_soon"_L1}, {Expired, "expired"_L1}});
}

} // namespace

// ------------------------------------------------------------------------------------------ scep

QString ScepCommand::name() const { return u"scep"_s; }

QString ScepCommand::summary() const
{
    return tr("Show the Onboard CA, or activate, suspend or disable it in the draft.");
}

void ScepCommand::declare(QCommandLineParser &parser) const
{
    declareConfirm(parser);
    declareWorkspace(parser);
    //: argument in --help; do not translate the words
    parser.addPositionalArgument(u"action"_s, tr("status, activate, suspend, disable"),
                                 u"action"_s);
}

void ScepCommand::start(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    static const QStringList known{u"status"_s, u"activate"_s, u"suspend"_s, u"disable"_s};
    if (arguments.size() != 1 || !known.contains(arguments.first()))
        return failWith(missing(known.join(u" | "_s)), wantsJson(parser));
    m_action = arguments.first();
    m_confirm = parser.value(u"confirm"_s);
    open(parser, m_action == "status"_L1 ? Access::WriteOrRead : Access::Write, Cloud::No);
}

void ScepCommand::make()
{
    if (m_action == "status"_L1)
        return status();
    change(m_action == "activate"_L1  ? OnboardCaState::Active
           : m_action == "suspend"_L1 ? OnboardCaState::Suspended
                                      : OnboardCaState::Disabled);
}

void ScepCommand::status()
{
    const auto live = api::mist::onboardCaState(snapshot().value(onboardCaKey()));
    const auto drafted = api::mist::onboardCaState(items().item(onboardCaKey()));
    const nac::Organization none;
    const nac::Organization &known = organization() ? *organization() : none;
    const nac::OnboardCaImpact impact = nac::onboardCaImpact(known, clock().now());
    if (json()) {
        printJson({{u"state"_s, stateName(live)},
                   {u"draft_state"_s, stateName(drafted)},
                   {u"providers"_s, QJsonArray::fromStringList(known.onboardCa.providers)},
                   {u"intune_scep_url"_s, known.onboardCa.intuneScepUrl},
                   {u"jamf_scep_url"_s, known.onboardCa.jamfScepUrl},
                   {u"jamf_webhook_url"_s, known.onboardCa.jamfWebhookUrl},
                   {u"issued"_s, impact.certificates},
                   {u"valid"_s, impact.valid},
                   {u"clients"_s, impact.clients},
                   {u"rules"_s, QJsonArray::fromStringList(impact.rules)}});
        return end(Fine);
    }
    console().line(ui::NacText::onboardCaState(live));
    if (drafted != live)
        //: %1 a state: "Suspended"
        console().line(tr("In the draft: %1").arg(ui::NacText::onboardCaState(drafted)));
    for (const QString &url : {known.onboardCa.intuneScepUrl, known.onboardCa.jamfScepUrl,
                               known.onboardCa.jamfWebhookUrl}) {
        if (!url.isEmpty())
            console().line(url);
    }
    //: %1 and %2 numbers of certificates
    console().line(tr("Certificates issued: %1, of them valid: %2")
                           .arg(impact.certificates)
                           .arg(impact.valid));
    end(Fine);
}

void ScepCommand::change(OnboardCaState state)
{
    const QJsonObject live = items().item(onboardCaKey());
    if (api::mist::onboardCaState(live) == OnboardCaState::Unavailable)
        return failWithMessage(tr("The Onboard CA is not enabled for this organization."),
                               Error(ErrorCode::InvalidArgument, {m_action}), json(), AnswerIsNo);
    if (state == OnboardCaState::Disabled) {
        const nac::OnboardCaImpact impact =
                organization() ? nac::onboardCaImpact(*organization(), clock().now())
                               : nac::OnboardCaImpact();
        const QString breaks = tr("Disabling deletes the CA with all that it issued; it cannot be "
                                  "had back. Certificates that stop working: %1.")
                                       .arg(impact.valid);
        if (!isConfirmed(m_confirm, breaks))
            return;
    }
    put(onboardCaKey(), api::mist::withOnboardCaState(live, state));
    commit(u"edit"_s);
}

// ----------------------------------------------------------------------------------------- certs

QString CertsCommand::name() const { return u"certs"_s; }

QString CertsCommand::summary() const
{
    return tr("List what the Onboard CA has issued, or revoke certificates at once.");
}

void CertsCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"yes"_s, tr("Revoke. Without it what would be revoked is only shown.")});
    parser.addOption({u"serial-file"_s, tr("Serial numbers from this file, one a line."),
                      //: placeholder for a file name in --help
                      tr("file")});
    declareWorkspace(parser);
    //: argument in --help; do not translate the words in front of capitals
    parser.addPositionalArgument(u"action"_s, tr("list, revoke SERIAL…"), u"action [serial...]"_s);
}

void CertsCommand::start(const QCommandLineParser &parser)
{
    m_serials = parser.positionalArguments();
    m_action = m_serials.isEmpty() ? QString() : m_serials.takeFirst();
    m_yes = parser.isSet(u"yes"_s);
    if (m_action != "list"_L1 && m_action != "revoke"_L1)
        return failWith(missing(u"list | revoke"_s), wantsJson(parser));
    if (parser.isSet(u"serial-file"_s)) {
        constexpr qint64 kMaxBytes = 16 * 1024 * 1024;
        const auto bytes = readInput(parser.value(u"serial-file"_s), kMaxBytes);
        if (!bytes)
            return failWith(bytes.error(), wantsJson(parser));
        const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
        for (const QString &line : lines) {
            if (!line.trimmed().isEmpty())
                m_serials.append(line.trimmed());
        }
    }
    m_serials.removeDuplicates();
    if (m_action == "revoke"_L1 && m_serials.isEmpty())
        return failWith(missing(u"SERIAL"_s), wantsJson(parser));
    if (m_action == "list"_L1 && !m_serials.isEmpty())
        return failWith(Error(ErrorCode::InvalidArgument, {m_serials.first()}), wantsJson(parser));
    const bool sends = m_action == "revoke"_L1 && m_yes;
    open(parser, Access::WriteOrRead, sends ? Cloud::Yes : Cloud::No);
}

void CertsCommand::ready()
{
    if (m_action == "list"_L1)
        list();
    else
        revoke();
}

void CertsCommand::list()
{
    const auto issued =
            organization() ? organization()->issuedCertificates : QList<nac::IssuedCertificate>();
    QJsonArray rows;
    for (const nac::IssuedCertificate &each : issued) {
        const QString validity = validityName(nac::validityOf(each, clock().now()));
        if (json())
            rows.append(QJsonObject{{u"serial_number"_s, each.serialNumber},
                                    {u"common_name"_s, each.commonName},
                                    {u"provider"_s, each.provider},
                                    {u"device_id"_s, each.deviceId},
                                    {u"created"_s, timeJson(each.created)},
                                    {u"expires"_s, timeJson(each.expires)},
                                    {u"validity"_s, validity}});
        else
            console().line(u"%1  %2  %3  %4"_s.arg(each.serialNumber, each.commonName,
                                                   ui::NacText::provider(each.provider),
                                                   ui::DateText::dateTimeZone(each.expires)));
    }
    if (json())
        printJson({{u"certificates"_s, rows}});
    end(Fine);
}

void CertsCommand::revoke()
{
    QHash<QString, QString> names;
    if (organization()) {
        for (const nac::IssuedCertificate &each : organization()->issuedCertificates)
            names.insert(each.serialNumber, each.commonName);
    }
    for (const QString &serial : std::as_const(m_serials)) {
        if (!names.contains(serial))
            //: %1 serial number of a certificate
            console().message(tr("%1 is not among the certificates of the last pull.").arg(serial));
        else if (!m_yes && !json())
            console().line(u"%1  %2"_s.arg(serial, names.value(serial)));
    }
    if (!m_yes) {
        console().message(tr("Nothing was revoked; --yes revokes these. It cannot be taken back."));
        if (json())
            printJson({{u"sent"_s, false},
                       {u"serial_numbers"_s, QJsonArray::fromStringList(m_serials)}});
        return end(AnswerIsNo);
    }
    const auto progress = [this](qsizetype settled, qsizetype of) {
        //: %1 and %2 numbers of certificates
        console().progress(tr("Revoking: %1 of %2").arg(settled).arg(of));
    };
    next(api::mist::revokeCertificates(client(), organizationId(), m_serials, {}, progress),
         [this](const api::mist::RevocationReport &done) { report(done); });
}

void CertsCommand::report(const api::mist::RevocationReport &done)
{
    console().progress({});
    QJsonArray rows;
    for (const api::mist::Revocation &each : done.entries) {
        rows.append(QJsonObject{
                {u"serial_number"_s, each.serialNumber},
                {u"state"_s, stateName(each.state)},
                {u"error"_s, each.error ? QJsonValue(errorJson(*each.error)) : QJsonValue()}});
        if (!json())
            console().line(u"%1  %2  %3"_s.arg(each.serialNumber, stateName(each.state),
                                               each.error ? errorMessage(*each.error) : QString()));
    }
    if (json())
        printJson({{u"sent"_s, true},
                   {u"certificates"_s, rows},
                   {u"push_error"_s,
                    done.stoppedBy ? QJsonValue(errorJson(*done.stoppedBy)) : QJsonValue()}});
    if (done.stoppedBy) {
        console().message(errorMessage(*done.stoppedBy));
        return end(exitCodeFor(*done.stoppedBy));
    }
    end(done.count(RevocationState::Revoked) == done.entries.size() ? Fine : AnswerIsNo);
}

} // namespace sekisho::ctl
