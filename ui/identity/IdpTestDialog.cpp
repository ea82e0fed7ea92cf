// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpTestDialog.h"

#include "core/nac/IdpResolution.h"
#include "ui/identity/IdentityText.h"
#include "ui/identity/IdpText.h"
#include "ui/page/CloudDesk.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kTestWidth = 520;
}

IdpTestDialog::IdpTestDialog(const PageServices &services, const nac::OrganizationPtr &live,
                             const QString &userName, QWidget *parent)
    : GrowingDialog(parent)
    , m_services(services)
    , m_live(live)
    , m_user(new QLineEdit(userName))
    , m_password(new SecretLineEdit(services.theme))
    , m_userField(new FormField(services.theme, m_user, this))
    , m_passwordField(new FormField(services.theme, m_password, this))
    , m_intro(new TextLabel(services.theme, FontRole::Body, Token::Text2, this))
    , m_expected(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
    , m_shape(new IconLabel(services.theme, State::None, 16, this))
    , m_outcome(new TextLabel(services.theme, FontRole::BodyBold, Token::Text, this))
    , m_detail(new TextLabel(services.theme, FontRole::Body, Token::Text, this))
    , m_run(new SignButton(services.theme, SignButton::Kind::Primary, this))
    , m_close(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"idpTestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kTestWidth);
    build();
    connect(m_user, &QLineEdit::textChanged, this, &IdpTestDialog::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &IdpTestDialog::refresh);
    connect(m_run, &QAbstractButton::clicked, this, [this] { m_running ? stop() : run(); });
    retranslate();
    (userName.isEmpty() ? static_cast<QWidget *>(m_user) : m_password)->setFocus();
}

IdpTestDialog::~IdpTestDialog() { m_cancel.cancel(); }

void IdpTestDialog::build()
{
    m_user->setObjectName(u"testUserLineEdit"_s);
    m_password->setObjectName(u"testPasswordLineEdit"_s);
    m_intro->setWordWrap(true);
    m_expected->setWordWrap(true);
    m_expected->setObjectName(u"expectedLabel"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"outcomeLabel"_s);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"outcomeDetailLabel"_s);
    m_run->setObjectName(u"runTestButton"_s);
    m_run->setDefault(true);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAutoDefault(false);
    auto *result = new QHBoxLayout;
    result->setSpacing(8);
    result->addWidget(m_shape, 0, Qt::AlignTop);
    result->addWidget(m_outcome, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_run, QDialogButtonBox::YesRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_userField);
    column->addWidget(m_expected);
    column->addWidget(m_passwordField);
    column->addLayout(result);
    column->addWidget(m_detail);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IdpTestDialog::run()
{
    if (m_user->text().trimmed().isEmpty() || m_password->text().isEmpty() || !m_services.cloud)
        return;
    m_running = true;
    m_stopped = false;
    m_answer.reset();
    m_cancel = CancelSource();
    const int round = ++m_round;
    auto future = m_services.cloud->testCredentials(m_user->text().trimmed(), m_password->secret(),
                                                    m_cancel.token());
    m_password->clear();
    async::then(future, this, [this, round](const Result<api::mist::CredentialAnswer> &answer) {
        if (round == m_round && m_running)
            finished(answer);
    });
    refresh();
}

void IdpTestDialog::stop()
{
    m_running = false;
    m_stopped = true;
    m_cancel.cancel();
    refresh();
    m_password->setFocus();
}

void IdpTestDialog::finished(const Result<api::mist::CredentialAnswer> &answer)
{
    m_running = false;
    m_answer = answer;
    refresh();
    m_password->setFocus();
}

void IdpTestDialog::refresh()
{
    const bool canAsk = m_services.cloud && m_services.cloud->hasClient();
    QString reason;
    if (!api::mist::canTestCredentials())
        reason = tr("This build of Sekisho lacks QtWebSockets, which the test needs.");
    else if (!canAsk)
        reason = tr("Without a connection to the cloud.");
    else if (m_user->text().trimmed().isEmpty())
        reason = tr("A user name is needed.");
    else if (m_password->text().isEmpty())
        reason = tr("A password is needed.");
    m_run->setTexts(m_running ? tr("Stop") : tr("Test"));
    m_run->setDisabledReason(m_running ? QString() : reason);
    m_user->setEnabled(!m_running);
    m_password->setEnabled(!m_running);

    const nac::IdpAnswer expected =
            m_live ? nac::resolveIdp(*m_live, m_user->text()) : nac::IdpAnswer();
    m_expected->setText(expected.reason == nac::IdpAnswer::Reason::Empty
                                ? QString()
                                //: %1 is the name of a provider, %2 why it is the one
                                : tr("By what the cloud has now: %1, %2.")
                                          .arg(IdentityText::answerName(*m_live, expected),
                                               IdentityText::answerReason(*m_live, expected)));
    m_expected->setVisible(!m_expected->text().isEmpty());

    State state = State::None;
    QString outcome;
    QString detail;
    if (m_running) {
        state = State::Info;
        outcome = tr("The cloud is asking the provider…");
        detail = tr("This takes up to 30 seconds.");
    } else if (m_stopped) {
        outcome = tr("Stopped. The cloud may finish the test all the same.");
    } else if (m_answer && *m_answer) {
        state = IdpText::outcomeState(**m_answer);
        outcome = IdpText::outcome(**m_answer);
        detail = m_live ? IdpText::outcomeDetail(*m_live, **m_answer) : QString();
    } else if (m_answer) {
        state = State::Error;
        outcome = tr("There was no answer.");
        detail = ErrorText::sentence(m_answer->error());
    } else if (!api::mist::canTestCredentials()) {
        state = State::Info;
        outcome = reason;
    }
    m_shape->setState(state);
    m_shape->setVisible(state != State::None);
    m_outcome->setText(outcome);
    m_detail->setText(detail);
    m_outcome->setVisible(!outcome.isEmpty());
    m_detail->setVisible(!detail.isEmpty());
    m_run->setAccessibleDescription(outcome);
}

void IdpTestDialog::retranslate()
{
    setWindowTitle(tr("Test sign-in"));
    m_intro->setText(tr("The cloud tries user name and password at the provider that answers for "
                        "the domain name. They are not kept. What is only in the draft does not "
                        "count."));
    m_userField->setLabel(tr("User name"));
    m_user->setPlaceholderText(tr("user@domain"));
    m_passwordField->setLabel(tr("Password"));
    m_close->setTexts(tr("Close"));
    refresh();
}

} // namespace sekisho::ui
