// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/DiffView.h"

#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace sekisho::ui {

using Kind = ChangeLine::Kind;
using Mark = DiffModel::Mark;

namespace {

constexpr int kMargin = 9;
constexpr int kMarkWidth = 22;
constexpr int kLineGap = 2;
/// Left and right of a part that came or went, inside its tint.
constexpr int kTintPadding = 4;
constexpr int kNameFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Between words, and inside them only where one is longer than the line (digests, addresses).
int wrapFlags(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    const QStringList words = text.split(QLatin1Char(' '));
    const bool tooLong = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) > width;
    });
    return kNameFlags | (tooLong ? int(Qt::TextWrapAnywhere) : 0);
}

class DiffDelegate : public QStyledItemDelegate
{
public:
    DiffDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const int width = view ? view->columnWidth(index.column()) : 200;
        const int room = width - 2 * kMargin;
        int height = 0;
        if (index.column() == DiffModel::FieldColumn) {
            height = textHeight(m_theme.font(FontRole::BodyBold),
                                index.data(Qt::DisplayRole).toString(), room);
            if (!hint(index).isEmpty())
                height += QFontMetrics(m_theme.font(FontRole::Small)).height() + kLineGap;
        } else {
            for (const ChangeLine &line : linesOf(index))
                height += lineHeight(line, index, room - markWidth(index)) + kLineGap;
            height -= kLineGap;
        }
        return QSize(width, height + 16);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect;
        const auto mark = static_cast<Mark>(index.data(DiffModel::MarkRole).toInt());
        painter->fillRect(cell,
                          m_theme.color(mark == Mark::Chosen ? Token::AccentTint : Token::Base));
        painter->setPen(QPen(m_theme.color(Token::Line), 0));
        const QAbstractItemModel &model = *index.model();
        if (index.column() + 1 < model.columnCount())
            painter->drawLine(cell.topRight(), cell.bottomRight());
        if (index.row() + 1 < model.rowCount())
            painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        const QRect area = cell.adjusted(kMargin, 8, -kMargin, -8);
        if (index.column() == DiffModel::FieldColumn)
            paintField(*painter, area, index);
        else
            paintValue(*painter, area, index, mark);
        if (option.state.testFlag(QStyle::State_HasFocus))
            SekishoStyle::drawFocusRing(*painter, QRectF(cell).adjusted(2, 2, -3, -3), m_theme);
        painter->restore();
    }

