// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateAuthorityModel.h"
#include "ui/certificates/CertificateOverview.h"
#include "ui/page/DataPage.h"

#include <QPointer>

class QAction;
class QDialog;
class QMenu;
class QStackedWidget;

namespace sekisho::ui {

class CertificateBand;
class CrlFileModel;
class FileSaver;
class IconButton;
class IssuedCertificateModel;
class MiniTabBar;
class SignButton;
class TablePane;

/// Certificates: the portal's page with its buttons and tables, and above them what matters most:
/// which certificate clients see now. Reads only.
class CertificatesPage : public DataPage
{
    Q_OBJECT
public:
    /// What the title row opens without changing anything; commands of the window too.
    enum class Reading {
        MistCertificate,
        ServerCertificate,
        OnboardCa,
        MdmInformation,
        DownloadOnboardCa
    };

    explicit CertificatesPage(const PageServices &services, QWidget *parent = nullptr);

    /// Opens it; does nothing while whyNot() has a reason.
    void showReading(Reading reading);
    /// Why it cannot be shown, in the interface language; empty if it can. A page need not exist.
    static QString whyNot(Reading reading, const nac::OrganizationPtr &organization);

    QString statusText() const override;
    void focusFilter() override;
    void exportCsv() override;
    bool canExportCsv() const override { return true; }
    void activateNextTab() override;
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;

protected:
    void organizationChanged() override;
    void retranslate() override;

private:
    enum Tab { External, Internal, CrlFiles };

    void buildTitleRow();
    void buildTabs();
    TablePane &currentPane() const;
    bool isTabShown(int tab) const;
    void refreshTabs();
    void refreshButtons();
    void refreshBadge();
    void fillAuthorityDrawer(const QVariant &id);
    void fillIssuedDrawer(const QVariant &id);
    void fillCrlDrawer(const QVariant &id);
    const CertificateAuthorityModel::Row *authority(const QVariant &id) const;
    QString consequence(const CertificateAuthorityModel::Row &row) const;
    void viewMistCertificate();
    void viewServerCertificate();
    void showOnboardCa();
    void showMdmInformation();
    void downloadOnboardCa();
    void openDialog(QDialog *dialog);
    void copyText(const QString &text, const QString &notice);

    CertificateOverview m_overview;
    CertificateAuthorityModel *m_authorities;
    IssuedCertificateModel *m_issued;
    CrlFileModel *m_crlFiles;
    FileSaver *m_saver;

    SignButton *m_addButton = nullptr;
    SignButton *m_viewMistButton = nullptr;
    SignButton *m_importButton = nullptr;
    SignButton *m_viewServerButton = nullptr;
    IconButton *m_gearButton = nullptr;
    QMenu *m_gearMenu = nullptr;
    QAction *m_onboardAction = nullptr;
    QAction *m_mdmAction = nullptr;
    QAction *m_downloadOnboardAction = nullptr;
    CertificateBand *m_band = nullptr;
    MiniTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    TablePane *m_externalPane = nullptr;
    TablePane *m_internalPane = nullptr;
    TablePane *m_crlPane = nullptr;
    SignButton *m_inspectButton = nullptr;
    SignButton *m_copyPemButton = nullptr;
    SignButton *m_removeButton = nullptr;
    SignButton *m_copySerialButton = nullptr;
    SignButton *m_revokeButton = nullptr;
    SignButton *m_copyAddressButton = nullptr;
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
