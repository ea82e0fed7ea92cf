// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/HexHeader.h"

#include "ui/widgets/SignButton.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kMargin = 10;
constexpr int kSwatch = 14;
constexpr int kGap = 5;
constexpr int kBetween = 12;

} // namespace

HexHeader::HexHeader(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new IconButton(theme, u"search"_s, this))
{
    setObjectName(u"hexHeader"_s);
    m_search->setObjectName(u"asn1SearchButton"_s);
    m_search->setFlatLook(true);
    m_search->setSmall(true);
    connect(m_search, &QPushButton::clicked, this, &HexHeader::searchRequested);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    retranslate();
}

QList<HexHeader::Entry> HexHeader::entries() const
{
    return {
            //: legend of the hex view: identifier octets
            {Token::HexTag, false, tr("Tag")},
            //: legend of the hex view: length octets
            {Token::HexLen, false, tr("Length")},
            //: legend of the hex view: content octets
            {Token::HexVal, false, tr("Value")},
            //: legend of the hex view: the element around
            {Token::Field, true, tr("Parent")},
    };
}

void HexHeader::retranslate()
{
    m_search->setName(tr("Search bytes, OIDs and elements"),
                      QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    QStringList words;
    for (const Entry &entry : entries())
        words.append(entry.word);
    setAccessibleName(tr("Hex"));
    //: read aloud: %1 is a list of words
    setAccessibleDescription(tr("Marked: %1").arg(words.join(u", "_s)));
    updateGeometry();
    update();
}

int HexHeader::legendWidth() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    int width = 0;
    for (const Entry &entry : entries())
        width += kSwatch + kGap + metrics.horizontalAdvance(entry.word) + kBetween;
    return width - kBetween;
}

QSize HexHeader::minimumSizeHint() const { return QSize(120, sizeHint().height()); }

QSize HexHeader::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::BodyBold));
    return QSize(kMargin * 3 + metrics.horizontalAdvance(tr("Hex")) + m_search->sizeHint().width() +
                         legendWidth(),
                 std::max(29, metrics.height() + 8));
}

void HexHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int title = QFontMetrics(m_theme.font(FontRole::BodyBold)).horizontalAdvance(tr("Hex"));
    const QSize size = m_search->sizeHint();
    const QRect place(QPoint(kMargin + title + 6, (height() - size.height()) / 2), size);
    m_search->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void HexHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme.color(Token::Base));
    p.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Line));
    p.setFont(m_theme.font(FontRole::BodyBold));
    p.setPen(m_theme.color(Token::Text));
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    p.drawText(visual(rect().adjusted(kMargin, 0, -kMargin, 0)),
               Qt::AlignVCenter | Qt::AlignLeading, tr("Hex"));
    // Where it is too narrow for all of the legend, its end goes.
    const int start =
            kMargin * 2 + QFontMetrics(p.font()).horizontalAdvance(tr("Hex")) + m_search->width();
    int x = std::max(start, width() - kMargin - legendWidth());
    p.setFont(m_theme.font(FontRole::Body));
    const QFontMetrics metrics(p.font());
    for (const Entry &entry : entries()) {
        const int word = metrics.horizontalAdvance(entry.word);
        if (x + kSwatch + kGap + word > width() - 2)
            break;
        const QRect swatch = visual(QRect(x, (height() - 10) / 2, kSwatch, 10));
        if (entry.underline) {
            p.fillRect(QRect(swatch.left(), swatch.bottom() - 1, swatch.width(), 1),
                       m_theme.color(entry.token));
        } else {
            p.fillRect(swatch, m_theme.color(entry.token));
            p.setPen(m_theme.color(Token::Line));
            p.drawRect(swatch.adjusted(0, 0, -1, -1));
        }
        p.setPen(m_theme.color(Token::Text));
        p.drawText(visual(QRect(x + kSwatch + kGap, 0, word + 1, height())),
                   Qt::AlignVCenter | Qt::AlignLeading, entry.word);
        x += kSwatch + kGap + word + kBetween;
    }
}

} // namespace sekisho::ui
