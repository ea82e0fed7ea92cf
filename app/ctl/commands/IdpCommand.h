// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/WorkspaceCommand.h"
#include "core/api/mist/CredentialTest.h"
#include "core/nac/IdpResolution.h"

namespace sekisho::ctl {

/// Which identity provider answers for a user name or a certificate, by the draft, and why; and the
/// service's own test of a user name and a password.
class IdpCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    using WorkspaceCommand::WorkspaceCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    Result<> read(const QCommandLineParser &parser);
    void explain(const nac::OrganizationPtr &organization);
    void test();
    void report(const api::mist::CredentialAnswer &answer);

    QString m_action;
    QString m_user;
    bool m_machine = false;
    std::optional<pki::CertificateIndex> m_certificate;
    std::shared_ptr<Secret> m_password;
};

} // namespace sekisho::ctl
