// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificatePane.h"

namespace sekisho::ui {

class IssuedCertificateModel;

/// The Internal tab: client certificates that the Onboard CA issued.
class IssuedCertificatePane : public CertificatePane
{
    Q_OBJECT
public:
    explicit IssuedCertificatePane(const PageServices &services, QWidget *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization) override;
    QString statusText() const override;
    void retranslate() override;

protected:
    void fillDrawer(const QVariant &id) override;

private:
    IssuedCertificateModel *m_model;
    SignButton *m_copyButton;
    SignButton *m_revokeButton;
};

} // namespace sekisho::ui
