// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlFilePane.h"

#include "core/api/mist/NacItems.h"
#include "ui/certificates/CrlFileModel.h"
#include "ui/certificates/CrlText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/StateBadge.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace sekisho::ui {

CrlFilePane::CrlFilePane(const PageServices &services, QWidget *parent)
    : CertificatePane(services, QStringLiteral("crl"), parent)
    , m_contents(new CrlContents(services, this))
    , m_model(new CrlFileModel(*m_contents, this))
    , m_uploadButton(new SignButton(services.theme, SignButton::Kind::Normal, &filterBar()))
    , m_copyButton(addFootButton(SignButton::Kind::Normal, QStringLiteral("copyAddressButton"),
                                 QStringLiteral("copy")))
    , m_removeButton(addFootButton(SignButton::Kind::Danger, QStringLiteral("removeCrlButton"),
                                   QStringLiteral("trash"), true))
{
    m_uploadButton->setObjectName(QStringLiteral("uploadCrlButton"));
    m_uploadButton->setIconName(QStringLiteral("upload"));
    filterBar().addTrailing(m_uploadButton);
    table().setSourceModel(m_model);
    table().setColumns({{36, false, true, false, 0, true},
                        {0, false, true, true, 0},
                        {170, false, false, false, 1},
                        {84, false, false, false, 3},
                        {200, true, false, false, 5},
                        {110, false, false, false, 4},
                        {110, false, false, false, 2}});
    filterBar().setExportName(QStringLiteral("crl-files"));
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        const QModelIndex current = table().currentSourceIndex();
        if (current.isValid())
            copyText(m_model->file(current.row()).url, tr("The address is on the clipboard."));
    });
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CrlFilePane::selectionChanged);
    connect(m_contents, &CrlContents::changed, this, [this] {
        if (isVisible())
            refreshed();
    });
}

void CrlFilePane::setActions(QAction *upload, QAction *replace, QAction *remove)
{
    bindButton(m_uploadButton, upload);
    m_replace = replace;
    bindButton(m_removeButton, remove);
}

QList<int> CrlFilePane::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = table().selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(table().filter().mapToSource(index).row());
    rows.removeIf([this](int row) { return row < 0 || row >= m_model->rowCount(); });
    return rows;
}

void CrlFilePane::setOrganization(const nac::OrganizationPtr &organization)
{
    QHash<QString, QByteArray> drafted;
    const DraftMarks marks(draft(), api::mist::ItemType::CrlFile);
    for (auto item = marks.items().begin(); item != marks.items().end(); ++item) {
        if (item->value)
            drafted.insert(item.key(), api::mist::crlBytes(*item->value));
    }
    m_contents->setDrafted(drafted);
    m_model->setOrganization(organization, now(), draft(), live());
    if (isVisible())
        m_contents->fetch(m_model->files());
}

void CrlFilePane::showEvent(QShowEvent *event)
{
    CertificatePane::showEvent(event);
    m_contents->fetch(m_model->files());
}

QString CrlFilePane::statusText() const
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 CRL files").arg(shownText(), totalText());
}

void CrlFilePane::retranslate()
{
    m_uploadButton->setTexts(tr("Upload…"));
    m_copyButton->setTexts(tr("Copy address"));
    m_removeButton->setTexts(tr("Delete…"));
    filterBar().setHeading(tr("Uploaded CRL files"));
    table().setAccessibleName(tr("Uploaded CRL files"));
    table().setEmptyState(
            QStringLiteral("crl"), tr("No CRL files have been uploaded."),
            tr("They are needed where the Mist cloud cannot fetch the CRL of a CA itself."));
    m_model->retranslate();
}

void CrlFilePane::fillDrawer(const QVariant &)
{
    const QModelIndex current = table().currentSourceIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    const nac::CrlFile &file = m_model->file(row);
    drawer().setTitle(QStringLiteral("crl"), file.name.isEmpty() ? file.id.value() : file.name);
    drawer().clearSections();
    const CrlContents::Content content = m_model->content(row);
    SectionFrame *summary = drawer().addSection();
    if (const State mark = m_model->mark(row); mark != State::None)
        summary->body()->addWidget(new StateBadge(theme(), mark, {}, true, summary), 0,
                                   Qt::AlignLeading);
    const bool isKnown = content.state == CrlContents::State::Known && content.crl.info;
    auto *freshness = new StateBadge(theme(), summary);
    freshness->setObjectName(QStringLiteral("freshnessBadge"));
    if (isKnown)
        freshness->set(CrlText::freshness(*content.crl.info, now()),
                       //: how long a CRL is fresh; %1 is a date and the days left
                       tr("Next update: %1").arg(CrlText::nextUpdate(*content.crl.info, now())));
    else
        freshness->set(State::Unknown, tr("What is in it is not known."));
    summary->body()->addWidget(freshness, 0, Qt::AlignLeading);
    if (!isKnown)
        addText(summary, CrlFileModel::unknownText(content), FontRole::Body, Token::Text2);
    if (m_replace) {
        SignButton *button = addActionButton(summary, m_replace);
        button->setObjectName(QStringLiteral("replaceCrlButton"));
        button->setTexts(tr("Replace…"));
    }
    const auto header = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal).toString();
    };
    QList<PropertyRow> rows;
    if (isKnown)
        rows = CrlText::properties(*content.crl.info);
    else
        rows.append({header(CrlFileModel::Issuer), file.name, false, {}});
    const auto add = [&rows](const QString &label, const QString &value, bool mono) {
        if (!value.isEmpty())
            rows.append({label, value, mono, {}});
    };
    add(header(CrlFileModel::Address), file.url, true);
    if (file.created.isValid())
        add(header(CrlFileModel::Created), DateText::dateTimeZone(file.created), false);
    if (file.modified.isValid())
        add(header(CrlFileModel::Modified), DateText::dateTimeZone(file.modified), false);
    addPropertyBox(addPropertiesSection())->setRows(rows);
}

} // namespace sekisho::ui
