// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/ScreenshotScenes.h"

#include "core/nac/IdpForm.h"
#include "ui/certificates/ServerCertificateDialog.h"
#include "ui/endpoints/EndpointsPage.h"
#include "ui/identity/IdpTestDialog.h"
#include "ui/page/BundleForm.h"
#include "ui/policies/AuthPoliciesPage.h"
#include "ui/policies/RuleModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sekisho::app {

using namespace Qt::Literals::StringLiterals;
using ui::MainWindow;
using ui::PageId;

namespace {

const QString kExpiring = u"Kakuu Seiki Device CA G1"_s;

template <class T>
T *child(QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1StringView(name));
}

/// As if it was typed.
void type(QWidget &dialog, const char *name, const QString &text)
{
    if (auto *line = child<QLineEdit>(dialog, name)) {
        line->selectAll();
        line->insert(text);
    } else if (auto *edit = child<QPlainTextEdit>(dialog, name)) {
        edit->setPlainText(text);
    }
}

void click(QWidget &dialog, const char *name)
{
    if (auto *button = child<QAbstractButton>(dialog, name))
        button->click();
}

void trigger(MainWindow &window, PageId page, const char *action)
{
    if (auto *found = child<QAction>(*window.page(page), action))
        found->trigger();
}

ui::DataTable *table(MainWindow &window, PageId page, const char *name)
{
    return child<ui::DataTable>(*window.page(page), name);
}

/// The object of the first row with a cell that begins with `text`.
QVariant objectOf(const ui::DataTable &table, const QString &text)
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().startsWith(text))
                return model.index(row, 0).data(ui::ObjectRole);
        }
    }
    return {};
}

/// Chosen, and with the keyboard in the table.
void show(ui::DataTable &table, int row)
{
    table.setFocus(Qt::OtherFocusReason);
    table.selectRow(row);
}

void showTab(MainWindow &window, const QString &tab)
{
    window.showPage(PageId::Certificates, QVariantMap{{u"tab"_s, tab}});
}

/// A row of a table, then a command for it.
std::function<void(MainWindow &)> command(PageId page, const char *tableName, const QString &row,
                                          const char *action)
{
    return [=](MainWindow &window) {
        window.showPage(page);
        if (page == PageId::Certificates)
            showTab(window, u"external"_s);
        if (ui::DataTable *rows = table(window, page, tableName); rows && !row.isEmpty())
            rows->selectObject(objectOf(*rows, row));
        trigger(window, page, action);
    };
}