private:
    static QList<ChangeLine> linesOf(const QModelIndex &index)
    {
        return index.data(DiffModel::LinesRole).value<QList<ChangeLine>>();
    }
    static QString hint(const QModelIndex &index) { return index.data(Qt::ToolTipRole).toString(); }
    static int markWidth(const QModelIndex &index)
    {
        return static_cast<Mark>(index.data(DiffModel::MarkRole).toInt()) == Mark::NoChoice
                       ? 0
                       : kMarkWidth;
    }
    static int textHeight(const QFont &font, const QString &text, int width)
    {
        const int room = qMax(40, width);
        return QFontMetrics(font)
                .boundingRect(QRect(0, 0, room, 100'000), wrapFlags(font, text, room), text)
                .height();
    }
    static QString shown(const ChangeLine &line, const QModelIndex &index)
    {
        return line.kind == Kind::Added && index.data(DiffModel::ListRole).toBool()
                       ? QStringLiteral("+ ") + line.text
                       : line.text;
    }
    int lineHeight(const ChangeLine &line, const QModelIndex &index, int room) const
    {
        const int padding = line.kind == Kind::Same ? 0 : 2 * kTintPadding;
        return textHeight(m_theme.font(FontRole::Body), shown(line, index), room - padding);
    }

    void paintField(QPainter &painter, const QRect &area, const QModelIndex &index) const
    {
        const QFont bold = m_theme.font(FontRole::BodyBold);
        painter.setFont(bold);
        painter.setPen(m_theme.color(Token::Text));
        const QString name = index.data(Qt::DisplayRole).toString();
        painter.drawText(area, wrapFlags(bold, name, area.width()), name);
        const QString words = hint(index);
        if (words.isEmpty())
            return;
        const QFont small = m_theme.font(FontRole::Small);
        const int top = area.top() + textHeight(bold, name, area.width()) + kLineGap;
        int left = area.left();
        const bool clash =
                static_cast<sync::FieldChange::Side>(index.data(DiffModel::SideRole).toInt()) ==
                sync::FieldChange::Side::Both;
        const int height = QFontMetrics(small).height();
        if (clash) {
            m_theme.icons().paintState(painter, QRectF(left, top + (height - 14) / 2.0, 14, 14),
                                       State::Conflict);
            left += 20;
        }
        painter.setFont(small);
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(QRect(left, top, area.right() - left + 1, height),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
    }

    void paintMark(QPainter &painter, const QRect &area, bool chosen) const
    {
        const QRectF ring(area.left(), area.center().y() - 7, 15, 15);
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Accent));
            painter.drawEllipse(ring);
            painter.setBrush(m_theme.color(Token::OnAccent));
            painter.drawEllipse(ring.center(), 3, 3);
            return;
        }
        painter.setPen(QPen(m_theme.color(Token::Field), 1));
        painter.setBrush(m_theme.color(Token::Base));
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    void paintValue(QPainter &painter, QRect area, const QModelIndex &index, Mark mark) const
    {
        if (mark != Mark::NoChoice) {
            paintMark(painter, area, mark == Mark::Chosen);
            area.setLeft(area.left() + kMarkWidth);
        }
        const bool quiet = index.data(DiffModel::QuietTextRole).toBool();
        const QFont font = m_theme.font(FontRole::Body);
        for (const ChangeLine &line : linesOf(index)) {
            const int height = lineHeight(line, index, area.width());
            const QString words = shown(line, index);
            QRect place(area.left(), area.top(), area.width(), height);
            QFont own = font;
            if (line.kind == Kind::Same) {
                painter.setPen(m_theme.color(quiet ? Token::Text2 : Token::Text));
            } else {
                place.adjust(kTintPadding, 0, -kTintPadding, 0);
                own.setStrikeOut(line.kind == Kind::Removed);
                const int flags = wrapFlags(font, words, place.width());
                const QRect used = QFontMetrics(font).boundingRect(place, flags, words);
                painter.fillRect(used.adjusted(-kTintPadding, 0, kTintPadding, 0),
                                 m_theme.color(line.kind == Kind::Added ? Token::AddedTint
                                                                        : Token::RemovedTint));
                painter.setPen(
                        m_theme.color(line.kind == Kind::Added ? Token::Text : Token::Removed));
            }
            painter.setFont(own);
            painter.drawText(place, wrapFlags(font, words, place.width()), words);
            area.setTop(area.top() + height + kLineGap);
        }
    }

    Theme &m_theme;
};

} // namespace

DiffView::DiffView(Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new DiffModel(this))
{
    setObjectName(QStringLiteral("diffView"));
    setModel(m_model);
    setItemDelegate(new DiffDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(60);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &DiffView::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiffView::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DiffView::fit);
}

void DiffView::setItem(const sync::PlanItem &item, DiffModel::Look look, const ChangeNames &names)
{
    m_model->setItem(item, look, names);
}

QSize DiffView::sizeHint() const { return QSize(320, m_contentHeight); }

void DiffView::fit()
{
    if (m_fitting || width() < 100)
        return;
    m_fitting = true;
    const int columns = m_model->columnCount();
    // The names of fields are short, what they hold is not.
    const int names = qBound(120, width() * 22 / 100, 220);
    const int rest = (width() - names) / qMax(1, columns - 1);
    for (int column = 0; column < columns; ++column) {
        const bool last = column == columns - 1;
        const int left = width() - names - rest * (columns - 2);
        setColumnWidth(column, column == 0 ? names : (last ? left : rest));
    }
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    m_fitting = false;
    if (height != m_contentHeight) {
        m_contentHeight = height;
        updateGeometry();
    }
    viewport()->update();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void DiffView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void DiffView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool mine = index.column() == DiffModel::Mine;
    if (mine || index.column() == DiffModel::Theirs)
        m_model->choose(index.row(), mine ? sync::Choice::Mine : sync::Choice::Theirs);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_model->isChoosable()) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DiffView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position().toPoint()));
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void DiffView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace sekisho::ui
