// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/LinkAttempt.h"
#include "core/nac/IdentityProvider.h"
#include "ui/theme/Theme.h"

#include <QDialog>
#include <QTimer>

class QStackedWidget;

namespace sekisho::ui {

class CloudDesk;
class LinkSteps;
class LinkWaitingPane;
class SignButton;
class TextLabel;

/// Links an app that signs in with the browser (Intune): says what is granted, opens the page,
/// waits, says what became of it. Closing it stops everything at once. Deletes itself when closed.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `organization` is what the account becomes linked to, by name. The cloud outlives it.
    LinkDialog(Theme &theme, CloudDesk &cloud, nac::LinkedApp app, const QString &organization,
               QWidget *parent);
    ~LinkDialog() override;

    /// For tests, which do not wait minutes. Before start().
    void setTimes(int totalMs, int pollMs, int graceMs);
    /// Goes to the sign-in; without `browser` the address is only shown.
    void start(bool browser);
    const auth::LinkAttempt *attempt() const { return m_attempt.get(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { App, Permissions, SignIn, Confirm, Result };

    QWidget *makePermissions();
    QWidget *makeResult();
    void build();
    void retranslate();
    void refresh();
    void refreshSteps();
    void refreshButtons();
    void refreshResult();
    void finished();
    void back();
    Step step() const;
    QString waitingText() const;

    Theme &m_theme;
    CloudDesk &m_cloud;
    nac::LinkedApp m_app;
    QString m_organization;
    std::unique_ptr<auth::LinkAttempt> m_attempt;
    QTimer m_second;
    int m_totalMs = 0; ///< 0: as it comes
    int m_pollMs = 0;
    int m_graceMs = 0;
    bool m_cameBack = false;
    LinkSteps *m_steps;
    QStackedWidget *m_pages;
    LinkWaitingPane *m_waiting = nullptr;
    QWidget *m_resultPage = nullptr;
    QWidget *m_permissionsPage = nullptr;
    TextLabel *m_permissionsHeading = nullptr;
    TextLabel *m_permissions = nullptr;
    TextLabel *m_lag = nullptr;
    TextLabel *m_resultHeading = nullptr;
    TextLabel *m_resultText = nullptr;
    TextLabel *m_cloudWords = nullptr;
    class IconLabel *m_resultSign = nullptr;
    TextLabel *m_note;
    SignButton *m_copyInstead;
    SignButton *m_back;
    SignButton *m_cancel;
    SignButton *m_next;
};

} // namespace sekisho::ui
