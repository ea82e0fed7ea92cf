// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/CredentialTest.h"
#include "ui/page/Page.h"
#include "ui/widgets/GrowingDialog.h"

class QLineEdit;

namespace sekisho::ui {

class FormField;
class IconLabel;
class SecretLineEdit;
class SignButton;
class TextLabel;

/// Test sign-in…: has the cloud try a user name and a password, and says what came of it. Neither
/// is kept: the password field is emptied when the test begins. Deletes itself when closed, which
/// stops a test that runs.
class IdpTestDialog : public GrowingDialog
{
    Q_OBJECT
public:
    /// `live` is the organization as the cloud has it: drafts are nothing to the test.
    IdpTestDialog(const PageServices &services, const nac::OrganizationPtr &live,
                  const QString &userName, QWidget *parent = nullptr);
    ~IdpTestDialog() override;

    bool isRunning() const { return m_running; }

private:
    void build();
    void run();
    void stop();
    void finished(const Result<api::mist::CredentialAnswer> &answer);
    void retranslate() override;
    void refresh();

    PageServices m_services;
    nac::OrganizationPtr m_live;
    QLineEdit *m_user;
    SecretLineEdit *m_password;
    FormField *m_userField;
    FormField *m_passwordField;
    TextLabel *m_intro;
    TextLabel *m_expected;
    IconLabel *m_shape;
    TextLabel *m_outcome;
    TextLabel *m_detail;
    SignButton *m_run;
    SignButton *m_close;
    CancelSource m_cancel;
    int m_round = 0; ///< answers of a test that was stopped do not count
    bool m_running = false;
    bool m_stopped = false;
    std::optional<Result<api::mist::CredentialAnswer>> m_answer;
};

} // namespace sekisho::ui
