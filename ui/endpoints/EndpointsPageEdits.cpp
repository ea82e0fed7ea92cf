// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the endpoints page does to the draft.

#include "core/sync/EndpointImport.h"
#include "ui/endpoints/EndpointDialog.h"
#include "ui/endpoints/EndpointImportDialog.h"
#include "ui/endpoints/EndpointLabelsDialog.h"
#include "ui/endpoints/EndpointModel.h"
#include "ui/endpoints/EndpointsPage.h"
#include "ui/page/ChangeDesk.h"
#include "ui/page/DraftWriter.h"
#include "ui/page/EditTarget.h"
#include "ui/page/TablePane.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DataTable.h"

#include <QFileDialog>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

bool EndpointsPage::showTarget(const QVariant &target)
{
    const std::optional<api::mist::ItemKey> wanted = editTargetOf(target);
    if (!wanted)
        return TablePage::showTarget(target);
    const int row = m_model->rowOf(nac::EndpointId(wanted->id));
    if (row < 0 || !pane().showObject(m_model->endpoint(row).mac))
        return false;
    runOrSayWhy(*m_editAction);
    return true;
}

void EndpointsPage::addEndpoint() { openEditor({}); }

void EndpointsPage::editCurrent()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1)
        openEditor(m_model->endpoint(rows.constFirst()));
}

void EndpointsPage::openEditor(const nac::Endpoint &endpoint)
{
    const auto taken = [this](const QString &mac) {
        const int row = m_model->rowOf(mac);
        return row >= 0 && !m_model->isRemoved(row);
    };
    auto *dialog = new EndpointDialog(theme(), endpoint, m_model->knownLabels(), taken, window());
    connect(dialog, &EndpointDialog::saved, this, [this, dialog](nac::Endpoint wanted) {
        const bool isNew = wanted.id.isEmpty();
        // One that the draft takes away comes back as what it was to the cloud.
        if (const int row = m_model->rowOf(wanted.mac); isNew && row >= 0)
            wanted.id = m_model->endpoint(row).id;
        const QString name = wanted.name.isEmpty() ? NacText::mac(wanted.mac) : wanted.name;
        const QString toast = isNew
                                      //: %1 is the name of an endpoint
                                      ? tr("Added to the draft: %1").arg(name)
                                      //: %1 is the name of an endpoint
                                      : tr("Changed in the draft: %1").arg(name);
        const auto close = DraftWriter::closing(dialog);
        write(isNew ? u"add"_s : u"edit"_s, {wanted}, toast,
              [this, close, mac = wanted.mac](const QString &error) {
                  close(error);
                  if (error.isEmpty())
                      pane().table().selectObject(mac);
              });
    });
    dialog->open();
}

void EndpointsPage::removeSelected()
{
    sync::DraftEdit edit;
    edit.what = u"remove"_s;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        edit.changes.insert(sync::endpointKey(m_model->endpoint(row)), std::nullopt);
    if (edit.changes.isEmpty())
        return;
    m_writer->write(edit, tr("Removed in the draft: %Ln endpoint(s)", nullptr, int(rows.size())));
}

void EndpointsPage::labelSelected()
{
    QList<nac::Endpoint> endpoints;
    const QList<int> rows = selectedRows();
    endpoints.reserve(rows.size());
    for (const int row : rows)
        endpoints.append(m_model->endpoint(row));
    if (endpoints.isEmpty())
        return;
    auto *dialog = new EndpointLabelsDialog(theme(), endpoints, m_model->knownLabels(), window());
    connect(dialog, &EndpointLabelsDialog::confirmed, this,
            [this, dialog, endpoints](const QStringList &added, const QStringList &removed) {
                dialog->setBusy(true);
                const QList<nac::Endpoint> wanted = sync::relabelled(endpoints, added, removed);
                write(u"edit"_s, wanted,
                      tr("Labels changed in the draft: %Ln endpoint(s)", nullptr,
                         int(wanted.size())),
                      DraftWriter::closing(dialog));
            });
    dialog->open();
}

void EndpointsPage::importCsv()
{
    auto *dialog = new QFileDialog(window(), tr("Import endpoints"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EndpointsPage::importFile);
    dialog->open();
}

void EndpointsPage::importFile(const QString &path)
{
    using Column = nac::EndpointColumn;
    // The headings of our own export, in the language of the window.
    const std::pair<int, Column> columns[] = {
            {EndpointModel::Mac, Column::Mac},          {EndpointModel::Name, Column::Name},
            {EndpointModel::Labels, Column::Labels},    {EndpointModel::Vlan, Column::Vlan},
            {EndpointModel::Role, Column::RadiusGroup}, {EndpointModel::Notes, Column::Notes}};
    QHash<QString, Column> headings;
    for (const auto &[column, meaning] : columns)
        headings.insert(m_model->headerData(column, Qt::Horizontal).toString().toLower(), meaning);

    auto *dialog = new EndpointImportDialog(services(), window());
    connect(dialog, &EndpointImportDialog::noticeRequested, this, &Page::noticeRequested);
    connect(dialog, &EndpointImportDialog::confirmed, this,
            [this, dialog](const QList<nac::Endpoint> &wanted) {
                write(u"import"_s, wanted,
                      tr("Imported into the draft: %Ln endpoint(s)", nullptr, int(wanted.size())),
                      DraftWriter::closing(dialog));
            });
    dialog->open();
    dialog->start(path, headings, m_model->present(), m_model->removed());
}

void EndpointsPage::write(const QString &what, const QList<nac::Endpoint> &wanted,
                          const QString &toast, const DraftWriter::Done &done)
{
    if (!services().changes)
        return;
    QList<api::mist::ItemKey> keys;
    keys.reserve(wanted.size());
    for (const nac::Endpoint &endpoint : wanted) {
        if (!endpoint.id.isEmpty())
            keys.append(sync::endpointKey(endpoint));
    }
    async::then(services().changes->items(keys), this,
                [this, what, wanted, toast, done](const Result<sync::ItemMap> &items) {
                    if (!items)
                        return done(ErrorText::sentence(items.error()));
                    auto work = [what, wanted, items = *items]() -> Result<sync::DraftEdit> {
                        return sync::endpointEdit(what, wanted, items);
                    };
                    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)),
                                this, [this, toast, done](const Result<sync::DraftEdit> &edit) {
                                    if (edit)
                                        m_writer->write(*edit, toast, done);
                                });
                });
}

} // namespace sekisho::ui
