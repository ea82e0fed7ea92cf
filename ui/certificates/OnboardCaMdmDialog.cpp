// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/OnboardCaMdmDialog.h"

#include "ui/text/CertificateText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SecretClipboard.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMdmDialogWidth = 760;
/// In the order of m_rows.
enum MdmRow { IntuneUrl, JamfUrl, JamfWebhook, Sha1, Sha256 };

} // namespace

OnboardCaMdmDialog::OnboardCaMdmDialog(Theme &theme, const nac::OnboardCa &onboard,
                                       const QByteArray &sha1, const QByteArray &sha256,
                                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_onboard(onboard)
    , m_banner(new Banner(theme, this))
    , m_intro(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_grid(new QGridLayout)
    , m_tokenEdit(new SecretLineEdit(theme, this))
    , m_tokenNote(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_close(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"mdmInformationDialog"_s);
    m_banner->setObjectName(u"mdmBanner"_s);
    m_tokenNote->setObjectName(u"tokenLabel"_s);
    m_note->setObjectName(u"mdmNoteLabel"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setDefault(true);
    for (TextLabel *label : {m_intro, m_tokenNote, m_note})
        label->setWordWrap(true);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    addTextRow(u"intuneScepUrl"_s, onboard.intuneScepUrl);
    addTextRow(u"jamfScepUrl"_s, onboard.jamfScepUrl);
    addTextRow(u"jamfWebhookUrl"_s, onboard.jamfWebhookUrl);
    m_tokenEdit->setContextMenuPolicy(Qt::NoContextMenu);
    m_tokenRow = addRow(u"jamfAccessToken"_s, m_tokenEdit);
    m_grid->addWidget(m_tokenNote, m_grid->rowCount(), 1);
    addTextRow(u"thumbprintSha1"_s,
               sha1.isEmpty() ? QString() : CertificateText::fingerprint(sha1));
    addTextRow(u"thumbprintSha256"_s,
               sha256.isEmpty() ? QString() : CertificateText::fingerprint(sha256));

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_intro);
    column->addLayout(m_grid);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"mdmScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->setContentsMargins(16, 8, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tokenRow.copy, &QAbstractButton::clicked, this, [this] {
        if (!m_token)
            return;
        copySecret(*m_token);
        Q_EMIT copied(tr("The Jamf access token is on the clipboard for one minute."));
    });
    retranslate();
    resize(kMdmDialogWidth, qMin(content->sizeHint().height() + 60, 620));
    m_close->setFocus();
}

OnboardCaMdmDialog::Row OnboardCaMdmDialog::addRow(const QString &name, QLineEdit *edit)
{
    Row row;
    row.label = new TextLabel(m_theme, FontRole::Body, Token::Text2, this);
    row.edit = edit;
    row.edit->setObjectName(name + u"LineEdit"_s);
    row.edit->setReadOnly(true);
    row.edit->setFont(m_theme.font(FontRole::Mono));
    row.copy = new IconButton(m_theme, u"copy"_s, this);
    row.copy->setObjectName(name + u"CopyButton"_s);
    row.copy->setAutoDefault(false);
    row.label->setBuddy(row.edit);
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.edit, line, 1);
    m_grid->addWidget(row.copy, line, 2);
    return row;
}

void OnboardCaMdmDialog::addTextRow(const QString &name, const QString &value)
{
    auto *edit = new QLineEdit(value, this);
    edit->setCursorPosition(0);
    const qsizetype place = m_rows.size();
    m_rows.append(addRow(name, edit));
    connect(m_rows.at(place).copy, &QAbstractButton::clicked, this, [this, place] { copy(place); });
}

void OnboardCaMdmDialog::copy(qsizetype row)
{
    QGuiApplication::clipboard()->setText(m_rows.at(row).edit->text());
    //: %1 is the name of a field, e.g. "Intune SCEP URL"
    Q_EMIT copied(tr("Copied: %1").arg(m_rows.at(row).label->text()));
}

void OnboardCaMdmDialog::setInformation(const api::mist::MdmInformation &information)
{
    m_stage = Stage::Answered;
    m_error.clear();
    m_onboard = information.onboardCa;
    m_token = information.jamfAccessToken;
    const std::pair<MdmRow, QString> addresses[] = {{IntuneUrl, m_onboard.intuneScepUrl},
                                                    {JamfUrl, m_onboard.jamfScepUrl},
                                                    {JamfWebhook, m_onboard.jamfWebhookUrl}};
    for (const auto &[place, url] : addresses) {
        m_rows.at(place).edit->setText(url);
        m_rows.at(place).edit->setCursorPosition(0);
    }
    m_tokenEdit->setText(m_token ? QString::fromUtf8(m_token->reveal()) : QString());
    retranslate();
}

void OnboardCaMdmDialog::showError(const QString &error)
{
    m_stage = Stage::Failed;
    m_error = error;
    retranslate();
}

QString OnboardCaMdmDialog::tokenText() const
{
    if (m_stage == Stage::Asking)
        return tr("Asking the cloud…");
    if (m_token)
        return tr("A secret: whoever has it can act as your Jamf towards the cloud. It is not kept "
                  "here.");
    if (!m_onboard.jamfAccessTokenPresent)
        return tr("There is none.");
    return m_stage == Stage::Failed
                   ? tr("There is one. It is not kept here, so only the cloud can show it.")
                   : tr("There is one, and the cloud does not show it to your token.");
}

void OnboardCaMdmDialog::retranslate()
{
    setWindowTitle(tr("MDM Integration Information"));
    m_intro->setText(tr("What the SCEP profile of your device management asks for."));
    if (m_error.isEmpty())
        m_banner->clear();
    else
        m_banner->setContent(State::Warning, tr("The cloud could not be asked."), m_error);
    const QStringList labels{tr("Intune SCEP URL"), tr("Jamf SCEP URL"), tr("Jamf webhook URL"),
                             tr("CA thumbprint (SHA-1)"), tr("CA thumbprint (SHA-256)")};
    const auto name = [this](const Row &row, const QString &label) {
        row.label->setText(label);
        row.edit->setAccessibleName(label);
        //: %1 is the name of a field, e.g. "Intune SCEP URL"
        row.copy->setName(tr("Copy %1").arg(label));
        row.copy->setEnabled(!row.edit->text().isEmpty());
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        name(m_rows.at(i), labels.at(i));
        m_rows.at(i).edit->setPlaceholderText(m_stage == Stage::Asking && i <= JamfWebhook
                                                      ? tr("Asking the cloud…")
                                                      : tr("The cloud gives none."));
    }
    name(m_tokenRow, tr("Jamf access token"));
    m_tokenEdit->setEnabled(m_token != nullptr);
    m_tokenNote->setText(tokenText());
    m_tokenEdit->setAccessibleDescription(m_tokenNote->text());
    m_note->setText(tr("Device management needs two profiles for the same groups: one with the "
                       "Onboard CA certificate as trusted, one for SCEP with the client "
                       "authentication usage, a key of 2048 bits or more and SHA-2. For Intune put "
                       "the device ID into a DNS name of the certificate ({{DeviceId}}), for Jamf "
                       "the UDID, so that the cloud finds the device."));
    m_close->setTexts(tr("Close"), u"Close"_s);
}

void OnboardCaMdmDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
