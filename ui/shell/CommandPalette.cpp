// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CommandPalette.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kRowsShown = 10;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(100, qMax(28, QFontMetrics(m_theme.font(FontRole::Body)).height() + 8));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(row, m_theme.color(Token::Select));
        const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
        const QColor text = m_theme.color(enabled ? Token::Text : Token::Disabled);
        const QString icon = index.data(PaletteModel::IconNameRole).toString();
        if (!icon.isEmpty())
            m_theme.icons().paint(*painter, QRectF(row.left() + 11, row.center().y() - 7, 16, 16),
                                  icon, text);
        int right = row.right() - 11;
        const QFont smallFont = m_theme.font(FontRole::Small);
        const QFontMetrics small(smallFont);
        painter->setFont(smallFont);
        painter->setPen(m_theme.color(Token::Text2));
        for (const QString &end : {index.data(PaletteModel::DetailRole).toString(),
                                   index.data(PaletteModel::ShortcutRole).toString()}) {
            if (end.isEmpty())
                continue;
            const int width = small.horizontalAdvance(end);
            painter->drawText(QRect(right - width, row.top(), width, row.height()),
                              Qt::AlignVCenter | Qt::AlignRight, end);
            right -= width + 14;
        }
        const QFont font = m_theme.font(FontRole::Body);
        painter->setFont(font);
        painter->setPen(text);
        const QRect area(row.left() + 34, row.top(), right - row.left() - 34, row.height());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, area.width()));
        painter->restore();
    }

private:
    Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(Theme &theme, CommandSet &commands, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_commands(commands)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(theme, FontRole::Body, Token::Text2, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_field->setObjectName(QStringLiteral("paletteLineEdit"));
    m_list->setObjectName(QStringLiteral("paletteListView"));
    m_nothing->setObjectName(QStringLiteral("paletteNothingLabel"));
    m_nothing->setContentsMargins(12, 4, 12, 10);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The field keeps the focus and hands on the keys.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(8, 8, 8, 8);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_field->addAction(theme.icons().icon(QStringLiteral("search"), Token::Text2),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::queryChanged);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            m_before.clear();
            dismiss();
        }
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (isVisible())
            place();
    });
    retranslate();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Commands, pages and objects found"));
    setAccessibleName(tr("Command palette"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::open(const QList<PageId> &pages, const nac::OrganizationPtr &organization,
                          const QList<QAction *> &actions)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_commands.refresh();
    m_field->clear();
    m_model->rebuild(m_commands, pages, organization, actions);
    queryChanged();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void CommandPalette::queryChanged()
{
    m_model->setQuery(m_field->text());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    //: %1 is what was typed
    m_nothing->setText(tr("Nothing is called “%1”.").arg(m_field->text()));
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::place()
{
    QWidget *window = parentWidget();
    const int width = qMin(kWidth, window->width() - 32);
    const int row = qMax(28, QFontMetrics(m_theme.font(FontRole::Body)).height() + 8);
    const int rows = qMin(kRowsShown, m_model->rowCount());
    m_list->setFixedHeight(qMax(1, rows * row));
    layout()->activate();
    const int height = qMin(sizeHint().height(), window->height() - 80);
    setGeometry((window->width() - width) / 2, qMin(84, window->height() / 8), width, height);
}

void CommandPalette::choose(int row)
{
    const PaletteModel::Entry *found = m_model->entryAt(row);
    if (!found || !found->enabled)
        return;
    const PaletteModel::Entry entry = *found;
    dismiss();
    if (entry.kind == PaletteModel::Entry::Kind::Command)
        Q_EMIT commandChosen(entry.command);
    else if (entry.kind == PaletteModel::Entry::Kind::Action && entry.action)
        entry.action->trigger();
    else if (entry.kind != PaletteModel::Entry::Kind::Action)
        Q_EMIT pageChosen(entry.page, entry.target);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex().row());
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            // One stop: Tab would only leave it.
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Field), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace sekisho::ui
