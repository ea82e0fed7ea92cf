// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/IdpCommand.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "app/ctl/NameIn.h"
#include "core/pki/Reader.h"
#include "ui/identity/IdpText.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

using Outcome = api::mist::CredentialAnswer::Outcome;

QString reasonName(nac::IdpAnswer::Reason reason)
{
    using enum nac::IdpAnswer::Reason;
    return nameIn(reason, {{Empty, "empty"_L1},
                           {RealmMatch, "realm_match"_L1},
                           {DefaultNoRealm, "default_no_realm"_L1},
                           {DefaultUnmapped, "default_unmapped"_L1},
                           {NoneNoRealm, "none_no_realm"_L1},
                           {NoneUnmapped, "none_unmapped"_L1}});
}

QString stepName(nac::IdpStep::Kind kind)
{
    using enum nac::IdpStep::Kind;
    return nameIn(kind, {{FieldChosen, "field_chosen"_L1},
                         {FieldTried, "field_tried"_L1},
                         {FieldFound, "field_found"_L1},
                         {NothingFound, "nothing_found"_L1},
                         {RealmFound, "realm_found"_L1},
                         {NoRealm, "no_realm"_L1},
                         {Excluded, "excluded"_L1},
                         {CaseDiffers, "case_differs"_L1},
                         {Matches, "matches"_L1},
                         {MatchesToo, "matches_too"_L1},
                         {NobodyLists, "nobody_lists"_L1},
                         {DefaultAnswers, "default_answers"_L1},
                         {NobodyAnswers, "nobody_answers"_L1}});
}

QString outcomeName(Outcome outcome)
{
    using enum api::mist::CredentialAnswer::Outcome;
    return nameIn(outcome, {{Accepted, "accepted"_L1},
                            {NoProvider, "no_provider"_L1},
                            {WrongCredentials, "wrong_credentials"_L1},
                            {Failed, "failed"_L1}});
}

QJsonValue providerJson(const nac::Organization &organization,
                        const nac::IdentityProviderId &provider)
{
    if (provider.isEmpty())
        return {};
    return QJsonObject{{u"id"_s, provider.value()},
                       {u"name"_s, ui::IdpText::name(organization, provider)}};
}

Result<pki::CertificateIndex> certificateIn(const QString &file)
{
    constexpr qint64 kMaxBytes = 16 * 1024 * 1024;
    const auto bytes = readInput(file, kMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    const pki::ReadResult read = pki::readObjects(*bytes);
    for (const pki::Item &item : read.items) {
        if (item.certificate)
            return *item.certificate; // the first one is the client's
    }
    return fail(ErrorCode::NotRecognised, {u"certificate"_s, file});
}

} // namespace

QString IdpCommand::name() const { return u"idp"_s; }

QString IdpCommand::summary() const
{
    return tr("Explain which identity provider is asked, or have the cloud try a password.");
}

void IdpCommand::declare(QCommandLineParser &parser) const
{
    //: placeholder for a file name in --help
    const QString file = tr("file");
    parser.addOption({u"client-cert"_s, tr("Explain for this client certificate."), file});
    parser.addOption({u"machine"_s, tr("The certificate is that of a machine.")});
    parser.addOption({u"password-file"_s,
                      tr("The first line of this file is the password to try. It goes to the cloud "
                         "only and is kept nowhere."),
                      file});
    declareWorkspace(parser);
    //: argument in --help; do not translate the words in front of capitals
    parser.addPositionalArgument(u"action"_s, tr("explain [USER@REALM], test USER"),
                                 u"action [user]"_s);
}

