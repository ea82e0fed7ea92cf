// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkWaitingPane.h"

#include "ui/widgets/SecretClipboard.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using Attempt = auth::LinkAttempt;

QFrame *party(Theme &theme, const QString &icon, TextLabel *name, TextLabel *detail,
              QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(2);
    column->addWidget(new IconLabel(theme, icon, 20, Token::Text, frame), 0, Qt::AlignHCenter);
    for (TextLabel *label : {name, detail}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setElideMode(Qt::ElideMiddle);
        column->addWidget(label);
    }
    return frame;
}

} // namespace

LinkWaitingPane::LinkWaitingPane(Theme &theme, const QString &cloud, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cloud(cloud)
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_intro(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_secrets(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_progress(new QProgressBar(this))
    , m_copyHeading(new TextLabel(theme, FontRole::BodyBold, Token::Text, this))
    , m_warning(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_address(new QLineEdit(this))
    , m_copy(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_again(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"linkWaitingPane"_s);
    m_heading->setWordWrap(true);
    m_intro->setWordWrap(true);
    m_secrets->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_progress->setObjectName(u"timeProgressBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_address->setObjectName(u"addressLineEdit"_s);
    m_address->setReadOnly(true);
    m_address->setFont(theme.font(FontRole::Mono));
    m_copy->setObjectName(u"copyAddressButton"_s);
    m_copy->setIconName(u"copy"_s);
    m_copy->setAutoDefault(false);
    m_again->setObjectName(u"openAgainButton"_s);
    m_again->setAutoDefault(false);
    m_copyHeading->setBuddy(m_address);

    auto *lock = new QHBoxLayout;
    lock->addWidget(new IconLabel(theme, u"lock"_s, 16, Token::Text2, this));
    lock->addWidget(m_secrets, 1);
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(m_copy);
    addressRow->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(makeParties());
    column->addLayout(lock);
    column->addWidget(makeLines());
    column->addWidget(m_progress);
    column->addSpacing(6);
    column->addWidget(m_copyHeading);
    column->addLayout(addressRow);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(m_copy, &QAbstractButton::clicked, this, &LinkWaitingPane::copyAddress);
    connect(m_again, &QAbstractButton::clicked, this, &LinkWaitingPane::openAgainRequested);
    retranslate();
}

QWidget *LinkWaitingPane::makeParties()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_thisComputer = new TextLabel(m_theme, FontRole::Small, Token::Text2, row);
    m_browser = new TextLabel(m_theme, FontRole::BodyBold, Token::Text, row);
    m_browserHost = new TextLabel(m_theme, FontRole::Small, Token::Text2, row);
    m_opens = new TextLabel(m_theme, FontRole::Small, Token::Text2, row);
    m_tells = new TextLabel(m_theme, FontRole::Small, Token::Text2, row);
    const auto arrow = [&](TextLabel *text) {
        auto *column = new QVBoxLayout;
        column->addStretch(1);
        column->addWidget(text, 0, Qt::AlignHCenter);
        column->addWidget(new IconLabel(m_theme, u"right"_s, 16, Token::Text2, row), 0,
                          Qt::AlignHCenter);
        column->addStretch(1);
        return column;
    };
    const auto name = [&](const QString &text) {
        return new TextLabel(m_theme, text, FontRole::BodyBold, Token::Text, row);
    };
    layout->addWidget(party(m_theme, u"org"_s, name(u"Sekisho"_s), m_thisComputer, row), 1);
    layout->addLayout(arrow(m_opens));
    layout->addWidget(party(m_theme, u"globe"_s, m_browser, m_browserHost, row), 1);
    layout->addLayout(arrow(m_tells));
    layout->addWidget(party(m_theme, u"cloud"_s, name(u"Mist"_s),
                            new TextLabel(m_theme, m_cloud, FontRole::Small, Token::Text2, row),
                            row),
                      1);
    return row;
}

QWidget *LinkWaitingPane::makeLines()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 4; ++i) {
        Line &line = m_lines[i];
        line.sign = new IconLabel(m_theme, State::Unknown, 16, frame);
        line.text = new TextLabel(m_theme, FontRole::Body, Token::Text, frame);
        line.text->setWordWrap(true);
        line.text->setObjectName(u"event%1Label"_s.arg(i + 1));
        line.time = new TextLabel(m_theme, FontRole::Body, Token::Text2, frame);
        grid->addWidget(line.sign, i, 0);
        grid->addWidget(line.text, i, 1);
        grid->addWidget(line.time, i, 2, Qt::AlignTrailing);
    }
    return frame;
}

void LinkWaitingPane::set(Line &line, State state, const QString &text, const QString &time)
{
    if (state == State::None)
        line.sign->setIcon(u"clock"_s);
    else
        line.sign->setState(state);
    line.text->setText(text);
    line.time->setText(time);
}

void LinkWaitingPane::retranslate()
{
    m_heading->setText(tr("Sign in as an administrator of Entra ID in the browser that opened"));
    m_intro->setText(tr("It goes on by itself when you are done. Whether it worked is read from "
                        "Mist, not from what the browser shows."));
    m_secrets->setText(tr("No password and no token comes to Sekisho. Only Mist receives them."));
    m_thisComputer->setText(tr("this computer"));
    m_browser->setText(tr("Browser"));
    m_opens->setText(tr("opens the page"));
    m_tells->setText(tr("hands over the consent"));
    m_copyHeading->setText(tr("If the &browser does not open (remote desktops)"));
    m_address->setAccessibleName(tr("Address of the sign-in page"));
    m_warning->setText(tr("Give it to nobody: the tenant of whoever signs in there becomes linked "
                          "to this organization."));
    m_copy->setTexts(tr("Copy"));
    m_again->setTexts(tr("Open again"));
    m_progress->setAccessibleName(tr("Time left"));
}

void LinkWaitingPane::refresh(const Attempt &attempt)
{
    const bool starting = attempt.state() == Attempt::State::Starting;
    const QUrl address = attempt.address();
    m_browserHost->setText(address.host());
    const QString shown = address.toString();
    if (m_address->text() != shown) {
        m_address->setText(shown);
        m_address->setCursorPosition(0);
    }
    m_copy->setEnabled(!address.isEmpty());
    m_again->setEnabled(!address.isEmpty());
    m_progress->setRange(0, attempt.msTotal());
    m_progress->setValue(attempt.msTotal() - attempt.msLeft());

    set(m_lines[0], starting ? State::None : State::Ok,
        starting ? tr("Asking Mist for the address of the sign-in page")
                 : tr("Mist gave the address of the sign-in page (checked: an expected host)"),
        {});
    QString browser = tr("The browser was not opened: copy the address");
    State browserState = State::Info;
    if (attempt.browserOpened()) {
        browser = tr("The browser was opened");
        browserState = State::Ok;
    } else if (attempt.browserFailed()) {
        browser = tr("The browser could not be opened: copy the address");
        browserState = State::Warning;
    }
    set(m_lines[1], starting ? State::None : browserState, starting ? QString() : browser, {});
    const bool back = attempt.state() == Attempt::State::Confirming;
    QString coming = tr("The browser's return cannot be heard here; Mist is asked instead");
    if (back)
        coming = tr("The browser is back");
    else if (attempt.port() != 0)
        //: %1 is an address with a port number
        coming = tr("Waiting for the browser to come back (%1, once)")
                         .arg(u"127.0.0.1:%1"_s.arg(attempt.port()));
    set(m_lines[2], back ? State::Ok : State::None, starting ? QString() : coming, {});
    const int next = (attempt.msToNextLook() + 999) / 1000;
    set(m_lines[3], State::None,
        starting ? QString()
                 : tr("Asking Mist for the new account (asked %Ln time(s))", nullptr,
                      attempt.looks()),
        starting || next == 0 ? QString() : tr("next in %Ln s", nullptr, next));
}

void LinkWaitingPane::copyAddress()
{
    // Whoever has it can link a tenant, so managers are asked not to keep it.
    copySecret(Secret::fromString(m_address->text()));
}

} // namespace sekisho::ui
