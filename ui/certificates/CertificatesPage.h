// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateAuthorityPane.h"
#include "ui/certificates/CertificateOverview.h"
#include "ui/certificates/CertificateReadings.h"
#include "ui/page/DataPage.h"

class QAction;
class QMenu;
class QStackedWidget;

namespace sekisho::ui {

class CertificateBand;
class IconButton;
class MiniTabBar;
class SignButton;

/// Certificates: the portal's page with its buttons and tables, and above them what matters most:
/// which certificate clients see now. Reads only.
class CertificatesPage : public DataPage
{
    Q_OBJECT
public:
    /// What the title row opens without changing anything; commands of the window too.
    using Reading = CertificateReadings::Reading;

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
    /// In the order of m_panes.
    enum Tab { External, Internal, CrlFiles };

    void buildTitleRow();
    void buildTabs();
    CertificatePane &currentPane() const;
    bool isTabShown(int tab) const;
    void refreshTabs();
    void refreshButtons();
    void refreshBadge();

    CertificateOverview m_overview;
    CertificateReadings *m_readings;

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
    CertificateAuthorityPane *m_authorityPane = nullptr;
    QList<CertificatePane *> m_panes;
};

} // namespace sekisho::ui
