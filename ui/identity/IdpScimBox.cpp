// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpScimBox.h"

#include "ui/page/CloudDesk.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/SecretClipboard.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

IdpScimBox::IdpScimBox(const PageServices &services, const nac::IdentityProviderId &provider,
                       QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_provider(provider)
    , m_switch(new QCheckBox(this))
    , m_show(new SignButton(services.theme, SignButton::Kind::Normal, this))
    , m_urlLabel(new TextLabel(services.theme, FontRole::Body, Token::Text2, this))
    , m_url(new QLineEdit(this))
    , m_copyUrl(new IconButton(services.theme, u"copy"_s, this))
    , m_tokenLabel(new TextLabel(services.theme, FontRole::Body, Token::Text2, this))
    , m_token(new SecretLineEdit(services.theme, this))
    , m_copyToken(new IconButton(services.theme, u"copy"_s, this))
    , m_note(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
{
    build();
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_show, &QAbstractButton::clicked, this, &IdpScimBox::ask);
    connect(m_copyUrl, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT copied(tr("The base URL is on the clipboard."));
    });
    connect(m_copyToken, &QAbstractButton::clicked, this, [this] {
        copySecret(m_access->token);
        Q_EMIT copied(tr("The SCIM token is on the clipboard for one minute."));
    });
    retranslate();
}

void IdpScimBox::build()
{
    m_switch->setObjectName(u"scimCheckBox"_s);
    m_show->setObjectName(u"scimShowButton"_s);
    m_show->setSmall(true);
    m_show->setAutoDefault(false);
    m_url->setObjectName(u"scimUrlLineEdit"_s);
    m_url->setReadOnly(true);
    m_url->setFont(m_services.theme.font(FontRole::Mono));
    m_copyUrl->setObjectName(u"scimUrlCopyButton"_s);
    m_copyUrl->setAutoDefault(false);
    m_token->setObjectName(u"scimTokenLineEdit"_s);
    m_token->setReadOnly(true);
    m_token->setContextMenuPolicy(Qt::NoContextMenu);
    m_copyToken->setObjectName(u"scimTokenCopyButton"_s);
    m_copyToken->setAutoDefault(false);
    m_urlLabel->setBuddy(m_url);
    m_tokenLabel->setBuddy(m_token);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"scimNoteLabel"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_switch);
    top->addStretch(1);
    top->addWidget(m_show);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->addWidget(m_urlLabel, 0, 0);
    grid->addWidget(m_url, 0, 1);
    grid->addWidget(m_copyUrl, 0, 2);
    grid->addWidget(m_tokenLabel, 1, 0);
    grid->addWidget(m_token, 1, 1);
    grid->addWidget(m_copyToken, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addLayout(grid);
    column->addWidget(m_note);
    setFocusProxy(m_switch);
}

void IdpScimBox::setEnabledNow(bool enabled, bool inCloud)
{
    m_inCloud = inCloud;
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(enabled);
    refresh();
}

bool IdpScimBox::isOn() const { return m_switch->isChecked(); }

void IdpScimBox::ask()
{
    if (!m_services.cloud)
        return;
    m_asking = true;
    m_error.clear();
    refresh();
    async::then(m_services.cloud->scimAccess(m_provider), this,
                [this](const Result<api::mist::ScimAccessPtr> &access) {
                    m_asking = false;
                    if (access)
                        m_access = *access;
                    else
                        m_error = ErrorText::sentence(access.error());
                    m_url->setText(m_access ? m_access->baseUrl : QString());
                    m_url->setCursorPosition(0);
                    m_token->setText(m_access ? QString::fromUtf8(m_access->token.reveal())
                                              : QString());
                    refresh();
                });
}

void IdpScimBox::refresh()
{
    const bool shown = m_access != nullptr;
    const bool hasToken = shown && !m_access->token.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_urlLabel, m_url, m_copyUrl,
                                                            m_tokenLabel, m_token, m_copyToken})
        widget->setVisible(shown);
    m_copyUrl->setEnabled(shown && !m_url->text().isEmpty());
    m_token->setEnabled(hasToken);
    m_copyToken->setEnabled(hasToken);
    m_show->setVisible(isOn() && m_inCloud && !shown);
    const bool canAsk = m_services.cloud && m_services.cloud->hasClient();
    m_show->setDisabledReason(canAsk ? QString() : tr("Without a connection to the cloud."));
    m_show->setEnabled(canAsk && !m_asking);
    QString note;
    if (!m_error.isEmpty())
        note = m_error;
    else if (m_asking)
        note = tr("Asking the cloud…");
    else if (shown && !hasToken)
        note = tr("The cloud does not show the token. Whoever switched SCIM on may have noted it.");
    else if (shown)
        note = tr("Whoever has the token can write users and groups. It is not kept here.");
    else if (isOn() && !m_inCloud)
        note = tr("The cloud makes base URL and token when this is pushed; open this again then "
                  "to copy them.");
    m_note->setText(note);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_note->setVisible(!note.isEmpty());
}

void IdpScimBox::retranslate()
{
    m_switch->setText(tr("Enable SCIM provisioning"));
    m_show->setTexts(tr("Show base URL and token"));
    m_urlLabel->setText(tr("Base URL"));
    m_url->setAccessibleName(tr("Base URL"));
    m_copyUrl->setName(tr("Copy the base URL"));
    m_tokenLabel->setText(tr("Bearer token"));
    m_token->setAccessibleName(tr("Bearer token"));
    m_copyToken->setName(tr("Copy the bearer token"));
    refresh();
}

} // namespace sekisho::ui