Result<> IdpCommand::read(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    m_action = arguments.value(0);
    m_user = arguments.value(1);
    m_machine = parser.isSet(u"machine"_s);
    if ((m_action != "explain"_L1 && m_action != "test"_L1) || arguments.size() > 2)
        return fail(missing(u"explain | test"_s));
    if (m_action == "test"_L1) {
        if (m_user.isEmpty())
            return fail(missing(u"USER"_s));
        if (!parser.isSet(u"password-file"_s))
            return fail(missing(u"--password-file"_s));
        auto password = readSecretFile(parser.value(u"password-file"_s));
        if (!password)
            return fail(password.error());
        m_password = std::make_shared<Secret>(std::move(*password));
        return {};
    }
    if (parser.isSet(u"client-cert"_s) == !m_user.isEmpty())
        return fail(missing(u"USER@REALM | --client-cert"_s));
    if (parser.isSet(u"client-cert"_s)) {
        auto certificate = certificateIn(parser.value(u"client-cert"_s));
        if (!certificate)
            return fail(certificate.error());
        m_certificate = std::move(*certificate);
    }
    return {};
}

void IdpCommand::start(const QCommandLineParser &parser)
{
    if (const Result<> good = read(parser); !good)
        return failWith(good.error(), wantsJson(parser));
    open(parser, Access::WriteOrRead, m_action == "test"_L1 ? Cloud::Yes : Cloud::No);
}

void IdpCommand::ready()
{
    if (m_action == "test"_L1)
        return test();
    next(draftedOrganization(),
         [this](const nac::OrganizationPtr &organization) { explain(organization); });
}

void IdpCommand::explain(const nac::OrganizationPtr &organization)
{
    const nac::IdpExplanation explained =
            m_certificate ? nac::explainIdp(*organization, *m_certificate, m_machine)
                          : nac::explainIdp(*organization, m_user);
    const nac::IdpAnswer &answer = explained.answer;
    QJsonArray steps;
    for (const nac::IdpStep &step : explained.steps) {
        const QString sentence = ui::IdpText::step(*organization, step);
        steps.append(QJsonObject{{u"step"_s, stepName(step.kind)},
                                 {u"argument"_s, step.argument},
                                 {u"value"_s, step.value},
                                 {u"provider"_s, providerJson(*organization, step.provider)},
                                 {u"message"_s, sentence}});
        if (!json())
            console().line(sentence);
    }
    if (json()) {
        QJsonArray others;
        for (const nac::IdentityProviderId &other : answer.alsoListedBy)
            others.append(providerJson(*organization, other));
        printJson({{u"user_name"_s, explained.name},
                   {u"realm"_s, answer.realm},
                   {u"reason"_s, reasonName(answer.reason)},
                   {u"provider"_s, providerJson(*organization, answer.provider)},
                   {u"also_listed_by"_s, others},
                   {u"steps"_s, steps}});
    }
    end(answer.provider.isEmpty() ? AnswerIsNo : Fine);
}

void IdpCommand::test()
{
    if (!api::mist::canTestCredentials())
        return failWithMessage(tr("This program was built without WebSockets, which the test "
                                  "needs."),
                               Error(ErrorCode::InvalidArgument, {m_action}), json());
    next(api::mist::testCredentials(client(), organizationId(), m_user, std::move(*m_password)),
         [this](const api::mist::CredentialAnswer &answer) { report(answer); });
}

void IdpCommand::report(const api::mist::CredentialAnswer &answer)
{
    const nac::Organization none;
    const nac::Organization &known = organization() ? *organization() : none;
    if (json()) {
        printJson({{u"outcome"_s, outcomeName(answer.outcome)},
                   {u"provider"_s, providerJson(known, nac::IdentityProviderId(answer.providerId))},
                   {u"provider_type"_s, answer.providerType},
                   {u"cloud_text"_s, answer.cloudText},
                   {u"correlated"_s, answer.correlated}});
    } else {
        console().line(ui::IdpText::outcome(answer));
        const QString detail = ui::IdpText::outcomeDetail(known, answer);
        if (!detail.isEmpty())
            console().line(detail);
    }
    end(answer.outcome == Outcome::Accepted ? Fine : AnswerIsNo);
}

} // namespace sekisho::ctl
