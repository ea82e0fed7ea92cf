// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FilterBar.h"

#include "ui/text/DateText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

FilterBar::FilterBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_heading(new TextLabel(theme, FontRole::Section, Token::Text, this))
    , m_count(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_columns(new IconButton(theme, u"columns"_s, this))
    , m_export(new IconButton(theme, u"download"_s, this))
    , m_criteria(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    m_field->setObjectName(u"filterLineEdit"_s);
    m_field->addAction(theme.icons().icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(false);
    m_field->setMinimumWidth(160);
    m_field->setMaximumWidth(250);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->installEventFilter(this);
    m_heading->setObjectName(u"filterHeading"_s);
    m_heading->hide();
    m_count->setObjectName(u"filterCount"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_export->setObjectName(u"exportButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addWidget(m_field, 1);
    m_criteria->setSpacing(8);
    row->addLayout(m_criteria);
    row->addStretch(1);
    row->addWidget(m_count);
    m_trailing->setSpacing(8);
    row->addLayout(m_trailing);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_table)
            m_table->setFilterText(text);
        Q_EMIT filterTextChanged(text);
    });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        Q_EMIT columnsRequested();
        if (!m_table)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillColumnMenu(menu);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    });
    connect(m_export, &QPushButton::clicked, this, &FilterBar::exportCsv);
    retranslate();
}

void FilterBar::attach(DataTable &table)
{
    m_table = &table;
    connect(&table, &DataTable::countsChanged, this, [this] { refreshCount(); });
    connect(&table, &DataTable::clearFilterRequested, this, [this] { clear(); });
    refreshCount();
}

QString FilterBar::text() const { return m_field->text(); }

void FilterBar::clear() { m_field->clear(); }

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::setCountText(const QString &text)
{
    m_countText = text;
    refreshCount();
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    retranslate();
}

void FilterBar::addCriterion(QWidget *widget) { m_criteria->addWidget(widget); }
void FilterBar::addTrailing(QWidget *widget) { m_trailing->addWidget(widget); }

void FilterBar::setHeading(const QString &text)
{
    const bool first = m_heading->text().isEmpty() && !text.isEmpty();
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    if (first) {
        // Heading at the start; field and criteria go to the end, the count is in the heading.
        auto *row = static_cast<QHBoxLayout *>(layout());
        row->removeWidget(m_field);
        row->removeItem(m_criteria);
        m_criteria->setParent(nullptr);
        const int at = row->indexOf(m_count);
        row->insertWidget(at, m_field);
        row->insertLayout(at + 1, m_criteria);
        m_field->setFixedWidth(210);
    }
    refreshCount();
}

void FilterBar::setExportName(const QString &name) { m_exportName = name; }

void FilterBar::setExportVisible(bool visible) { m_export->setVisible(visible); }

void FilterBar::refreshCount()
{
    QString text = m_countText;
    if (text.isEmpty() && m_table && m_table->shownRows() != m_table->totalRows())
        //: Rows shown of all rows
        text = tr("%1 of %2")
                       .arg(DateText::number(m_table->shownRows()),
                            DateText::number(m_table->totalRows()));
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void FilterBar::exportCsv()
{
    if (!m_table)
        return;
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile((m_exportName.isEmpty() ? u"export"_s : m_exportName) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_table->toCsv()) < 0 ||
            !file.commit()) {
            Q_EMIT exportFailed(path, file.errorString());
            return;
        }
        Q_EMIT exported(path, m_table->shownRows());
    });
    dialog->open();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            clear();
            return true;
        }
        // Down and Enter go on to the rows.
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) && m_table) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            if (!m_table->currentIndex().isValid() && m_table->shownRows() > 0)
                m_table->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::retranslate()
{
    const QString shortcut = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    //: %1 a shortcut such as Ctrl+F
    const QString filter = tr("Filter (%1)").arg(shortcut);
    m_field->setPlaceholderText(m_placeholder.isEmpty() ? filter : m_placeholder);
    m_field->setAccessibleName(tr("Filter this table"));
    m_columns->setName(tr("Choose columns"));
    m_export->setName(tr("Export as CSV"),
                      QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    refreshCount();
}

} // namespace sekisho::ui
