// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryPage.h"

#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ChipView.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/GalleryParts.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

// Rooms of what one looks at: colours, shapes, icons, chips, bars, type.
namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One colour with its name on it.
class Swatch : public QWidget
{
public:
    Swatch(Theme &theme, Token ground, Token text, Token line, const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_ground(ground)
        , m_text(text)
        , m_line(line)
        , m_name(name)
    {
        setMinimumSize(60, 26);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return QSize(73, 26); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(m_theme.color(m_line), 1));
        p.setBrush(m_theme.color(m_ground));
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        p.setFont(m_theme.font(FontRole::PortalName));
        p.setPen(m_theme.color(m_text));
        p.drawText(rect().adjusted(6, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    }

private:
    Theme &m_theme;
    Token m_ground;
    Token m_text;
    Token m_line;
    QString m_name;
};

class HitSample : public QWidget
{
public:
    HitSample(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(64, 10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        HitBar::paint(p, rect(), 1.0, m_theme);
    }

private:
    Theme &m_theme;
};

/// The icons most in use; the others have a room of their own.
QStringList firstIcons()
{
    return {u"certificate"_s, u"policy"_s,   u"label"_s,     u"idp"_s,     u"endpoint"_s,
            u"activity"_s,    u"radar"_s,    u"inspector"_s, u"changes"_s, u"settings"_s,
            u"sync"_s,        u"cloudoff"_s, u"search"_s,    u"filter"_s,  u"columns"_s,
            u"key"_s,         u"lock"_s,     u"copy"_s,      u"undo"_s,    u"vlan"_s,
            u"site"_s,        u"wifi"_s,     u"wired"_s,     u"device"_s,  u"person"_s,
            u"crl"_s};
}

} // namespace

void GalleryPage::addColours(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Colours (text 4.5:1 or better on its ground)"));
    auto *swatches = new QGridLayout;
    swatches->setSpacing(5);
    struct Sample
    {
        Token ground, text, line;
        Token name;
    };
    const Sample samples[] = {{Token::Window, Token::Text, Token::Line, Token::Window},
                              {Token::Rail, Token::Text, Token::Line, Token::Rail},
                              {Token::Base, Token::Text, Token::Line, Token::Base},
                              {Token::Raised, Token::Text, Token::Line, Token::Raised},
                              {Token::Select, Token::Text, Token::Line, Token::Select},
                              {Token::AccentTint, Token::Text, Token::Line, Token::AccentTint},
                              {Token::Accent, Token::OnAccent, Token::Line, Token::Accent},
                              {Token::Window, Token::Text, Token::Line, Token::Text},
                              {Token::Window, Token::Text2, Token::Line, Token::Text2},
                              {Token::Window, Token::Disabled, Token::Line, Token::Disabled},
                              {Token::Window, Token::Link, Token::Line, Token::Link},
                              {Token::Window, Token::Text, Token::Field, Token::Field},
                              {Token::ErrorTint, Token::Error, Token::Line, Token::Error},
                              {Token::WarningTint, Token::Warning, Token::Line, Token::Warning},
                              {Token::NoticeTint, Token::Notice, Token::Line, Token::Notice},
                              {Token::InfoTint, Token::Info, Token::Line, Token::Info},
                              {Token::OkTint, Token::Ok, Token::Line, Token::Ok},
                              {Token::UnknownTint, Token::Unknown, Token::Line, Token::Unknown}};
    int at = 0;
    for (const Sample &sample : samples) {
        swatches->addWidget(new Swatch(m_theme, sample.ground, sample.text, sample.line,
                                       tokenName(sample.name), parent),
                            at / 6, at % 6);
        ++at;
    }
    column.addLayout(swatches);
}

void GalleryPage::addStates(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("State: shape + word + colour"));
    auto *states = new QWidget(parent);
    auto *stateFlow = new FlowLayout(states, 10, 6);
    for (const State state : StateText::all())
        stateFlow->addWidget(new StateBadge(m_theme, state, {}, false, states));
    column.addWidget(states);
    auto *boxes = new QWidget(parent);
    auto *boxFlow = new FlowLayout(boxes, 10, 6);
    boxFlow->addWidget(
            new StateBadge(m_theme, State::Error, StateText::count(State::Error, 1), true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Warning, StateText::count(State::Warning, 2),
                                      true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Notice, StateText::count(State::Notice, 1),
                                      true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Info, tr("Dry run"), true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Ok, tr("Pushed"), true, boxes));
    column.addWidget(boxes);
}

void GalleryPage::addIcons(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Icons (20 px, stroke 1.5, one colour)"));
    auto *icons = new QWidget(parent);
    auto *iconFlow = new FlowLayout(icons, 11, 8);
    for (const QString &name : firstIcons())
        iconFlow->addWidget(new IconLabel(m_theme, name, 20, Token::Text, icons));
    column.addWidget(icons);
}

void GalleryPage::addChips(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Chips: criteria and results"));
    auto *chips = new QWidget(parent);
    auto *chipFlow = new FlowLayout(chips, 5, 5);
    using K = Chip::Kind;
    const Chip chipList[] = {{K::Criterion, u"policy"_s, u"EAP-TLS"_s, State::None},
                             {K::Criterion, u"device"_s, u"Intune-Compliant"_s, State::None},
                             {K::Excluded, u"site"_s, u"Lobby"_s, State::None},
                             {K::Dangling, u"label"_s, tr("Deleted label"), State::None},
                             {K::Result, u"vlan"_s, u"Corp VLAN 750"_s, State::None},
                             {K::Result, u"person"_s, u"byod"_s, State::None},
                             {K::Criterion, u"wifi"_s, tr("Wireless"), State::None}};
    ChipView *lastChip = nullptr;
    for (const Chip &chip : chipList) {
        lastChip = new ChipView(m_theme, chip, chips);
        chipFlow->addWidget(lastChip);
    }
    gallery::ringRound(lastChip);
    column.addWidget(chips);
}

void GalleryPage::addBars(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Validity bar, hit bar, progress"));
    const QDateTime now(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC);
    auto *validity = new QWidget(parent);
    auto *validityFlow = new FlowLayout(validity, 10, 6);
    const auto bar = [&](int elapsed, int days) {
        auto *widget = new ValidityBar(m_theme, validity);
        widget->setSpan({now.addDays(-elapsed), now.addDays(days), now});
        return widget;
    };
    validityFlow->addWidget(bar(447, 1044));
    validityFlow->addWidget(
            new TextLabel(m_theme, tr("1,044 d left"), FontRole::Body, Token::Text, validity));
    validityFlow->addWidget(bar(720, 54));
    validityFlow->addWidget(
            new StateBadge(m_theme, State::Warning, tr("54 d left"), false, validity));
    validityFlow->addWidget(bar(400, -2));
    validityFlow->addWidget(new StateBadge(m_theme, State::Error, tr("2 d over"), false, validity));
    column.addWidget(validity);
    auto *hits = new QHBoxLayout;
    hits->setSpacing(8);
    hits->addWidget(new HitSample(m_theme, parent));
    hits->addWidget(new TextLabel(m_theme, u"18,412"_s, FontRole::Body, Token::Text, parent));
    hits->addSpacing(14);
    auto *progress = new ThinProgress(m_theme, parent);
    progress->setFixedWidth(150);
    progress->setProgress(3, 5);
    hits->addWidget(progress);
    hits->addWidget(new TextLabel(m_theme, tr("3 of 5"), FontRole::Body, Token::Text, parent));
    auto *cancel = new SignButton(m_theme, SignButton::Kind::Normal, parent);
    cancel->setObjectName(u"galleryCancelButton"_s);
    cancel->setSmall(true);
    cancel->setTexts(tr("Cancel"));
    hits->addWidget(cancel);
    hits->addStretch(1);
    column.addLayout(hits);
}

void GalleryPage::addType(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Type"));
    auto *type = new QGridLayout;
    type->setVerticalSpacing(1);
    type->setColumnStretch(0, 1);
    const auto line = [&](const QString &text, FontRole role, const QString &size) {
        const int row = type->rowCount();
        type->addWidget(new TextLabel(m_theme, text, role, Token::Text, parent), row, 0);
        type->addWidget(new TextLabel(m_theme, size, FontRole::Small, Token::Text2, parent), row,
                        1);
    };
    line(tr("Page title"), FontRole::Title, u"20/26 bold"_s);
    line(tr("Section heading"), FontRole::Section, u"15/20 bold"_s);
    line(tr("Body text, table cells, buttons"), FontRole::Body, u"13/18"_s);
    line(tr("Hint, time stamps, table headers"), FontRole::Small, u"12/16"_s);
    line(u"68a2328d8c2da953 /C=JP/O=…"_s, FontRole::Mono, u"mono 12"_s);
    column.addLayout(type);
}

void GalleryPage::addOtherIcons(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("The other icons"));
    auto *others = new QWidget(parent);
    auto *otherFlow = new FlowLayout(others, 11, 8);
    const QStringList first = firstIcons();
    for (const QString &name : IconSet::names()) {
        if (!first.contains(name))
            otherFlow->addWidget(new IconLabel(m_theme, name, 20, Token::Text, others));
    }
    column.addWidget(others);
}

} // namespace sekisho::ui