QList<ScreenshotScene> certificateScenes(const ScreenshotMaterial &material)
{
    const auto tab = [](const QString &name, const QString &key, int row) {
        return ScreenshotScene{
                u"certificates-"_s + name,
                [key, row](MainWindow &window) {
                    showTab(window, key);
                    const QByteArray tableName = key.toLatin1() + "Table";
                    if (auto *rows = table(window, PageId::Certificates, tableName.constData()))
                        show(*rows, row);
                },
                {}};
    };
    const auto on = [](const QString &row, const char *action) {
        return command(PageId::Certificates, "externalTable", row, action);
    };
    ScreenshotScene import{u"import-radius-certificate"_s, on({}, "importServerCertificateAction"),
                           u"importServerCertificateDialog"_s};
    import.fill = [material](QWidget & dialog) {
        auto &form = static_cast<ui::ServerCertificateDialog &>(dialog).form();
    form.setKey(Secret(QByteArray(material.lockedKey)));
    type(dialog, "privateKeyPasswordEdit", material.password);
    form.setCertificates(material.incompleteBundle);
};
import.isBusy = [](QWidget & dialog) {
    return static_cast<ui::ServerCertificateDialog &>(dialog).isJudging();
}; // namespace
import.inAllLooks = true;
import.inSmallest = true;

ScreenshotScene add{u"add-ca"_s, on({}, "addAuthorityAction"), {}};
add.shown = u"addAuthorityDialog"_s;
add.fill = [pem = material.authorities](QWidget &dialog) {
    type(dialog, "signedCertificateEdit", QString::fromLatin1(pem));
};
ScreenshotScene replace{u"replace-ca"_s, on(kExpiring, "replaceAuthorityAction"),
                        u"replaceAuthorityDialog"_s};
replace.fill = [pem = material.successor](QWidget &dialog) {
    type(dialog, "signedCertificateEdit", QString::fromLatin1(pem));
};
const ScreenshotScene remove{u"remove-ca"_s, on(kExpiring, "removeAuthoritiesAction"),
                             u"removeAuthorityDialog"_s};
ScreenshotScene disable{u"onboard-ca-disable"_s, on({}, "onboardCaAction"), u"onboardCaDialog"_s};
disable.fill = [](QWidget &dialog) {
    if (auto *choice = child<QComboBox>(dialog, "onboardStateComboBox"))
        choice->setCurrentIndex(choice->count() - 1);
    type(dialog, "organizationNameLineEdit", u"Kakuu Sei"_s);
};
disable.inAllLooks = true;
ScreenshotScene revoke{u"revoke-certificates"_s, {}, u"revocationDialog"_s};
revoke.open = [](MainWindow &window) {
    showTab(window, u"internal"_s);
    if (auto *rows = table(window, PageId::Certificates, "internalTable")) {
        rows->clearSelection();
        rows->selectionModel()->select(
                QItemSelection(rows->model()->index(1, 0), rows->model()->index(4, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    trigger(window, PageId::Certificates, "revokeCertificatesAction");
};
ScreenshotScene mist{u"mist-certificate"_s, {}, u"viewMistCertificateDialog"_s};
mist.open = [](MainWindow &window) {
    showTab(window, u"external"_s);
    click(*window.page(PageId::Certificates), "viewMistCertificateButton");
};
const ScreenshotScene renew{u"renew-mist-certificate"_s, on({}, "renewMistCertificateAction"),
                            u"renewMistCertificateDialog"_s};
ScreenshotScene back{{}, [](MainWindow &window) { showTab(window, u"external"_s); }, {}};
return {tab(u"internal"_s, u"internal"_s, 1),
        tab(u"crl"_s, u"crl"_s, 0),
        tab(u"settings"_s, u"settings"_s, 2),
        import,
        add,
        replace,
        remove,
        disable,
        revoke,
        mist,
        renew,
        back};
} // namespace sekisho::app

QList<ScreenshotScene> policyScenes()
{
    ScreenshotScene edit{u"policies-edit"_s, {}, u"rulePicker"_s};
    edit.open = [](MainWindow &window) {
        window.showPage(PageId::AuthPolicies);
        auto *page = static_cast<ui::AuthPoliciesPage *>(window.page(PageId::AuthPolicies));
        auto *rules = table(window, PageId::AuthPolicies, "rulesTable");
        const QString rule = objectOf(*rules, u"Corp Compliant"_s).toString();
        page->editCell(rule, ui::RuleModel::MatchCriteria);
        page->pick(rule, false);
    };
    edit.fill = [](QWidget &picker) {
        if (auto *sides = child<ui::SegmentedControl>(picker, "pickerSides")) {
            sides->setCurrentId(u"notMatching"_s);
        }
        type(picker, "pickerSearchLineEdit", u"lob"_s);
    };
    edit.close = [](MainWindow &window) {
        // The chips of the cell, which had opened the popup.
        if (auto *plus = child<QWidget>(*window.page(PageId::AuthPolicies), "addChipButton"))
            pressEscape(*plus);
    };
    edit.inAllLooks = true;
    edit.inSmallest = true;
    edit.onWindow = true;

    ScreenshotScene label{
            u"label-editor"_s,
            command(PageId::Labels, "labelsTable", u"Issuer: Device CA"_s, "editLabelAction"),
            u"labelEditor"_s};
    label.fill = [](QWidget &dialog) {
        type(dialog, "tryLineEdit", u"/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G1"_s);
    };
    label.inAllLooks = true;
    const ScreenshotScene assign{
            u"assign-labels"_s,
            command(PageId::AuthPolicies, "rulesTable", u"Corp Compliant"_s, "assignLabelsAction"),
            u"assignLabelsWindow"_s};
    return {edit, label, assign};
}

QList<ScreenshotScene> identityScenes()
{
    const auto on = [](const QString &row, const char *action) {
        return command(PageId::IdentityProviders, "providersTable", row, action);
    };
    ScreenshotScene explain{u"explain-idp"_s, on({}, "explainIdpAction"), u"idpExplainDialog"_s};
    explain.fill = [](QWidget &dialog) {
        type(dialog, "explainUserLineEdit", u"h0412@lab.example.jp"_s);
    };
    ScreenshotScene oauth{u"idp-oauth"_s, on({}, "addIdpAction"), u"idpDialog"_s};
    oauth.fill = [](QWidget &dialog) {
        if (auto *kind = child<QComboBox>(dialog, "typeComboBox"))
            kind->setCurrentIndex(kind->findData(int(nac::IdpType::OAuth)));
        type(dialog, "nameLineEdit", u"Entra ID Nagoya"_s);
        type(dialog, "realmsTextEdit", u"nagoya.example.jp\nexample.jp"_s);
        type(dialog, "tenantIdLineEdit", u"kakuu.onmicrosoft.example"_s);
    };
    const ScreenshotScene ldaps{u"idp-ldaps"_s, on(u"Plant LDAP"_s, "editIdpAction"),
                                u"idpDialog"_s};
    ScreenshotScene trial{u"test-sign-in"_s, on({}, "testSignInAction"), u"idpTestDialog"_s};
    trial.fill = [](QWidget &dialog) {
        type(dialog, "testUserLineEdit", u"h0412@corp.example.jp"_s);
        type(dialog, "testPasswordLineEdit", u"demo-not-a-secret"_s);
        click(dialog, "runTestButton");
    };
    trial.isBusy = [](QWidget &dialog) {
        return static_cast<ui::IdpTestDialog &>(dialog).isRunning();
    };
    ScreenshotScene link{u"link-intune"_s, on({}, "link_intune_action"), u"linkDialog"_s};
    // No browser where pictures are made.
    link.fill = [](QWidget &dialog) { click(dialog, "copyInsteadButton"); };
    link.isBusy = [](QWidget &dialog) {
        const auto *address = child<QLineEdit>(dialog, "addressLineEdit");
        return address && address->text().isEmpty();
    };
    link.inAllLooks = true;
    ScreenshotScene form{u"link-jamf"_s, on({}, "link_jamf_action"), u"linkFormDialog"_s};
    return {explain, oauth, ldaps, trial, link, form};
}

QList<ScreenshotScene> endpointScenes(const QString &folder)
{
    ScreenshotScene import{u"import-endpoints"_s, {}, u"endpointImportDialog"_s};
    import.open = [folder](MainWindow & window) { window.showPage(PageId::Endpoints);
    QFile file(QDir(folder).filePath(u"endpoints.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("MAC Address,Name,Labels,VLAN,Notes\n"
                   "5c:5b:35:10:00:01,camera-lobby-01,camera,310,Lobby entrance\n"
                   "5c5b.3510.0002,camera-lobby-02,\"camera,lobby\",310,\n"
                   "00-40-8c-00-12-7g,printer-osaka,printer,310,\n"
                   "00:40:8c:00:12:71,printer-tokyo,printer,5000,3F\n"
                   "00:40:8c:00:12:72,printer-nagoya,printer,310,2F\n"
                   "00:40:8c:00:12:72,printer-nagoya-2,printer,310,twice in the file\n");
    file.close();
    static_cast<ui::EndpointsPage *>(window.page(PageId::Endpoints))->importFile(file.fileName());
};
return {import};
}

} // namespace

QList<ScreenshotScene> screenshotScenes(const ScreenshotMaterial &material, const QString &folder)
{
    return certificateScenes(material) + policyScenes() + identityScenes() + endpointScenes(folder);
}

void showExpiringAuthority(MainWindow &window)
{
    showTab(window, u"external"_s);
    if (ui::DataTable *rows = table(window, PageId::Certificates, "externalTable")) {
        rows->selectObject(objectOf(*rows, kExpiring));
        rows->setFocus(Qt::OtherFocusReason);
    }
}

void pressEscape(QWidget &widget)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &press);
}

} // namespace sekisho::app
