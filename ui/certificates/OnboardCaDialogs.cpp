// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/OnboardCaDialogs.h"

#include "ui/page/DataPage.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr int kTextWidth = 480;

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    return layout;
}

SignButton *addCloseButton(QDialog *dialog, Theme &theme, QVBoxLayout *layout)
{
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *close = new SignButton(theme, SignButton::Kind::Normal, dialog);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    foot->addWidget(close);
    layout->addLayout(foot);
    QObject::connect(close, &QAbstractButton::clicked, dialog, &QDialog::reject);
    return close;
}

} // namespace

OnboardCaDialog::OnboardCaDialog(Theme &theme, const CertificateOverview &overview, QWidget *parent)
    : QDialog(parent)
    , m_overview(overview)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("onboardCaDialog"));
    auto *layout = dialogLayout(this);
    m_heading = new TextLabel(theme, FontRole::Object, Token::Text, this);
    layout->addWidget(m_heading);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("onboardStateComboBox"));
    for (const nac::OnboardCaState state :
         {nac::OnboardCaState::Active, nac::OnboardCaState::Suspended,
          nac::OnboardCaState::Disabled})
        m_choice->addItem(QString(), static_cast<int>(state));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(overview.onboardState)));
    m_choice->setEnabled(false);
    m_field = new FormField(theme, m_choice, this);
    layout->addWidget(m_field);
    m_state = new StateBadge(theme, this);
    m_state->setBold(true);
    layout->addWidget(m_state, 0, Qt::AlignLeading);
    m_meaning = new TextLabel(theme, FontRole::Body, Token::Text, this);
    m_facts = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    for (TextLabel *label : {m_meaning, m_facts}) {
        label->setWordWrap(true);
        label->setMinimumWidth(kTextWidth);
        layout->addWidget(label);
    }
    m_meaning->setObjectName(QStringLiteral("meaningLabel"));
    m_facts->setObjectName(QStringLiteral("factsLabel"));
    layout->addStretch(1);
    m_close = addCloseButton(this, theme, layout);
    retranslate();
    m_close->setFocus();
}

void OnboardCaDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OnboardCaDialog::retranslate()
{
    setWindowTitle(tr("Onboard CA Configuration"));
    m_heading->setText(tr("Onboard CA Configuration"));
    m_field->setLabel(tr("Onboard Certificate Authority"),
                      QStringLiteral("Onboard Certificate Authority"));
    m_choice->setAccessibleName(tr("Onboard Certificate Authority"));
    m_choice->setToolTip(DataPage::readsOnlyReason());
    for (int i = 0; i < m_choice->count(); ++i) {
        const auto state = static_cast<nac::OnboardCaState>(m_choice->itemData(i).toInt());
        m_choice->setItemText(i, NacText::onboardCaState(state));
    }
    const bool available = m_overview.onboardState != nac::OnboardCaState::Unavailable;
    m_field->setVisible(available);
    m_state->set(NacText::onboardCaStateState(m_overview.onboardState),
                 NacText::onboardCaState(m_overview.onboardState));
    m_state->setVisible(!available);
    switch (m_overview.onboardState) {
    case nac::OnboardCaState::Unavailable:
        m_meaning->setText(tr("The Onboard CA (Mist SCEP) issues client certificates to devices "
                              "through Intune, Jamf or the NAC portal, so that no PKI of your own "
                              "is needed."));
        m_facts->setText(tr("It is enabled on request: ask the vendor's sales or support for it, "
                            "naming the organization. After that it appears here with the next "
                            "sync."));
        break;
    case nac::OnboardCaState::Active:
        m_meaning->setText(tr("Active: the CA issues and manages client certificates."));
        break;
    case nac::OnboardCaState::Suspended:
        m_meaning->setText(tr("Suspended: the service is off, its data are kept."));
        break;
    case nac::OnboardCaState::Disabled:
        m_meaning->setText(
                tr("Disabled: the service is off. Switching it off has deleted its data."));
        break;
    }
    if (available) {
        QStringList facts;
        //: Number of certificates that the CA has issued
        facts.append(tr("%1 issued").arg(DateText::number(m_overview.issued)));
        if (m_overview.onboard)
            //: %1 is a date
            facts.append(tr("CA certificate valid until %1")
                                 .arg(DateText::date(m_overview.onboard->details.index.notAfter)));
        m_facts->setText(facts.join(QLatin1Char('\n')));
    }
    m_close->setTexts(tr("Close"), QStringLiteral("Close"));
}

