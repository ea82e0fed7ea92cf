// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlFileController.h"

#include "core/api/mist/NacItems.h"
#include "ui/certificates/CrlFileModel.h"
#include "ui/certificates/CrlFilePane.h"
#include "ui/certificates/CrlRemoveDialog.h"
#include "ui/certificates/CrlUploadDialog.h"
#include "ui/page/TableAction.h"
#include "ui/widgets/DataTable.h"

#include <QAction>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using api::mist::ItemKey;
using api::mist::ItemType;

CrlFileController::CrlFileController(const PageServices &services, DraftWriter &writer,
                                     CrlFilePane &pane, Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_pane(pane)
    , m_page(page)
    , m_upload(makeAction("uploadCrlAction", {}, &CrlFileController::upload))
    , m_replace(makeAction("replaceCrlAction", {QKeySequence(Qt::Key_F2)},
                           &CrlFileController::replace))
    , m_remove(makeAction("removeCrlAction", {QKeySequence(Qt::Key_Delete)},
                          &CrlFileController::remove))
{
    m_pane.table().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pane.setActions(m_upload, m_replace, m_remove);
    connect(&m_pane, &CrlFilePane::selectionChanged, this, &CrlFileController::refresh);
}

QAction *CrlFileController::makeAction(const char *name, const QList<QKeySequence> &keys,
                                       void (CrlFileController::*run)())
{
    QAction *action = addTableAction(*m_page, m_pane.table(), name, keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CrlFileController::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    refresh();
}

void CrlFileController::setContext(const PageContext &context)
{
    m_context = context;
    refresh();
}

QList<int> CrlFileController::selected() const
{
    QList<int> rows = m_pane.selectedRows();
    rows.removeIf([this](int row) { return m_pane.model().mark(row) == State::Removed; });
    return rows;
}

void CrlFileController::refresh()
{
    const QString reason = m_writer.whyNotWritable(m_context);
    const QList<int> all = m_pane.selectedRows();
    const QString none = all.isEmpty() ? tr("Select a CRL file first.")
                         : selected().isEmpty()
                                 ? tr("The draft removes this file. Undo brings it back.")
                                 : QString();
    const auto set = [](QAction *action, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    };
    const QString onSelection = reason.isEmpty() ? none : reason;
    set(m_upload, reason);
    set(m_replace,
        onSelection.isEmpty() && all.size() > 1 ? tr("Select one CRL file only.") : onSelection);
    set(m_remove, onSelection);
}

void CrlFileController::retranslate()
{
    m_upload->setText(tr("Upload CRL Files…"));
    m_replace->setText(tr("Replace CRL File…"));
    m_remove->setText(tr("Delete CRL File…"));
    refresh();
}

nac::CrlPlace CrlFileController::place(const nac::CrlFileId &wanted) const
{
    nac::CrlPlace place;
    place.now = m_services.clock.now();
    place.wanted = wanted;
    place.authorities = nac::registeredAuthorities(*m_organization);
    for (const QString &pem : m_organization->settings.onboardCaCertificates) {
        for (const nac::Organization::ReadCertificate &one : m_organization->certificatesOf(pem)) {
            if (one.details)
                place.authorities.append(*one.details);
        }
    }
    for (const nac::CrlFile &file : m_organization->crlFiles) {
        nac::PresentCrl present = m_pane.contents().content(file).crl;
        present.file = file;
        place.present.append(present);
    }
    return place;
}

void CrlFileController::upload() { openUpload({}); }

void CrlFileController::replace()
{
    const QList<int> rows = selected();
    if (rows.size() == 1)
        openUpload(m_pane.model().file(rows.constFirst()).id);
}

void CrlFileController::openUpload(const nac::CrlFileId &wanted)
{
    if (!m_organization)
        return;
    if (m_dialog)
        m_dialog->reject();
    auto *dialog = new CrlUploadDialog(m_services, place(wanted), m_page->window());
    connect(dialog, &CrlUploadDialog::confirmed, this,
            [this, dialog](const QList<nac::CrlCandidate> &crls) {
                save(crls, DraftWriter::closing(dialog));
            });
    m_dialog = dialog;
    dialog->open();
}

void CrlFileController::save(const QList<nac::CrlCandidate> &crls, const DraftWriter::Done &done)
{
    sync::DraftEdit edit;
    edit.what = u"add"_s;
    for (const nac::CrlCandidate &crl : crls) {
        const bool isNew = crl.replaces.isEmpty();
        const QString id = isNew ? api::mist::newLocalId() : crl.replaces.value();
        edit.changes.insert({ItemType::CrlFile, id}, api::mist::crlItem(crl.name, crl.der));
        if (!isNew)
            edit.what = u"edit"_s;
    }
    m_writer.write(edit, tr("Uploaded into the draft: %Ln CRL file(s)", nullptr, int(crls.size())),
                   done);
}

void CrlFileController::remove()
{
    QStringList names;
    sync::DraftEdit edit;
    edit.what = u"remove"_s;
    for (const int row : selected()) {
        const nac::CrlFile &file = m_pane.model().file(row);
        names.append(file.name.isEmpty() ? file.id.value() : file.name);
        edit.changes.insert({ItemType::CrlFile, file.id.value()}, std::nullopt);
    }
    if (names.isEmpty())
        return;
    if (m_dialog)
        m_dialog->reject();
    auto *dialog = new CrlRemoveDialog(m_services.theme, names, m_page->window());
    connect(dialog, &CrlRemoveDialog::confirmed, this, [this, dialog, edit, names] {
        m_writer.write(edit,
                       tr("Deleted in the draft: %Ln CRL file(s)", nullptr, int(names.size())),
                       DraftWriter::closing(dialog));
    });
    m_dialog = dialog;
    dialog->open();
}

} // namespace sekisho::ui
