// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Platform.h"
#include "app/ctl/commands/EditingCommand.h"
#include "core/auth/LinkAttempt.h"

namespace sekisho::ctl {

/// Linked accounts: list them, link one by signing in with a browser, forget one in the draft.
class LinkCommand : public EditingCommand
{
    Q_OBJECT
public:
    explicit LinkCommand(const CommandServices &services, QObject *parent = nullptr);
    ~LinkCommand() override;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void make() override;

private:
    void list();
    void forget();
    void link();
    void tell();
    void linked();

    QString m_action;
    QString m_app;
    QString m_account;
    std::optional<nac::LinkedApp> m_linkedApp;
    int m_timeoutSeconds = 0;
    std::unique_ptr<auth::LinkAttempt> m_attempt;
    std::unique_ptr<platform::StopWatcher> m_stopWatcher;
    bool m_told = false;
};

} // namespace sekisho::ctl
