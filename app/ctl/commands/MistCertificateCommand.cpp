// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/MistCertificateCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/Console.h"
#include "core/api/mist/OrgCertificateActions.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using api::mist::OrgCertificateAction;

QString MistCertificateCommand::name() const { return u"mist-cert"_s; }

QString MistCertificateCommand::summary() const
{
    return tr("Print the Mist certificate, or replace it at once.");
}

void MistCertificateCommand::declare(QCommandLineParser &parser) const
{
    declareConfirm(parser);
    declareWorkspace(parser);
    //: argument in --help; do not translate the words
    parser.addPositionalArgument(u"action"_s, tr("show, regenerate, apply"), u"action"_s);
}

void MistCertificateCommand::start(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    static const QStringList known{u"show"_s, u"regenerate"_s, u"apply"_s};
    if (arguments.size() != 1 || !known.contains(arguments.first()))
        return failWith(missing(known.join(u" | "_s)), wantsJson(parser));
    m_action = arguments.first();
    m_confirm = parser.value(u"confirm"_s);
    open(parser, Access::WriteOrRead, m_action == "show"_L1 ? Cloud::No : Cloud::Yes);
}

void MistCertificateCommand::ready()
{
    if (m_action == "show"_L1)
        show();
    else
        act();
}

void MistCertificateCommand::show()
{
    const nac::MistCertificate certificate =
            organization() ? organization()->mistCertificate : nac::MistCertificate();
    if (json()) {
        printJson({{u"pem"_s, certificate.pem},
                   {u"pending_pem"_s, certificate.pendingPem},
                   {u"pending_applies"_s, timeJson(certificate.pendingExpiry)}});
    } else {
        console().write(certificate.pem.toUtf8());
        if (!certificate.pendingPem.isEmpty())
            console().message(tr("Another one is pending; mist-cert apply puts it into force."));
    }
    end(certificate.pem.isEmpty() ? AnswerIsNo : Fine);
}

void MistCertificateCommand::act()
{
    const bool regenerates = m_action == "regenerate"_L1;
    const QString breaks =
            regenerates
                    ? tr("The CA is issued anew at once and the old one cannot be had back: "
                         "devices "
                         "and clients that trust only the old one refuse what the new one signs.")
                    : tr("The pending CA takes over at once: devices and clients that trust only "
                         "the old one refuse what the new one signs.");
    if (!isConfirmed(m_confirm, breaks))
        return;
    async::then(api::mist::actOnOrgCertificate(client(), organizationId(),
                                               regenerates ? OrgCertificateAction::Regenerate
                                                           : OrgCertificateAction::ApplyPending),
                this, [this](const Result<> &done) {
                    if (!done)
                        return failWith(done.error(), json());
                    console().message(tr("Run sekishoctl pull to have it in the workspace."));
                    if (json())
                        printJson({{u"done"_s, m_action}});
                    end(Fine);
                });
}

} // namespace sekisho::ctl
