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

class CertificateAuthorityController;
class CertificateBand;
class CrlFileController;
class CrlFilePane;
class DraftWriter;
class IconButton;
class IssuedCertificatePane;
class MiniTabBar;
class MistCertificateController;
class NacSwitchPane;
class OnboardCaController;
class ServerCertificateController;
class SignButton;

/// Certificates: the portal's page with its buttons and tables, and above them what matters most:
/// which certificate clients see now. Changes go into the draft.
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

    /// Opens "Add Certificate Authority" with these in it. The same as showTarget() with a map that
    /// holds "addAuthorities", a list of DER.
    void addCertificateAuthorities(const QList<QByteArray> &ders);

    void setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft) override;
    QString statusText() const override;
    void focusFilter() override;
    void exportCsv() override;
    bool canExportCsv() const override { return true; }
    void activateNextTab() override;
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;

private:
    /// Opens the editor of the item; false: it is not here.
    bool edit(const api::mist::ItemKey &key);

    /// In the order of m_panes.
    enum Tab { External, Internal, CrlFiles, Switches };

    void buildTitleRow();
    void buildTabs();
    void buildAuthorities();
    void buildOnboardCa();
    void buildServerCertificate();
    CertificatePane &currentPane() const;
    bool isTabShown(int tab) const;
    /// What shows the organization as the draft leaves it.
    void fillDraftPanes();
    void refreshTabs();
    void refreshButtons();
    void refreshBadge();

    CertificateOverview m_overview;
    CertificateReadings *m_readings;
    DraftWriter *m_writer;
    OnboardCaController *m_onboard;
    ServerCertificateController *m_server;
    MistCertificateController *m_mist;

    SignButton *m_addButton = nullptr;
    SignButton *m_viewMistButton = nullptr;
    SignButton *m_importButton = nullptr;
    SignButton *m_viewServerButton = nullptr;
    IconButton *m_gearButton = nullptr;
    QMenu *m_gearMenu = nullptr;
    QAction *m_onboardAction = nullptr;
    QAction *m_mdmAction = nullptr;
    QAction *m_downloadOnboardAction = nullptr;
    QAction *m_importServerAction = nullptr; ///< Import, or Replace where one is set
    QAction *m_viewServerAction = nullptr;
    QAction *m_deleteServerAction = nullptr;
    QAction *m_renewMistAction = nullptr;
    QAction *m_newRequestAction = nullptr;
    QAction *m_arrivedAction = nullptr;
    CertificateBand *m_band = nullptr;
    MiniTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    CertificateAuthorityPane *m_authorityPane = nullptr;
    IssuedCertificatePane *m_issuedPane = nullptr;
    CrlFilePane *m_crlPane = nullptr;
    NacSwitchPane *m_switchPane = nullptr;
    CertificateAuthorityController *m_authorities = nullptr;
    CrlFileController *m_crls = nullptr;
    sync::DraftPtr m_draft;
    nac::OrganizationPtr m_withDraft;
    QList<CertificatePane *> m_panes;
};

} // namespace sekisho::ui
