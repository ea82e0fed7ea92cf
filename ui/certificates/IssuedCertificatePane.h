// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/OnboardCaImpact.h"
#include "ui/certificates/CertificatePane.h"

#include <QSet>

class QAction;
class QComboBox;
class QLineEdit;

namespace sekisho::ui {

class CloudDesk;
class IssuedCertificateModel;

/// The Internal tab: client certificates that the Onboard CA issued, to be found, exported and
/// chosen for revocation.
class IssuedCertificatePane : public CertificatePane
{
    Q_OBJECT
public:
    explicit IssuedCertificatePane(const PageServices &services, QWidget *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization) override;
    QString statusText() const override;
    void retranslate() override;

    /// "Revoke…" of the selected rows; a command of the page.
    QAction *revokeAction() const { return m_revokeAction; }
    /// Why nothing can be revoked now; empty: it can.
    void setWhyNotRevoke(const QString &reason);
    QList<nac::IssuedCertificate> selectedCertificates() const;
    /// The whole list as CSV, whatever is filtered.
    void exportAll();

Q_SIGNALS:
    void revokeRequested(const QList<sekisho::nac::IssuedCertificate> &certificates);

protected:
    void fillDrawer(const QVariant &id) override;

private:
    void addCriteria();
    void applyCriteria();
    void clearCriteria();
    /// Asks the cloud, which alone knows the names of the NAC portal.
    void findSsoName();
    void takeSsoName(const QString &name, const Result<std::optional<QStringList>> &serialNumbers);
    int selectedCount() const;
    void refreshActions();
    void retranslateCriteria();

    CloudDesk *m_cloud;
    IssuedCertificateModel *m_model;
    SignButton *m_copyButton;
    SignButton *m_revokeButton;
    SignButton *m_revokeSelectedButton;
    QComboBox *m_validityCombo;
    QLineEdit *m_ssoEdit;
    QAction *m_revokeAction;
    QString m_whyNotRevoke;
    std::optional<QSet<QString>> m_ssoSerials; ///< issued to the SSO name that was asked for
    int m_ssoAsked = 0;
};

} // namespace sekisho::ui