MdmInformationDialog::MdmInformationDialog(Theme &theme, const nac::OnboardCa &onboard,
                                           const CertificateOverview &overview, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_tokenPresent(onboard.jamfAccessTokenPresent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("mdmInformationDialog"));
    auto *layout = dialogLayout(this);
    m_heading = new TextLabel(theme, FontRole::Object, Token::Text, this);
    layout->addWidget(m_heading);
    m_intro = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    m_intro->setWordWrap(true);
    layout->addWidget(m_intro);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    addRow(QStringLiteral("intuneScepUrl"), onboard.intuneScepUrl);
    addRow(QStringLiteral("jamfScepUrl"), onboard.jamfScepUrl);
    addRow(QStringLiteral("jamfWebhookUrl"), onboard.jamfWebhookUrl);
    const bool hasCa = overview.onboard.has_value();
    addRow(QStringLiteral("thumbprintSha1"),
           hasCa ? CertificateText::fingerprint(overview.onboard->details.index.sha1) : QString());
    addRow(QStringLiteral("thumbprintSha256"),
           hasCa ? CertificateText::fingerprint(overview.onboard->details.index.sha256)
                 : QString());
    m_token = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    m_token->setObjectName(QStringLiteral("tokenLabel"));
    m_token->setWordWrap(true);
    layout->addWidget(m_token);
    layout->addStretch(1);
    m_close = addCloseButton(this, theme, layout);
    retranslate();
    m_close->setFocus();
}

void MdmInformationDialog::addRow(const QString &name, const QString &value)
{
    Row row;
    row.value = value;
    row.label = new TextLabel(m_theme, FontRole::Body, Token::Text2, this);
    row.edit = new QLineEdit(this);
    row.edit->setObjectName(name + QStringLiteral("LineEdit"));
    row.edit->setReadOnly(true);
    row.edit->setText(value);
    row.edit->setCursorPosition(0);
    row.edit->setFont(m_theme.font(FontRole::Mono));
    row.edit->setMinimumWidth(420);
    row.copy = new IconButton(m_theme, QStringLiteral("copy"), this);
    row.copy->setObjectName(name + QStringLiteral("CopyButton"));
    row.copy->setEnabled(!value.isEmpty());
    row.label->setBuddy(row.edit);
    const int line = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.edit, line, 1);
    m_grid->addWidget(row.copy, line, 2);
    connect(row.copy, &QAbstractButton::clicked, this, [this, line] {
        QGuiApplication::clipboard()->setText(m_rows.at(line).value);
        //: %1 is the name of a field, e.g. "Intune SCEP URL"
        Q_EMIT copied(tr("Copied: %1").arg(m_rows.at(line).label->text()));
    });
    m_rows.append(row);
}

void MdmInformationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MdmInformationDialog::retranslate()
{
    setWindowTitle(tr("MDM Integration Information"));
    m_heading->setText(tr("MDM Integration Information"));
    m_intro->setText(tr("What the SCEP profile of your device management asks for."));
    const QStringList labels{tr("Intune SCEP URL"), tr("Jamf SCEP URL"), tr("Jamf webhook URL"),
                             tr("CA thumbprint (SHA-1)"), tr("CA thumbprint (SHA-256)")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.label->setText(labels.at(i));
        row.edit->setAccessibleName(labels.at(i));
        row.edit->setPlaceholderText(tr("The cloud gives none."));
        //: %1 is the name of a field, e.g. "Intune SCEP URL"
        row.copy->setName(tr("Copy %1").arg(labels.at(i)));
    }
    m_token->setText(m_tokenPresent
                             ? tr("Jamf access token: set. It is a secret and is not fetched; the "
                                  "portal shows it.")
                             : tr("Jamf access token: none."));
    m_close->setTexts(tr("Close"), QStringLiteral("Close"));
}

} // namespace sekisho::ui
