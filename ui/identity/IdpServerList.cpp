// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpServerList.h"

#include "ui/identity/IdpText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SignButton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::IdpServer;

namespace {

/// The id of a secret that was typed and is in no draft yet.
const QString kTypedSecret = u"typed"_s;
constexpr int kMostServerRetries = 10;
constexpr int kLongestServerTimeout = 60;

QSpinBox *spinBox(int least, int most, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    // What the cloud holds is shown as it is, even where it makes no sense.
    box->setRange(qMin(least, value), qMax(most, value));
    box->setValue(value);
    return box;
}

} // namespace

IdpServerList::IdpServerList(Theme &theme, nac::IdpField field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_column(new QVBoxLayout(this))
    , m_addButton(new SignButton(theme, SignButton::Kind::Normal, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_addButton->setObjectName(isAuthentication() ? u"addAuthServerButton"_s
                                                  : u"addAccountingServerButton"_s);
    m_addButton->setSmall(true);
    m_addButton->setAutoDefault(false);
    m_column->addWidget(m_addButton, 0, Qt::AlignLeading);
    setFocusProxy(m_addButton);
    connect(m_addButton, &QAbstractButton::clicked, this, [this] {
        IdpServer server;
        server.port = isAuthentication() ? nac::kAuthenticationPort : nac::kAccountingPort;
        add(server);
        m_cards.constLast().host->setFocus();
        Q_EMIT changed();
    });
    retranslate();
}

void IdpServerList::setServers(const QList<IdpServer> &servers)
{
    for (const Card &card : std::as_const(m_cards))
        delete card.widget;
    m_cards.clear();
    for (const IdpServer &server : servers)
        add(server);
}

void IdpServerList::add(const IdpServer &server)
{
    Card card;
    card.given = server;
    auto *frame = new SectionFrame(m_theme, SectionFrame::Look::Card, this);
    card.widget = frame;
    card.host = new QLineEdit(server.host, frame);
    card.port = spinBox(0, nac::kLastPort, server.port, frame);
    card.secret = new SecretLineEdit(m_theme, frame);
    card.hostField = new FormField(m_theme, card.host, frame);
    card.portField = new FormField(m_theme, card.port, frame);
    card.secretField = new FormField(m_theme, card.secret, frame);
    card.remove = new SignButton(m_theme, SignButton::Kind::Normal, frame);
    card.remove->setSmall(true);
    card.remove->setAutoDefault(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(card.hostField, 0, 0, Qt::AlignTop);
    grid->addWidget(card.portField, 0, 1, Qt::AlignTop);
    grid->addWidget(card.secretField, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    if (isAuthentication()) {
        card.retries = spinBox(0, kMostServerRetries, server.retries, frame);
        card.timeout = spinBox(1, kLongestServerTimeout, server.timeout, frame);
        card.messageAuthenticator = new QCheckBox(frame);
        card.messageAuthenticator->setChecked(server.requireMessageAuthenticator);
        card.retriesField = new FormField(m_theme, card.retries, frame);
        card.timeoutField = new FormField(m_theme, card.timeout, frame);
        auto *numbers = new QHBoxLayout;
        numbers->setSpacing(12);
        numbers->addWidget(card.retriesField);
        numbers->addWidget(card.timeoutField);
        numbers->addStretch(1);
        grid->addLayout(numbers, 2, 0, 1, 2);
        grid->addWidget(card.messageAuthenticator, 3, 0, 1, 2);
    }
    grid->addWidget(card.remove, 4, 0, 1, 2, Qt::AlignTrailing);
    frame->body()->addLayout(grid);
    m_column->insertWidget(int(m_cards.size()), frame);
    m_cards.append(card);

    const auto touch = [this, frame] {
        for (Card &one : m_cards)
            one.touched = one.touched || one.widget == frame;
        Q_EMIT changed();
    };
    connect(card.host, &QLineEdit::textEdited, this, touch);
    connect(card.secret, &QLineEdit::textEdited, this, touch);
    connect(card.port, &QSpinBox::valueChanged, this, touch);
    if (isAuthentication()) {
        connect(card.retries, &QSpinBox::valueChanged, this, touch);
        connect(card.timeout, &QSpinBox::valueChanged, this, touch);
        connect(card.messageAuthenticator, &QCheckBox::toggled, this, touch);
    }
    connect(card.remove, &QAbstractButton::clicked, this, [this, frame] {
        for (qsizetype row = 0; row < m_cards.size(); ++row) {
            if (m_cards.at(row).widget == frame)
                return removeAt(row);
        }
    });
    renumber();
}

void IdpServerList::removeAt(qsizetype row)
{
    Card card = m_cards.takeAt(row);
    card.widget->hide();
    card.widget->deleteLater(); // we are in a click of its button
    renumber();
    m_addButton->setFocus();
    Q_EMIT changed();
}

void IdpServerList::renumber()
{
    const QString list = isAuthentication() ? u"authServer"_s : u"accountingServer"_s;
    for (int i = 0; i < int(m_cards.size()); ++i) {
        const Card &card = m_cards.at(i);
        const QString base = list + QString::number(i);
        card.host->setObjectName(base + u"HostLineEdit"_s);
        card.port->setObjectName(base + u"PortSpinBox"_s);
        card.secret->setObjectName(base + u"SecretLineEdit"_s);
        card.remove->setObjectName(base + u"RemoveButton"_s);
        if (card.retries) {
            card.retries->setObjectName(base + u"RetriesSpinBox"_s);
            card.timeout->setObjectName(base + u"TimeoutSpinBox"_s);
            card.messageAuthenticator->setObjectName(base + u"MessageAuthenticatorCheckBox"_s);
        }
        translate(card, i + 1);
    }
}

void IdpServerList::translate(const Card &card, int number)
{
    card.hostField->setLabel(tr("Host"));
    card.hostField->setRequired(true);
    card.portField->setLabel(tr("Port"));
    card.secretField->setLabel(tr("Shared secret"));
    card.secretField->setRequired(!card.given.secret.present);
    card.secretField->setHint(card.given.secret.present ? tr("Unchanged. Type to replace it.")
                                                        : QString());
    card.secret->setPlaceholderText(card.given.secret.present ? QString(8, QChar(0x2022))
                                                              : QString());
    card.remove->setTexts(tr("Remove"));
    //: %1 is the number of a server in its list
    card.remove->setAccessibleName(tr("Remove server %1").arg(number));
    if (!card.retries)
        return;
    card.retriesField->setLabel(tr("Retries"));
    card.timeoutField->setLabel(tr("Timeout"));
    //: Behind a number: seconds
    card.timeout->setSuffix(tr(" s"));
    card.messageAuthenticator->setText(tr("Require Message-Authenticator"));
}

QList<IdpServer> IdpServerList::servers() const
{
    QList<IdpServer> servers;
    for (const Card &card : m_cards) {
        IdpServer server = card.given;
        server.host = card.host->text().trimmed();
        server.port = card.port->value();
        if (!card.secret->text().isEmpty())
            server.secret.draftId = kTypedSecret;
        if (card.retries) {
            server.retries = card.retries->value();
            server.timeout = card.timeout->value();
            server.requireMessageAuthenticator = card.messageAuthenticator->isChecked();
        }
        servers.append(server);
    }
    return servers;
}

Secret IdpServerList::secretOf(int row) const { return m_cards.at(row).secret->secret(); }

void IdpServerList::setProblems(const QList<nac::IdpProblem> &problems, nac::IdpKind kind)
{
    using nac::IdpIssue;
    for (int row = 0; row < int(m_cards.size()); ++row) {
        const Card &card = m_cards.at(row);
        QString host;
        QString port;
        QString secret;
        QString numbers;
        for (const nac::IdpProblem &problem : problems) {
            if (problem.field != m_field || problem.row != row || !card.touched)
                continue;
            const QString text = IdpText::problem(problem, kind);
            if (problem.issue == IdpIssue::PortRange)
                port = text;
            else if (problem.issue == IdpIssue::NumberRange)
                numbers = text;
            else if (problem.issue == IdpIssue::Missing && problem.argument == "secret"_L1)
                secret = text;
            else
                host = text;
        }
        card.hostField->setError(host);
        card.portField->setError(port);
        card.secretField->setError(secret);
        if (card.retriesField)
            card.retriesField->setError(numbers);
    }
}

void IdpServerList::retranslate()
{
    m_addButton->setTexts(tr("Add server"));
    m_addButton->setAccessibleName(isAuthentication() ? tr("Add an authentication server")
                                                      : tr("Add an accounting server"));
    renumber();
}

} // namespace sekisho::ui
