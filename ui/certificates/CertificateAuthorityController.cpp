// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateAuthorityController.h"

#include "core/api/mist/NacItems.h"
#include "core/nac/AuthorityReview.h"
#include "ui/certificates/AuthorityAddDialog.h"
#include "ui/certificates/AuthorityRemoveDialog.h"
#include "ui/certificates/AuthorityReplaceDialog.h"
#include "ui/certificates/CertificateAuthorityPane.h"
#include "ui/certificates/CertificateDialog.h"
#include "ui/page/FileSaver.h"
#include "ui/page/TableAction.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"

#include <QAction>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::ItemType;

CertificateAuthorityController::CertificateAuthorityController(const PageServices &services,
                                                               DraftWriter &writer,
                                                               CertificateAuthorityPane &pane,
                                                               Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_pane(pane)
    , m_page(page)
    , m_saver(new FileSaver(this))
    , m_add(makeAction("addAuthorityAction", {QKeySequence(Qt::CTRL | Qt::Key_N)},
                       &CertificateAuthorityController::openAddDialog))
    , m_view(makeAction("viewAuthorityAction", {}, &CertificateAuthorityController::view))
    , m_replace(makeAction("replaceAuthorityAction", {QKeySequence(Qt::Key_F2)},
                           &CertificateAuthorityController::replace))
    , m_remove(makeAction("removeAuthoritiesAction", {QKeySequence(Qt::Key_Delete)},
                          &CertificateAuthorityController::remove))
{
    // Also from other tabs, the filter field and the buttons; the others mean the selected rows.
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane.table().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pane.setActions(m_replace, m_remove);
    connect(&m_pane, &CertificateAuthorityPane::selectionChanged, this,
            &CertificateAuthorityController::refresh);
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("Saved as %1").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this,
            [this](const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); });
}

