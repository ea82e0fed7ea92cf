// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/NacItems.h"
#include "tests/support/CertificateMaker.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/drivers/CertificatesPageDriver.h"
#include "ui/page/CloudDesk.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ToastArea.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace sekisho::test {

/// A cloud that holds CRL files, by address.
class FakeCrlCloud : public ui::CloudDesk
{
public:
    QHash<QString, QByteArray> files;
    QStringList asked;
    bool hasClient() const override { return true; }
    Future<QByteArray> crlFile(const QString &address) override
    {
        asked.append(address);
        return files.contains(address) ? async::ready<QByteArray>(files.value(address))
                                       : async::failed<QByteArray>(noClient());
    }
};

/// The certificates page with a draft behind it, whose changes it shows as the window would.
class CertificateScreen
{
public:
    CertificateScreen(ScreenFixture &screen, const nac::Organization &organization)
        : m_live(std::make_shared<const nac::Organization>(organization))
        , m_page(services(screen))
        , m_driver(m_page)
    {
        using api::mist::ItemType;
        for (const QString &pem : organization.settings.certificateAuthorities)
            desk.snapshot.insert(api::mist::authorityKey(pem), api::mist::authorityItem(pem));
        for (const nac::CrlFile &file : organization.crlFiles)
            desk.snapshot.insert({ItemType::CrlFile, file.id.value()},
                                 {{QStringLiteral("name"), file.name}});
        const QJsonObject &switches = organization.settings.switches;
        for (auto it = switches.begin(); it != switches.end(); ++it)
            desk.snapshot.insert({ItemType::NacSwitch, it.key()},
                                 {{QStringLiteral("value"), it.value()}});
        desk.start();
        m_page.resize(1150, 668);
        allow({});
        m_page.setOrganization(m_live);
        m_page.setDraft(desk.draft(), withDraft());
        QObject::connect(&desk, &ui::ChangeDesk::changed, &m_page,
                         [this] { m_page.setDraft(desk.draft(), withDraft()); });
        m_page.show();
        QApplication::processEvents();
    }

    void allow(ui::PageContext context)
    {
        context.dataOf = m_live->pulled;
        m_page.setAvailability(context);
    }
    ui::CertificatesPage &page() { return m_page; }
    const CertificatesPageDriver &driver() const { return m_driver; }

    /// Selects the rows of these names in the first shown columns of a table.
    void select(const char *table, const QStringList &names, int column) const
    {
        auto *view = m_driver.find<ui::DataTable>(table);
        view->setFocus();
        view->selectionModel()->clear();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex cell = view->model()->index(row, column);
            if (!names.contains(cell.data().toString()))
                continue;
            view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
            view->selectionModel()->select(cell,
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QApplication::processEvents();
    }
    ui::State mark(const char *table, const QString &name, int column) const
    {
        auto *view = m_driver.find<ui::DataTable>(table);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, column).data().toString() == name)
                return ui::State(view->model()->index(row, 0).data(ui::StateRole).toInt());
        }
        return ui::State::Unknown;
    }
    void press(const char *table, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto *view = m_driver.find<ui::DataTable>(table);
        m_driver.page().activateWindow(); // a dialog may just have had it
        QVERIFY(QTest::qWaitForWindowActive(&m_driver.page()));
        view->setFocus();
        QTest::keyClick(view, key, modifiers);
        QApplication::processEvents();
    }
    template <class D>
    D *dialog() const
    {
        for (D *open : m_driver.page().findChildren<D *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    static QAbstractButton *confirm(const QDialog &dialog)
    {
        return dialog.findChild<QAbstractButton *>(QStringLiteral("confirmButton"));
    }
    static QString note(const QDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("noteLabel"))->text();
    }
    /// Into the field of a dialog.
    static void paste(const QDialog &dialog, const QString &text)
    {
        auto *edit = dialog.findChild<QPlainTextEdit *>(QStringLiteral("signedCertificateEdit"));
        QVERIFY(edit);
        edit->setPlainText(text);
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return path;
    }
    QString toast() const
    {
        const auto *area = m_driver.page().findChild<ui::ToastArea *>(QStringLiteral("toast"));
        return area && area->isShowing() ? area->text() : QString();
    }
    const api::mist::ItemChanges changes() const { return desk.draft()->changes(); }

    FakeChangeDesk desk;
    FakeCrlCloud cloud;
    QTemporaryDir folder;

private:
    ui::PageServices services(ScreenFixture &screen)
    {
        ui::PageServices services = screen.services();
        services.changes = &desk;
        services.cloud = &cloud;
        return services;
    }
    nac::OrganizationPtr withDraft() const
    {
        using api::mist::ItemType;
        auto made = std::make_shared<nac::Organization>(*m_live);
        QStringList &authorities = made->settings.certificateAuthorities;
        for (auto it = desk.draft()->items.begin(); it != desk.draft()->items.end(); ++it) {
            const std::optional<QJsonObject> &value = it->value;
            const QString id = it.key().id;
            if (it.key().type == ItemType::CertificateAuthority) {
                authorities.removeIf(
                        [&id](const QString &pem) { return api::mist::certificateId(pem) == id; });
                if (value)
                    authorities.append(value->value(QStringLiteral("pem")).toString());
            } else if (it.key().type == ItemType::CrlFile) {
                made->crlFiles.removeIf(
                        [&](const nac::CrlFile &file) { return !value && file.id.value() == id; });
                if (value && api::mist::isLocalId(id)) {
                    nac::CrlFile file;
                    file.id = nac::CrlFileId(id);
                    file.name = value->value(QStringLiteral("name")).toString();
                    made->crlFiles.append(file);
                }
            } else if (it.key().type == ItemType::NacSwitch && value) {
                made->settings.switches.insert(id, value->value(QStringLiteral("value")));
            } else if (it.key().type == ItemType::NacSwitch) {
                made->settings.switches.remove(id);
            }
        }
        return made;
    }

    nac::OrganizationPtr m_live;
    ui::CertificatesPage m_page;
    CertificatesPageDriver m_driver;
};

/// What the window system does with files that are let go over a widget; whether they are taken.
inline bool dropFiles(QWidget &widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = widget.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return drop.isAccepted();
}

} // namespace sekisho::test
