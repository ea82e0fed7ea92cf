// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/BundleChainView.h"

#include "ui/text/CertificateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using doctor::BundleLink;
using doctor::BundleReport;

/// A row that can have the focus and says all of itself.
class ChainRow : public QWidget
{
public:
    ChainRow(Theme &theme, State state, const QString &name, const QString &what,
             const QString &place)
        : m_theme(theme)
    {
        setObjectName(u"bundleRow"_s);
        setFocusPolicy(Qt::StrongFocus);
        QStringList spoken{StateText::word(state), name, what};
        if (!place.isEmpty())
            spoken.append(place);
        setAccessibleName(spoken.join(u", "_s));
        auto *icon = new IconLabel(theme, state, 16);
        auto *title = new TextLabel(theme, name, FontRole::BodyBold);
        title->setTextFormat(Qt::PlainText);
        title->setElideMode(Qt::ElideMiddle);
        auto *words = new TextLabel(theme, what, FontRole::Body, Token::Text2);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(12, 7, 12, 7);
        layout->setSpacing(8);
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(title, 0, Qt::AlignTop);
        layout->addWidget(words, 1, Qt::AlignTop);
        if (!place.isEmpty()) {
            auto *right = new TextLabel(theme, place, FontRole::Small, Token::Text2);
            right->setObjectName(u"bundlePlace"_s);
            layout->addWidget(right, 0, Qt::AlignTop);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(m_theme.color(Token::Mark), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    Theme &m_theme;
};

} // namespace

BundleChainView::BundleChainView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BundleChainView::addRow(State state, const QString &name, const QString &what,
                             const QString &place)
{
    if (!m_rows.isEmpty())
        m_layout->addWidget(new Hairline(m_theme));
    auto *row = new ChainRow(m_theme, state, name, what, place);
    m_layout->addWidget(row);
    m_rows.append(row);
}

void BundleChainView::setReport(const BundleReport &report)
{
    m_rows.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto indexOf = [&](const BundleLink &link) -> const pki::CertificateIndex & {
        return *report.items.at(link.item).certificate;
    };
    const auto nameOf = [&](const BundleLink &link) {
        return CertificateText::displayName(indexOf(link));
    };
    for (qsizetype place = 0; place < report.chain.size(); ++place) {
        const BundleLink &link = report.chain.at(place);
        const bool isLeaf = link.item == report.leaf;
        QString what;
        State state = State::Ok;
        if (isLeaf && report.hasKey() && report.keyOpen && !report.keyMatches) {
            what = tr("server certificate, not the private key’s");
            state = State::Error;
        } else if (isLeaf) {
            what = report.keyMatches ? tr("server certificate, matches the private key")
                                     : tr("server certificate");
        } else if (report.isComplete && place == report.chain.size() - 1) {
            what = tr("root, Mist asks for it too");
        } else {
            what = tr("intermediate");
        }
        QString was;
        if (link.fate == BundleLink::Fate::Moved) {
            state = state == State::Ok ? State::Notice : state;
            //: %1, %2 places in an order, from 1: where it was pasted, where it belongs
            was = tr("pasted as no. %1, belongs as no. %2").arg(link.given + 1).arg(place + 1);
        } else if (link.fate == BundleLink::Fate::FromKey) {
            was = tr("out of the key’s file");
        } else {
            //: %1 a place in an order, from 1
            was = tr("pasted as no. %1").arg(link.given + 1);
        }
        addRow(state, nameOf(link), what, was);
    }
    if (!report.chain.isEmpty() && !report.isComplete) {
        const BundleLink &last = report.chain.constLast();
        const bool above = report.chain.size() > 1;
        addRow(above ? State::Warning : State::Error, indexOf(last).issuer.displayName(),
               above ? tr("missing; Mist asks for everything up to the root")
                     : tr("missing; it issued the server certificate"),
               {});
    }
    for (const BundleLink &link : report.leftOut) {
        QString what;
        switch (link.fate) {
        case BundleLink::Fate::Repeated:
            what = tr("left out: it is there twice");
            break;
        case BundleLink::Fate::Alternate:
            what = tr("left out: another path, the chain does without it");
            break;
        default:
            what = tr("left out: does not belong to this chain");
            break;
        }
        addRow(link.fate == BundleLink::Fate::Alternate ? State::Notice : State::Error,
               nameOf(link), what,
               link.given < 0 ? QString() : tr("pasted as no. %1").arg(link.given + 1));
    }
    setVisible(!m_rows.isEmpty());
    updateGeometry();
}

QStringList BundleChainView::rowTexts() const
{
    QStringList texts;
    for (const QWidget *row : m_rows)
        texts.append(row->accessibleName());
    return texts;
}

void BundleChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.setPen(m_theme.color(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void BundleChainView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_rows.size(); ++i) {
        if (m_rows.at(i)->hasFocus() && i + step >= 0 && i + step < m_rows.size()) {
            m_rows.at(i + step)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace sekisho::ui