QAction *CertificateAuthorityController::makeAction(const char *name,
                                                    const QList<QKeySequence> &keys,
                                                    void (CertificateAuthorityController::*run)())
{
    QAction *action = addTableAction(*m_page, m_pane.table(), name, keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CertificateAuthorityController::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    refresh();
}

void CertificateAuthorityController::setContext(const PageContext &context)
{
    m_context = context;
    refresh();
}

QString CertificateAuthorityController::whyNotAdd() const
{
    return m_writer.whyNotWritable(m_context);
}

void CertificateAuthorityController::refresh()
{
    const QString reason = whyNotAdd();
    const QList<Row> all = m_pane.selectedAuthorities();
    const QList<Row> staying = selected();
    const QString none = all.isEmpty()       ? tr("Select a CA first.")
                         : staying.isEmpty() ? tr("The draft removes this CA. Undo brings it back.")
                                             : QString();
    const QString many = all.size() > 1 ? tr("Select one CA only.") : QString();
    const auto firstOf = [](std::initializer_list<QString> reasons) {
        for (const QString &one : reasons) {
            if (!one.isEmpty())
                return one;
        }
        return QString();
    };
    const auto set = [](QAction *action, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    const bool isReadable = all.size() == 1 && all.constFirst().details;
    const QString unreadable = all.isEmpty() || isReadable
                                       ? QString()
                                       : tr("This entry cannot be read as a certificate.");
    set(m_add, reason);
    set(m_view, all.isEmpty() ? tr("Select a CA first.") : firstOf({many, unreadable}));
    set(m_replace, firstOf({reason, none, many, unreadable}));
    set(m_remove, firstOf({reason, none}));
}

void CertificateAuthorityController::retranslate()
{
    m_add->setText(tr("Add Certificate Authority…"));
    m_view->setText(tr("View Certificate…"));
    m_replace->setText(tr("Replace…"));
    m_remove->setText(tr("Remove…"));
    refresh();
}

QList<CertificateAuthorityModel::Row> CertificateAuthorityController::selected() const
{
    QList<Row> rows = m_pane.selectedAuthorities();
    rows.removeIf([](const Row &row) { return row.isRemoved(); });
    return rows;
}

void CertificateAuthorityController::openDialog(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void CertificateAuthorityController::add(const QList<QByteArray> &ders)
{
    if (const QString reason = whyNotAdd(); !reason.isEmpty() || !m_organization) {
        Q_EMIT noticeRequested(reason.isEmpty() ? tr("Nothing has been fetched yet.") : reason);
        return;
    }
    auto *dialog = qobject_cast<AuthorityAddDialog *>(m_dialog);
    if (!dialog || !dialog->isVisible()) {
        dialog = new AuthorityAddDialog(m_services, nac::registeredAuthorities(*m_organization),
                                        m_page->window());
        connect(dialog, &AuthorityAddDialog::confirmed, this,
                [this, dialog](const QList<QByteArray> &wanted) {
                    sync::DraftEdit edit;
                    edit.what = u"add"_s;
                    for (const QByteArray &der : wanted)
                        put(edit, der);
                    m_writer.write(edit,
                                   tr("Added to the draft: %Ln CA(s)", nullptr, int(wanted.size())),
                                   DraftWriter::closing(dialog));
                });
        openDialog(dialog);
    }
    dialog->addCertificates(ders);
}

void CertificateAuthorityController::view()
{
    const QList<Row> rows = m_pane.selectedAuthorities();
    if (rows.size() != 1 || !rows.constFirst().details)
        return;
    const Row row = rows.constFirst();
    const QString name = m_pane.nameOf(row);
    auto *dialog = new CertificateDialog(m_services.theme, CertificateDialog::Kind::Authority,
                                         row.pem, row.details, m_page->window());
    connect(dialog, &CertificateDialog::inspectRequested, this,
            [this, row, name] { Q_EMIT inspectRequested({row.der}, name); });
    connect(dialog, &CertificateDialog::downloadRequested, this, [this, dialog, row] {
        m_saver->ask(dialog, tr("Download"), u"ca.crt"_s,
                     {tr("Certificates (*.crt *.pem)"), tr("All files (*)")}, row.pem.toUtf8());
    });
    openDialog(dialog);
}

void CertificateAuthorityController::replace()
{
    const QList<Row> rows = selected();
    if (rows.size() != 1 || !rows.constFirst().details || !m_organization)
        return;
    const Row row = rows.constFirst();
    auto *dialog =
            new AuthorityReplaceDialog(m_services, m_organization, *row.details, m_page->window());
    connect(dialog, &AuthorityReplaceDialog::confirmed, this,
            [this, dialog, row](const QByteArray &der) {
                sync::DraftEdit edit = removal({row});
                edit.what = u"edit"_s;
                put(edit, der);
                //: %1 is the name of a CA
                m_writer.write(edit, tr("Replaced in the draft: %1").arg(m_pane.nameOf(row)),
                               DraftWriter::closing(dialog));
            });
    openDialog(dialog);
}

void CertificateAuthorityController::remove()
{
    const QList<Row> rows = selected();
    if (rows.isEmpty() || !m_organization)
        return;
    QStringList names;
    QList<pki::CertificateDetails> details;
    for (const Row &row : rows) {
        names.append(m_pane.nameOf(row));
        if (row.details)
            details.append(*row.details);
    }
    auto *dialog =
            new AuthorityRemoveDialog(m_services, m_organization, names, details, m_page->window());
    connect(dialog, &AuthorityRemoveDialog::confirmed, this, [this, dialog, rows] {
        m_writer.write(removal(rows),
                       tr("Removed in the draft: %Ln CA(s)", nullptr, int(rows.size())),
                       DraftWriter::closing(dialog));
    });
    openDialog(dialog);
}

void CertificateAuthorityController::put(sync::DraftEdit &edit, const QByteArray &der)
{
    const QString pem = QString::fromLatin1(pki::certificateToPem(der));
    edit.changes.insert(api::mist::authorityKey(pem), api::mist::authorityItem(pem));
}

sync::DraftEdit CertificateAuthorityController::removal(const QList<Row> &rows)
{
    sync::DraftEdit edit;
    edit.what = u"remove"_s;
    QHash<QString, QList<QByteArray>> staying; // by the entry that they stand in
    for (const Row &row : rows) {
        if (!staying.contains(row.itemId))
            staying.insert(row.itemId, api::mist::certificatesOf(row.entry));
        staying[row.itemId].removeAll(row.der);
        edit.changes.insert({ItemType::CertificateAuthority, row.itemId}, std::nullopt);
    }
    for (const QList<QByteArray> &ders : std::as_const(staying)) {
        for (const QByteArray &der : ders)
            put(edit, der);
    }
    return edit;
}

} // namespace sekisho::ui
