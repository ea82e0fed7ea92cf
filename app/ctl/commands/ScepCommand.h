// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/EditingCommand.h"
#include "core/api/mist/OnboardCaActions.h"

namespace sekisho::ctl {

/// The Onboard CA: what it is, and in the draft what it shall be.
class ScepCommand : public EditingCommand
{
    Q_OBJECT
public:
    using EditingCommand::EditingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void make() override;

private:
    void status();
    void change(nac::OnboardCaState state);

    QString m_action;
    QString m_confirm;
};

/// What the Onboard CA has issued: list it, revoke some of it. Revoking acts at once.
class CertsCommand : public WorkspaceCommand
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
    void list();
    void revoke();
    void report(const api::mist::RevocationReport &report);

    QString m_action;
    QStringList m_serials;
    bool m_yes = false;
};

} // namespace sekisho::ctl
