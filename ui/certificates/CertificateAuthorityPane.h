// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateAuthorityModel.h"
#include "ui/certificates/CertificatePane.h"

class QAction;

namespace sekisho::ui {

/// The External tab: the CA certificates, and in the drawer what becomes of the clients of the
/// selected one.
class CertificateAuthorityPane : public CertificatePane
{
    Q_OBJECT
public:
    explicit CertificateAuthorityPane(const PageServices &services, QWidget *parent = nullptr);

    const QList<CertificateAuthorityModel::Row> &authorities() const { return m_model->rows(); }

    /// The selected rows in the order of the table.
    QList<CertificateAuthorityModel::Row> selectedAuthorities() const;
    QString nameOf(const CertificateAuthorityModel::Row &row) const { return m_model->nameOf(row); }
    /// The buttons of the drawer do and say what these actions do.
    void setActions(QAction *replace, QAction *remove);

    void setOrganization(const nac::OrganizationPtr &organization) override;
    QString statusText() const override;
    void retranslate() override;

Q_SIGNALS:
    void selectionChanged();
    /// As in Page.
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    void navigateRequested(sekisho::ui::PageId page, const QVariant &target);

protected:
    void fillDrawer(const QVariant &id) override;

private:
    using Row = CertificateAuthorityModel::Row;

    const Row *authority(const QVariant &id) const;
    QString consequence(const Row &row) const;
    void addConsequence(SectionFrame *section, const Row &row);
    void addFindings(const Row &row);
    void refreshHeading();
    void refreshEmptyState();

    CertificateAuthorityModel *m_model;
    SignButton *m_inspectButton;
    SignButton *m_copyButton;
    QAction *m_replace = nullptr;
    SignButton *m_removeButton;
    bool m_isHidden = false; ///< the cloud shows no mist_nac
};

} // namespace sekisho::ui
