// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryPage.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/GalleryParts.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

// Rooms of what stands in rows: cells, a diff, the palette.
namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shows row 0 as selected in a focused view and row 1 as selected in another, side by side.
class SampleRows : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem sample = option;
        sample.state &= ~(QStyle::State_Selected | QStyle::State_Active);
        sample.widget = nullptr;
        if (index.row() == 0)
            sample.state |= QStyle::State_Selected | QStyle::State_Active;
        if (index.row() == 1)
            sample.state |= QStyle::State_Selected;
        CellDelegate::paint(painter, sample, index);
    }
};

} // namespace

void GalleryPage::addVerdicts(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Verdict cells"));
    auto *verdicts = new QStandardItemModel(1, 5);
    const QPair<State, QString> words[] = {{State::Ok, tr("Works")},
                                           {State::Warning, tr("May fail")},
                                           {State::Error, tr("Refused")},
                                           {State::Unknown, tr("Unknown")},
                                           {State::Skip, tr("n/a")}};
    for (int i = 0; i < 5; ++i) {
        auto *item = new QStandardItem(words[i].second);
        item->setData(static_cast<int>(words[i].first), StateRole);
        if (words[i].first == State::Warning || words[i].first == State::Error)
            item->setData(static_cast<int>(words[i].first), TintRole);
        verdicts->setItem(0, i, item);
    }
    QTableView *verdictTable = gallery::sampleTable(parent, verdicts, 28);
    verdictTable->setObjectName(u"galleryVerdictTable"_s);
    verdictTable->setAccessibleName(tr("Verdict cells"));
    auto *verdictCells = new CellDelegate(m_theme, verdictTable);
    verdictTable->setItemDelegate(verdictCells);
    verdictTable->setShowGrid(true);
    verdictTable->horizontalHeader()->hide();
    verdictTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verdictTable->horizontalHeader()->setStretchLastSection(true);
    verdictTable->setFixedHeight(30);
    column.addWidget(verdictTable);
}

void GalleryPage::addDiff(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Diff"));
    auto *diff = new gallery::Card(m_theme, parent);
    auto *diffGrid = new QGridLayout(diff);
    diffGrid->setContentsMargins(8, 5, 8, 5);
    diffGrid->setHorizontalSpacing(8);
    diffGrid->setVerticalSpacing(4);
    diffGrid->setColumnStretch(2, 1);
    diffGrid->setColumnStretch(3, 1);
    diffGrid->setColumnMinimumWidth(1, 112);
    const auto marked = [&](const QString &text, bool removed) {
        auto *label = new TextLabel(m_theme, FontRole::Body, Token::Text, diff);
        label->setTextFormat(Qt::RichText);
        label->setText(
                text == u"–"
                        ? text
                        : u"<span style=\"background-color:%1;text-decoration:%2\">&nbsp;%3&nbsp;</span>"_s
                                  .arg(m_theme.color(removed ? Token::RemovedTint
                                                             : Token::AddedTint)
                                               .name(),
                                       removed ? u"line-through"_s : u"none"_s,
                                       text.toHtmlEscaped()));
        return label;
    };
    const auto diffRow = [&](State state, const QString &field, const QString &before,
                             const QString &after) {
        int at = diffGrid->rowCount();
        if (state != State::Changed) {
            auto *hairline = new gallery::Heading(m_theme, QString(), diff);
            hairline->setContentsMargins(0, 0, 0, 0);
            hairline->setFixedHeight(1);
            diffGrid->addWidget(hairline, at++, 0, 1, 4);
        }
        diffGrid->addWidget(new IconLabel(m_theme, state, 14, diff), at, 0);
        diffGrid->addWidget(new TextLabel(m_theme, field, FontRole::Body, Token::Text, diff), at,
                            1);
        diffGrid->addWidget(marked(before, true), at, 2);
        diffGrid->addWidget(marked(after, false), at, 3);
    };
    diffRow(State::Changed, u"VLAN"_s, u"750"_s, u"751"_s);
    diffRow(State::Added, tr("Not matching"), u"–"_s, tr("site Lobby"));
    diffRow(State::Removed, tr("Value"), u"O=Kakuu Seiki KK"_s, u"–"_s);
    column.addWidget(diff);
}

void GalleryPage::addRows(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Table rows"));
    auto *rows = new QStandardItemModel(3, 3);
    rows->setHorizontalHeaderLabels({QString(), tr("Name"), tr("Hits")});
    const QPair<QString, QString> texts[] = {{tr("Selected, focused"), u"1,204"_s},
                                             {tr("Selected, other pane focused"), u"214"_s},
                                             {tr("Disabled rule"), u"–"_s}};
    for (int i = 0; i < 3; ++i) {
        auto *first = new QStandardItem;
        auto *middle = new QStandardItem(texts[i].first);
        auto *number = new QStandardItem(texts[i].second);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem *item : {first, middle, number})
            item->setData(i == 2, DimmedRole);
        rows->setItem(i, 0, first);
        rows->setItem(i, 1, middle);
        rows->setItem(i, 2, number);
    }
    rows->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    QTableView *table = gallery::sampleTable(parent, rows, m_theme.rowHeight() - 3);
    table->setObjectName(u"galleryRowsTable"_s);
    table->setAccessibleName(tr("Table rows"));
    table->setItemDelegate(new SampleRows(m_theme, table));
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(28);
    table->setColumnWidth(0, 28);
    table->setColumnWidth(2, 120);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          3 * (m_theme.rowHeight() - 3) + 2);
    column.addWidget(table);
}

void GalleryPage::addPalette(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Command palette, Ctrl+K"));
    auto *palette = new gallery::Card(m_theme, parent, Token::Field);
    auto *paletteColumn = new QVBoxLayout(palette);
    paletteColumn->setContentsMargins(1, 8, 1, 1);
    paletteColumn->setSpacing(7);
    auto *search = new QLineEdit(u"radius"_s, palette);
    search->setObjectName(u"galleryPaletteLineEdit"_s);
    search->setAccessibleName(tr("Command palette, Ctrl+K"));
    search->addAction(m_theme.icons().icon(u"search"_s), QLineEdit::LeadingPosition);
    gallery::ringRound(search);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(search);
    paletteColumn->addLayout(searchRow);
    auto *found = new QStandardItemModel(3, 2);
    const QStringList hits[] = {
            {u"certificate"_s, tr("Import Custom RADIUS Server Certificate"), QString()},
            {u"certificate"_s, u"radius.example.jp"_s, tr("Certificates")},
            {u"inspector"_s, u"radius-bundle.pem"_s, tr("Inspector")}};
    for (int i = 0; i < 3; ++i) {
        auto *first = new QStandardItem(hits[i].at(1));
        first->setData(hits[i].at(0), IconRole);
        auto *second = new QStandardItem(hits[i].at(2));
        second->setData(true, QuietRole);
        second->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        found->setItem(i, 0, first);
        found->setItem(i, 1, second);
    }
    QTableView *list = gallery::sampleTable(palette, found, 28);
    list->setObjectName(u"galleryPaletteTable"_s);
    list->setAccessibleName(tr("Command palette, Ctrl+K"));
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setProperty("showAsFocused", true);
    auto *cells = new CellDelegate(m_theme, list);
    cells->setGridLines(false);
    list->setItemDelegate(cells);
    list->horizontalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->selectRow(0);
    list->setFixedHeight(3 * 28);
    paletteColumn->addWidget(list);
    column.addWidget(palette);
}

} // namespace sekisho::ui
