// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/PropertyBox.h"

#include "core/base/VisibleText.h"
#include "ui/text/LongText.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QTextEdit>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Rows are widgets: more of them than this are told by their number.
constexpr qsizetype kRows = 200;

/// A value that can be selected and breaks anywhere if it must (QLabel breaks only at blanks). As
/// high as its text.
class ValueText : public QTextEdit
{
public:
    ValueText(Theme &theme, const PropertyRow &row, QWidget *parent)
        : QTextEdit(parent)
        , m_theme(theme)
        , m_mono(row.mono)
        , m_group(row.mono ? groupOf(row.value) : 0)
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setLineWrapMode(QTextEdit::WidgetWidth);
        setWordWrapMode(m_group > 0 ? QTextOption::WrapAnywhere
                                    : QTextOption::WrapAtWordBoundaryOrAnywhere);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTabChangesFocus(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        viewport()->setAutoFillBackground(false);
        document()->setDocumentMargin(0);
        // Values are often a stranger's: nothing in them may act on what stands around it.
        setPlainText(visibleText(row.value, "\n\t"_L1));
        setAccessibleName(row.label);
        setAccessibleDescription(row.value);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        if (!row.link.isEmpty()) {
            m_linkButton = new IconButton(theme, u"inspector"_s, this);
            m_linkButton->setObjectName(u"propertyLinkButton"_s);
            m_linkButton->setSmall(true);
            m_linkButton->setMinimumSize(0, 0);
            // The keyboard has Ctrl+B and the menu.
            m_linkButton->setFocusPolicy(Qt::NoFocus);
            m_linkButton->hide();
        }
        connect(&m_theme, &Theme::changed, this, [this] { restyle(); });
        restyle();
    }

    IconButton *linkButton() const { return m_linkButton; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const qreal before = document()->textWidth();
        document()->setTextWidth(textWidth(width));
        const int height = qCeil(document()->size().height());
        document()->setTextWidth(before);
        return height;
    }
    QSize sizeHint() const override
    {
        const int width = qCeil(document()->idealWidth());
        return QSize(std::min(width + 2, 240), heightForWidth(std::max(40, this->width())));
    }
    QSize minimumSizeHint() const override { return QSize(40, fontMetrics().height()); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const int unused = width() - textWidth(width());
        if (viewportMargins().right() != unused)
            setViewportMargins(0, 0, unused, 0);
        QTextEdit::resizeEvent(event);
        if (m_linkButton) {
            const QSize size = m_linkButton->sizeHint().boundedTo(QSize(width(), height()));
            const QRect place(QPoint(width() - size.width(), 0), size);
            m_linkButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        }
    }
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Enter:
        case QEvent::Leave:
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            if (m_linkButton) {
                m_linkButton->setVisible(event->type() == QEvent::Enter ||
                                         event->type() == QEvent::FocusIn ||
                                         (event->type() == QEvent::Leave && hasFocus()));
            }
            break;
        default:
            break;
        }
        return QTextEdit::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_linkButton && event->key() == Qt::Key_B &&
            event->modifiers() == Qt::ControlModifier) {
            m_linkButton->click();
            return;
        }
        QTextEdit::keyPressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        QMenu *menu = createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_linkButton) {
            menu->addSeparator();
            QAction *action = menu->addAction(m_linkButton->accessibleName());
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
            connect(action, &QAction::triggered, m_linkButton, &QAbstractButton::click);
        }
        menu->popup(event->globalPos());
    }

private:
    /// How many characters of hexadecimal digits belong together ("7E:" 3, "7e" 2); 0: other text.
    static int groupOf(const QString &value)
    {
        static const QRegularExpression octets(u"^([0-9A-Fa-f]{2}:){4,}[0-9A-Fa-f]{2}$"_s);
        static const QRegularExpression digits(u"^([0-9A-Fa-f]{2}){8,}$"_s);
        return octets.match(value).hasMatch() ? 3 : digits.match(value).hasMatch() ? 2 : 0;
    }
    /// What of `width` a line takes, so that it ends between two octets.
    int textWidth(int width) const
    {
        if (m_group == 0)
            return width;
        const qreal group = QFontMetricsF(font()).horizontalAdvance(u'0') * m_group;
        const qreal whole = std::floor((width - 1) / group) * group;
        return whole < group ? width : std::min(width, qCeil(whole) + 1);
    }
    void restyle()
    {
        setFont(m_theme.font(m_mono ? FontRole::Mono : FontRole::Body));
        QPalette colours = palette();
        colours.setColor(QPalette::Text, m_theme.color(Token::Text));
        colours.setColor(QPalette::Base, Qt::transparent);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            colours.setColor(group, QPalette::Highlight, m_theme.color(Token::Select));
            colours.setColor(group, QPalette::HighlightedText, m_theme.color(Token::Text));
        }
        setPalette(colours);
        updateGeometry();
    }

    Theme &m_theme;
    IconButton *m_linkButton = nullptr;
    bool m_mono;
    int m_group;
};

} // namespace

PropertyBox::PropertyBox(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_theme, &Theme::changed, this, [this] {
        setLabelWidth(m_labelWidth);
        update();
    });
}

void PropertyBox::setRows(const QList<PropertyRow> &rows)
{
    m_rows = rows;
    rebuild();
}

void PropertyBox::setFramed(bool framed)
{
    m_framed = framed;
    m_grid->setContentsMargins(framed ? QMargins(11, 9, 11, 9) : QMargins());
    update();
}

void PropertyBox::setLabelWidth(int width)
{
    m_labelWidth = width;
    const int pixels = QFontInfo(m_theme.font(FontRole::Body)).pixelSize();
    m_grid->setColumnMinimumWidth(0, width * pixels / 13);
    for (int i = 0; i < m_grid->rowCount(); ++i) {
        if (QLayoutItem *item = m_grid->itemAtPosition(i, 0); item && item->widget())
            item->widget()->setFixedWidth(width * pixels / 13);
    }
}

void PropertyBox::setLinkText(const QString &text)
{
    if (m_linkText == text)
        return;
    m_linkText = text;
    rebuild();
}

QString PropertyBox::toText() const
{
    QStringList lines;
    for (const PropertyRow &row : m_rows)
        lines.append(row.label + u'\t' + QString(row.value).replace(u'\n', u", "_s));
    return lines.join(u'\n');
}

void PropertyBox::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<PropertyRow> shown = m_rows.first(std::min(m_rows.size(), kRows));
    if (m_rows.size() > kRows)
        shown.append({QString(), LongText::moreLines(m_rows.size() - kRows), false, {}});
    for (PropertyRow &row : shown)
        row.value = LongText::shortened(row.value);
    int line = 0;
    for (const PropertyRow &row : std::as_const(shown)) {
        auto *label = new TextLabel(m_theme, row.label, FontRole::Body, Token::Text2, this);
        label->setObjectName(u"propertyLabel%1"_s.arg(line));
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setToolTip(row.toolTip);
        auto *value = new ValueText(m_theme, row, this);
        value->setObjectName(u"propertyValue%1"_s.arg(line));
        if (IconButton *link = value->linkButton()) {
            link->setName(m_linkText,
                          QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
            connect(link, &QPushButton::clicked, this,
                    [this, target = row.link] { Q_EMIT linkActivated(target); });
        }
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(value, line, 1, Qt::AlignTop);
        ++line;
    }
    setLabelWidth(m_labelWidth);
    updateGeometry();
}

void PropertyBox::paintEvent(QPaintEvent *)
{
    if (!m_framed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace sekisho::ui
