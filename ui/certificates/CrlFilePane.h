// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificatePane.h"

namespace sekisho::ui {

class CrlFileModel;

/// The CRL files tab: certificate revocation lists that were uploaded.
class CrlFilePane : public CertificatePane
{
    Q_OBJECT
public:
    explicit CrlFilePane(const PageServices &services, QWidget *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization) override;
    QString statusText() const override;
    void retranslate() override;

protected:
    void fillDrawer(const QVariant &id) override;

private:
    CrlFileModel *m_model;
    SignButton *m_copyButton;
};

} // namespace sekisho::ui
