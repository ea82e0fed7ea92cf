// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkDialog.h"

#include "ui/identity/LinkSteps.h"
#include "ui/identity/LinkWaitingPane.h"
#include "ui/page/CloudDesk.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using Attempt = auth::LinkAttempt;

constexpr QSize kLinkDialogSize(940, 560);

} // namespace

LinkDialog::LinkDialog(Theme &theme, CloudDesk &cloud, nac::LinkedApp app,
                       const QString &organization, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_cloud(cloud)
    , m_app(app)
    , m_organization(organization)
    , m_steps(new LinkSteps(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_copyInstead(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_back(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_next(new SignButton(theme, SignButton::Kind::Primary, this))
{
    setObjectName(u"linkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LinkDialog::refresh);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        if (step() == Step::Result)
            m_attempt->state() == Attempt::State::Linked ? accept() : start(true);
        else
            start(true);
    });
    connect(m_copyInstead, &QAbstractButton::clicked, this, [this] { start(false); });
    connect(m_back, &QAbstractButton::clicked, this, &LinkDialog::back);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    // What was under way belongs to the organization that was open.
    connect(&m_cloud, &CloudDesk::reset, this, &QDialog::reject);
    retranslate();
    resize(kLinkDialogSize.boundedTo(parent ? parent->size().expandedTo(QSize(480, 360))
                                            : kLinkDialogSize));
    m_next->setFocus();
}

LinkDialog::~LinkDialog() = default;

void LinkDialog::build()
{
    m_steps->setObjectName(u"steps"_s);
    m_waiting = new LinkWaitingPane(m_theme, m_organization, this);
    connect(m_waiting, &LinkWaitingPane::openAgainRequested, this, [this] {
        if (m_attempt)
            m_attempt->openAgain();
    });
    m_permissionsPage = makePermissions();
    m_resultPage = makeResult();
    for (QWidget *page : {m_permissionsPage, static_cast<QWidget *>(m_waiting), m_resultPage}) {
        auto *scroll = new QScrollArea(m_pages);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        page->setContentsMargins(22, 18, 22, 10);
        scroll->setWidget(page);
        m_pages->addWidget(scroll);
    }
    const struct
    {
        SignButton *button;
        const char *name;
    } buttons[] = {{m_copyInstead, "copyInsteadButton"},
                   {m_back, "backButton"},
                   {m_cancel, "cancelButton"},
                   {m_next, "nextButton"}};
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    m_note->setWordWrap(true);
    foot->addWidget(m_note, 1);
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(button == m_next);
        foot->addWidget(button);
    }
    m_next->setDefault(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(m_theme, this));
    column->addLayout(foot);
}

QWidget *LinkDialog::makePermissions()
{
    auto *page = new QWidget(this);
    m_permissionsHeading = new TextLabel(m_theme, FontRole::Object, Token::Text, page);
    m_permissions = new TextLabel(m_theme, FontRole::Body, Token::Text, page);
    m_permissions->setObjectName(u"permissionsLabel"_s);
    m_lag = new TextLabel(m_theme, FontRole::Body, Token::Text2, page);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    for (TextLabel *label : {m_permissionsHeading, m_permissions, m_lag}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    return page;
}

QWidget *LinkDialog::makeResult()
{
    auto *page = new QWidget(this);
    m_resultSign = new IconLabel(m_theme, State::Ok, 24, page);
    m_resultHeading = new TextLabel(m_theme, FontRole::Object, Token::Text, page);
    m_resultHeading->setObjectName(u"resultHeading"_s);
    m_resultHeading->setWordWrap(true);
    m_resultText = new TextLabel(m_theme, FontRole::Body, Token::Text, page);
    m_resultText->setObjectName(u"resultLabel"_s);
    m_resultText->setWordWrap(true);
    m_cloudWords = new TextLabel(m_theme, FontRole::Mono, Token::Text, page);
    m_cloudWords->setObjectName(u"cloudWordsLabel"_s);
    m_cloudWords->setTextFormat(Qt::PlainText);
    m_cloudWords->setWordWrap(true);
    m_cloudWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_resultSign, 0, Qt::AlignTop);
    head->addWidget(m_resultHeading, 1);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_resultText);
    column->addWidget(m_cloudWords);
    column->addStretch(1);
    return page;
}

void LinkDialog::setTimes(int totalMs, int pollMs, int graceMs)
{
    m_totalMs = totalMs;
    m_pollMs = pollMs;
    m_graceMs = graceMs;
}

void LinkDialog::start(bool browser)
{
    auth::LinkCalls calls;
    calls.look = [cloud = QPointer(&m_cloud), app = m_app](const QString &forward) {
        return cloud ? cloud->lookAtLinks(app, forward)
                     : async::failed<auth::LinkLook>(Error(ErrorCode::Cancelled));
    };
    calls.open = [cloud = QPointer(&m_cloud)](const QUrl &address) {
        return cloud && cloud->openInBrowser(address);
    };
    auth::LinkSettings settings = m_cloud.linkSettings();
    settings.openBrowser = browser;
    settings.pages = {QLocale().bcp47Name().section(u'-', 0, 0), u"Sekisho"_s,
                      tr("Return to Sekisho: it says whether the account is linked. You may close "
                         "this window."),
                      tr("There is nothing here. Return to Sekisho.")};
    if (m_totalMs > 0) {
        settings.totalMs = m_totalMs;
        settings.pollMs = settings.quickPollMs = m_pollMs;
        settings.graceMs = m_graceMs;
    }
    m_cameBack = false;
    m_attempt = std::make_unique<Attempt>(std::move(calls), std::move(settings));
    connect(m_attempt.get(), &Attempt::changed, this, &LinkDialog::refresh);
    connect(m_attempt.get(), &Attempt::finished, this, &LinkDialog::finished);
    m_second.start();
    m_attempt->start();
    refresh();
    m_cancel->setFocus();
}

void LinkDialog::back()
{
    m_second.stop();
    m_attempt.reset(); // closes the port and forgets the address
    refresh();
    m_next->setFocus();
}

void LinkDialog::finished()
{
    m_second.stop();
    refresh();
    m_next->setFocus();
    // The person is in the browser now.
    window()->raise();
    window()->activateWindow();
    if (m_attempt->state() == Attempt::State::Linked)
        m_cloud.accountLinked();
}

LinkDialog::Step LinkDialog::step() const
{
    if (!m_attempt || m_attempt->state() == Attempt::State::Cancelled)
        return Step::Permissions;
    switch (m_attempt->state()) {
    case Attempt::State::Starting:
    case Attempt::State::Waiting:
        return Step::SignIn;
    case Attempt::State::Confirming:
        return Step::Confirm;
    default:
        return Step::Result;
    }
}

void LinkDialog::refresh()
{
    const Step now = step();
    if (now == Step::Confirm && !std::exchange(m_cameBack, true)) {
        window()->raise();
        window()->activateWindow();
    }
    if (now == Step::SignIn || now == Step::Confirm)
        m_waiting->refresh(*m_attempt);
    if (now == Step::Result)
        refreshResult();
    const int page = now == Step::Result ? 2 : m_attempt ? 1 : 0;
    m_pages->setCurrentIndex(page);
    refreshSteps();
    refreshButtons();
}

QString LinkDialog::waitingText() const
{
    const int seconds = (m_attempt->msLeft() + 999) / 1000;
    //: %1 is a time such as 4:31
    return tr("waiting, %1 left")
            .arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void LinkDialog::refreshSteps()
{
    const Step now = step();
    QList<LinkSteps::Step> steps = {{tr("Choose the app"), NacText::linkedApp(m_app)},
                                    {tr("See what is granted"), tr("reading only")},
                                    {tr("Sign in in the browser"), {}},
                                    {tr("See it arrive in Mist"), {}},
                                    {tr("Result"), {}}};
    State state = State::None;
    if (now == Step::SignIn)
        steps[2].detail = waitingText();
    else if (now == Step::Confirm)
        steps[3].detail = tr("the browser is back");
    else if (now == Step::Result)
        state = m_attempt->state() != Attempt::State::Linked ? State::Error
                : m_attempt->entry().failed                  ? State::Warning
                                                             : State::Ok;
    m_steps->set(steps, qsizetype(now), state);
}

void LinkDialog::refreshButtons()
{
    const Step now = step();
    const bool linked = now == Step::Result && m_attempt->state() == Attempt::State::Linked;
    m_copyInstead->setVisible(now == Step::Permissions);
    m_back->setVisible(now == Step::SignIn || now == Step::Confirm ||
                       (now == Step::Result && !linked));
    m_cancel->setVisible(!linked);
    m_next->setVisible(now == Step::Permissions || now == Step::Result);
    m_copyInstead->setTexts(tr("Show the &address only"));
    m_back->setTexts(tr("&Back"));
    m_cancel->setTexts(now == Step::Result ? tr("Close") : tr("Cancel"));
    m_next->setTexts(now == Step::Permissions ? tr("&Open the browser")
                     : linked                 ? tr("Close")
                                              : tr("&Try again"));
    switch (now) {
    case Step::SignIn:
    case Step::Confirm:
        m_note->setText(tr("Cancel stops the waiting at once. Nothing remains in Mist."));
        break;
    case Step::Permissions:
        m_note->setText(tr("Linking takes effect at once; it is not part of the draft."));
        break;
    default:
        m_note->setText({});
        break;
    }
}

void LinkDialog::refreshResult()
{
    const QString app = NacText::linkedApp(m_app);
    if (m_attempt->state() != Attempt::State::Linked) {
        const ErrorText text = ErrorText::of(m_attempt->error());
        m_resultSign->setState(State::Error);
        m_resultHeading->setText(text.title);
        m_resultText->setText(text.body + u'\n' + text.remedy);
        m_cloudWords->setText(m_attempt->error().cloudText);
        m_cloudWords->setVisible(!m_attempt->error().cloudText.isEmpty());
        return;
    }
    const auth::LinkEntry &entry = m_attempt->entry();
    m_resultSign->setState(entry.failed ? State::Warning : State::Ok);
    //: %1 is the name of a service
    m_resultHeading->setText(entry.failed ? tr("%1 is linked, but the first sync failed").arg(app)
                                          //: %1 is the name of a service
                                          : tr("%1 is linked").arg(app));
    m_resultText->setText(entry.failed ? tr("Mist has the consent, but could not use it. Link "
                                            "again, signed in as an administrator.")
                                       : tr("Rules with MDM labels can use what it reports from "
                                            "the first sync on."));
    m_cloudWords->setText(entry.errors.join(u'\n'));
    m_cloudWords->setVisible(!entry.errors.isEmpty());
}

void LinkDialog::retranslate()
{
    //: %1 is the name of a service
    setWindowTitle(tr("Link Account: %1").arg(NacText::linkedApp(m_app)));
    //: %1 is the name of an organization
    m_permissionsHeading->setText(
            tr("What Mist will be allowed to read for “%1”").arg(m_organization));
    m_permissions->setText(tr("• Devices managed by Intune\n• Whether each of them is compliant\n\n"
                              "Nothing can be changed in Intune. You need an administrator of "
                              "Entra ID who may grant this for the whole tenant."));
    m_lag->setText(
            tr("Mist asks Intune every two hours, and Intune its devices every eight. A rule "
               "may see a state that is up to ten hours old."));
    m_waiting->retranslate();
    refresh();
}

void LinkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
