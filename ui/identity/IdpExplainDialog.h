// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdpResolution.h"
#include "ui/page/Page.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace sekisho::ui {

class FormField;
class IdpPemEdit;
class LinkButton;
class SignButton;
class TextLabel;

/// Why a provider is asked: step by step, for a user name or a client certificate, as the draft
/// leaves things. Deletes itself when closed.
class IdpExplainDialog : public QDialog
{
    Q_OBJECT
public:
    IdpExplainDialog(const PageServices &services, const nac::OrganizationPtr &organization,
                     const QString &userName, QWidget *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readCertificate();
    void takeFile(const QString &path);
    void refresh();
    void showSteps(const nac::IdpExplanation &explanation);
    void retranslate();

    PageServices m_services;
    nac::OrganizationPtr m_organization;
    QLineEdit *m_user;
    IdpPemEdit *m_pem;
    QCheckBox *m_machine;
    FormField *m_userField;
    FormField *m_pemField;
    LinkButton *m_file;
    TextLabel *m_answer;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_stepsColumn;
    SignButton *m_close;
    std::optional<pki::CertificateIndex> m_certificate;
    int m_generation = 0;
};

} // namespace sekisho::ui
