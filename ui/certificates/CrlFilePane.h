// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificatePane.h"

class QAction;

namespace sekisho::ui {

class CrlContents;
class CrlFileModel;

/// The CRL files tab: certificate revocation lists that were uploaded, and how fresh they are.
class CrlFilePane : public CertificatePane
{
    Q_OBJECT
public:
    CrlFilePane(const PageServices &services, QWidget *parent = nullptr);

    CrlFileModel &model() const { return *m_model; }
    CrlContents &contents() const { return *m_contents; }
    /// Rows of the model.
    QList<int> selectedRows() const;
    /// The buttons of the drawer do and say what these actions do.
    void setActions(QAction *upload, QAction *replace, QAction *remove);

    void setOrganization(const nac::OrganizationPtr &organization) override;
    QString statusText() const override;
    void retranslate() override;

Q_SIGNALS:
    void selectionChanged();

protected:
    void fillDrawer(const QVariant &id) override;
    void showEvent(QShowEvent *event) override;

private:
    CrlContents *m_contents;
    CrlFileModel *m_model;
    SignButton *m_uploadButton;
    SignButton *m_copyButton;
    QAction *m_replace = nullptr;
    SignButton *m_removeButton;
};

} // namespace sekisho::ui
