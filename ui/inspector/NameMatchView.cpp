// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/NameMatchView.h"

#include "ui/text/StateText.h"
#include "ui/text/VerifyText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

void NameMatchModel::set(const pki::CertificateIndex &certificate, const QString &name)
{
    beginResetModel();
    m_rows.clear();
    if (!name.trimmed().isEmpty()) {
        for (const pki::NameMatcher matcher : pki::allNameMatchers())
            m_rows.append({matcher, pki::matchServerName(certificate, name, matcher)});
    }
    endResetModel();
}

void NameMatchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NameMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NameMatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ReasonColumn + 1;
}

QVariant NameMatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == SupplicantColumn)
            return VerifyText::nameMatcher(pki::nameMatcherName(row.matcher));
        if (index.column() == ResultColumn)
            return row.match.matches ? tr("Accepts") : tr("Refuses");
        return VerifyText::nameMatch(row.match.code, row.match.name);
    case StateRole:
        return static_cast<int>(index.column() != ResultColumn ? State::None
                                : row.match.matches            ? State::Ok
                                                               : State::Error);
    default:
        return {};
    }
}

QVariant NameMatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SupplicantColumn:
        //: column: kind of client (Windows, Apple ...)
        return tr("Supplicant");
    case ResultColumn:
        //: column: accepts or refuses the name
        return tr("Result");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

NameMatchView::NameMatchView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(theme, FontRole::Section))
    , m_table(new QTreeView)
{
    setObjectName(u"nameMatchView"_s);
    m_heading->setObjectName(u"nameMatchHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(16, 10, 16, 6);
    m_table->setObjectName(u"nameMatchTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    retranslate();
    hide();
}

void NameMatchView::set(const pki::CertificateIndex &certificate, const QString &name)
{
    m_name = name.trimmed();
    m_model.set(certificate, m_name);
    setVisible(!m_name.isEmpty());
    retranslate();
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void NameMatchView::retranslate()
{
    //: heading: %1 name of a RADIUS server
    m_heading->setText(tr("Who takes it for %1").arg(m_name));
    m_table->setAccessibleName(tr("Server name as each supplicant matches it"));
    m_model.retranslate();
    fit();
}

void NameMatchView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void NameMatchView::fit()
{
    const auto widest = [this](int column) {
        int width = m_table->fontMetrics().horizontalAdvance(
                m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(
                                            m_model.index(row, column).data().toString()));
        }
        return width + 40; // room for the icon and the margins of a cell
    };
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    header->resizeSection(NameMatchModel::SupplicantColumn,
                          widest(NameMatchModel::SupplicantColumn));
    header->resizeSection(NameMatchModel::ResultColumn, widest(NameMatchModel::ResultColumn));
    // All rows at once where there is room, three at least.
    const int row = std::max(m_table->sizeHintForRow(0), m_table->fontMetrics().height() + 8);
    const int head = header->sizeHint().height();
    m_table->setMinimumHeight(head + 3 * row);
    m_table->setMaximumHeight(head + std::max(m_model.rowCount(), 3) * row + 4);
}

} // namespace sekisho::ui
