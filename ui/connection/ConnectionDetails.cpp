// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/ConnectionDetails.h"

#include "core/net/Proxy.h"
#include "ui/page/SecretPlaceText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

/// The cloud removes tokens that were not used for so long (mist-api 2.1).
constexpr int kTokenDays = 90;
/// From then on it is said.
constexpr int kNoticeDays = 75;
constexpr int kWidth = 620;
constexpr int kLabelWidth = 150;

} // namespace

int ConnectionText::daysToRemoval(const QDateTime &lastUse, const QDateTime &now)
{
    return kTokenDays - int(lastUse.daysTo(now));
}

QString ConnectionText::lapseNotice(const QDateTime &lastUse, bool session, const QDateTime &now)
{
    if (session || !lastUse.isValid() || lastUse.daysTo(now) < kNoticeDays)
        return {};
    const int left = daysToRemoval(lastUse, now);
    const int unused = int(lastUse.daysTo(now));
    if (left > 0)
        //: %Ln days since the token was used
        return tr("The token of this organization was last used %Ln day(s) ago. The cloud removes "
                  "tokens after 90 days without use; fetching keeps it.",
                  nullptr, unused);
    //: %Ln days since the token was used
    return tr("The token of this organization was last used %Ln day(s) ago. The cloud may have "
              "removed it.",
              nullptr, unused);
}

QString ConnectionText::protection(const ConnectionFacts &facts)
{
    if (facts.cloudUrl.scheme() != QLatin1String("https"))
        return net::isLoopbackHost(facts.cloudUrl.host())
                       ? tr("The cloud runs on this computer: nothing leaves it, so nothing is "
                            "encrypted.")
                       : QString();
    if (!facts.tls)
        return tr("There was no connection since the program started.");
    const QString issuer =
            facts.tls->chain.isEmpty() ? QString() : facts.tls->chain.constFirst().issuer;
    if (facts.tls->privateAuthority)
        //: %1 is a certificate authority
        return tr("The certificate of your proxy (issued by “%1”) stands in for the cloud's: "
                  "whoever runs the proxy can read what is sent, the token too. You allowed it in "
                  "Settings.")
                .arg(issuer);
    //: %1 is a host, %2 a certificate authority
    return tr("Encrypted from here to %1. An authority that your system trusts, “%2”, says that it "
              "is the cloud.")
            .arg(facts.tls->host, issuer);
}

QList<PropertyRow> ConnectionText::rows(const ConnectionFacts &facts)
{
    QList<PropertyRow> rows;
    const auto add = [&rows](const QString &label, const QString &value, bool mono = false) {
        if (!value.isEmpty())
            rows.append({label, value, mono, {}});
    };
    add(tr("Cloud"), facts.cloudUrl.toString());
    if (facts.organization) {
        const nac::Self &self = facts.organization->self;
        //: Property: whose token or session it is
        add(tr("Signed in as"),
            self.isOrganizationToken() ? tr("Token of an organization") : self.email);
        //: Property: what may be done
        add(tr("Rights"), NacText::accessRole(facts.organization->role));
    }
    //: Property: token or session, and where it is kept
    add(tr("Kept"), facts.session ? tr("A session, until it ends by itself")
                                  : SecretPlaceText::sentence(facts.place));
    if (facts.usage.second > 0)
        //: Property: requests to the cloud
        add(tr("Requests"),
            tr("%1 of %2 this hour, %3 left")
                    .arg(DateText::number(facts.usage.first), DateText::number(facts.usage.second),
                         DateText::number(qMax(0, facts.usage.second - facts.usage.first))));
    //: Property: when the cloud is asked next whether something changed
    add(tr("Next look"),
        facts.nextLook.isValid() ? DateText::timeSeconds(facts.nextLook) : tr("Only when you ask"));
    if (!facts.session) {
        if (facts.token)
            //: Property of an API token
            add(tr("Token"),
                facts.token->name.isEmpty() ? facts.token->shortKey : facts.token->name);
        const QDateTime used = facts.token && facts.token->lastUsed.isValid()
                                       ? qMax(facts.token->lastUsed, facts.lastUse)
                                       : facts.lastUse;
        if (used.isValid())
            //: Property of an API token: when it lapses; %1 is a date
            add(tr("Removed if unused"), tr("on %1, after 90 days without use")
                                                 .arg(DateText::date(used.addDays(kTokenDays))));
    }
    if (facts.tls) {
        //: Property of a connection: protocol and cipher
        add(tr("Encryption"), facts.tls->protocol + QStringLiteral(" · ") + facts.tls->cipher);
        int place = 0;
        for (const net::TlsCertificate &certificate : facts.tls->chain) {
            //: Property of a connection; %1 is a number
            add(tr("Certificate %1").arg(++place),
                //: %1 and %2 are names, %3 is a date
                tr("%1, issued by %2, until %3")
                        .arg(certificate.subject, certificate.issuer,
                             DateText::date(certificate.notAfter)));
        }
    }
    return rows;
}

ConnectionDetailsDialog::ConnectionDetailsDialog(Theme &theme, const ConnectionFacts &facts,
                                                 QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_sentence(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_box(new PropertyBox(theme, this))
{
    setObjectName(QStringLiteral("connectionDetailsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_sentence->setObjectName(QStringLiteral("protectionLabel"));
    m_sentence->setWordWrap(true);
    m_box->setObjectName(QStringLiteral("connectionPropertyBox"));
    m_box->setFramed(true);
    m_box->setLabelWidth(kLabelWidth);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    // Labels that wrap would ask for the height that they have when narrow; see refresh().
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(m_sentence);
    column->addWidget(m_box);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    refresh();
}

void ConnectionDetailsDialog::setFacts(const ConnectionFacts &facts)
{
    m_facts = facts;
    refresh();
}

void ConnectionDetailsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QDialog::changeEvent(event);
}

void ConnectionDetailsDialog::refresh()
{
    setWindowTitle(tr("Connection"));
    m_sentence->setText(ConnectionText::protection(m_facts));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_box->setRows(ConnectionText::rows(m_facts));
    m_box->setAccessibleName(tr("Connection"));
    //: Closes the dialog
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    if (layout()->hasHeightForWidth())
        resize(qMax(width(), kWidth), layout()->totalHeightForWidth(qMax(width(), kWidth)));
}

} // namespace sekisho::ui
