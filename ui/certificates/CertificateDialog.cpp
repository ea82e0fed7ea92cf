// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateDialog.h"

#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {
/// What stands for a secret that is not here: as many dots for every length.
QString dots() { return QString(16, QChar(0x2022)); }
} // namespace

CertificateDialog::CertificateDialog(Theme &theme, Kind kind, const QString &pem,
                                     const std::optional<pki::CertificateDetails> &leaf,
                                     QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_leaf(leaf)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(kind == Kind::MistCertificate     ? QStringLiteral("viewMistCertificateDialog")
                  : kind == Kind::ServerCertificate ? QStringLiteral("serverCertificateDialog")
                                                    : QStringLiteral("viewAuthorityDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    m_heading = new TextLabel(theme, FontRole::Object, Token::Text, this);
    layout->addWidget(m_heading);

    if (kind == Kind::ServerCertificate) {
        auto *secrets = new QHBoxLayout;
        secrets->setSpacing(12);
        m_key = new QLineEdit(this);
        m_key->setObjectName(QStringLiteral("privateKeyLineEdit"));
        m_password = new QLineEdit(this);
        m_password->setObjectName(QStringLiteral("privateKeyPasswordLineEdit"));
        for (QLineEdit *edit : {m_key, m_password})
            edit->setReadOnly(true);
        m_keyField = new FormField(theme, m_key, this);
        m_passwordField = new FormField(theme, m_password, this);
        secrets->addWidget(m_keyField, 1);
        secrets->addWidget(m_passwordField, 1);
        layout->addLayout(secrets);
    }

    m_pem = new QPlainTextEdit(this);
    m_pem->setObjectName(QStringLiteral("signedCertificateEdit"));
    m_pem->setReadOnly(true);
    m_pem->setTabChangesFocus(true);
    m_pem->setPlainText(pem);
    m_pem->setFont(theme.font(FontRole::Mono));
    m_pem->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics(m_pem->font());
    m_pem->setMinimumHeight(9 * metrics.lineSpacing() + 16);
    // 64 characters of Base64 and a scroll bar.
    m_pem->setMinimumWidth(metrics.averageCharWidth() * 68 + 40);
    m_pemField = new FormField(theme, m_pem, this);
    layout->addWidget(m_pemField, 1);

    m_propertiesFrame = new SectionFrame(theme, SectionFrame::Look::Plain, this);
    m_properties = new PropertyBox(theme, m_propertiesFrame);
    m_properties->setObjectName(QStringLiteral("propertyBox"));
    m_properties->setFramed(true);
    m_properties->setLabelWidth(150);
    m_unreadable = new TextLabel(theme, FontRole::Body, Token::Text2, m_propertiesFrame);
    m_propertiesFrame->body()->addWidget(m_properties);
    m_propertiesFrame->body()->addWidget(m_unreadable);
    m_properties->setVisible(m_leaf.has_value());
    m_unreadable->setVisible(!m_leaf);
    layout->addWidget(m_propertiesFrame);

    if (kind == Kind::MistCertificate) {
        m_pending = new TextLabel(theme, FontRole::Body, Token::Text, this);
        m_pending->setObjectName(QStringLiteral("pendingLabel"));
        m_pending->setWordWrap(true);
        m_pending->hide();
        layout->addWidget(m_pending);
    }

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    if (kind == Kind::ServerCertificate) {
        m_delete = new SignButton(theme, SignButton::Kind::Danger, this);
        m_delete->setObjectName(QStringLiteral("deleteButton"));
        foot->addWidget(m_delete);
        m_replace = new SignButton(theme, SignButton::Kind::Normal, this);
        m_replace->setObjectName(QStringLiteral("replaceButton"));
        foot->addWidget(m_replace);
        connect(m_delete, &QAbstractButton::clicked, this, &CertificateDialog::deleteRequested);
        connect(m_replace, &QAbstractButton::clicked, this, &CertificateDialog::replaceRequested);
    }
    m_inspect = new SignButton(theme, SignButton::Kind::Normal, this);
    m_inspect->setObjectName(QStringLiteral("inspectButton"));
    m_inspect->setEnabled(m_leaf.has_value());
    foot->addWidget(m_inspect);
    foot->addStretch(1);
    if (kind == Kind::MistCertificate) {
        m_rotate = new SignButton(theme, SignButton::Kind::Normal, this);
        m_rotate->setObjectName(QStringLiteral("rotateButton"));
        m_rotate->setAutoDefault(false);
        foot->insertWidget(0, m_rotate);
        connect(m_rotate, &QAbstractButton::clicked, this, &CertificateDialog::rotateRequested);
    }
    if (kind != Kind::ServerCertificate) {
        m_download = new SignButton(theme, SignButton::Kind::Normal, this);
        m_download->setObjectName(QStringLiteral("downloadButton"));
        foot->addWidget(m_download);
        connect(m_download, &QAbstractButton::clicked, this, &CertificateDialog::downloadRequested);
    }
    m_close = new SignButton(theme, SignButton::Kind::Normal, this);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setDefault(true);
    foot->addWidget(m_close);
    layout->addLayout(foot);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_inspect, &QAbstractButton::clicked, this, [this] {
        Q_EMIT inspectRequested();
        reject();
    });
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_pem->setFont(theme.font(FontRole::Mono)); });
    retranslate();
    m_close->setFocus();
}

void CertificateDialog::setKeyPresent(bool present)
{
    m_keyPresent = present;
    retranslate();
}

void CertificateDialog::setWhyNotWritable(const QString &reason)
{
    m_whyNot = reason;
    retranslate();
}

void CertificateDialog::setRotation(const QDateTime &takesOver, const QString &whyNot)
{
    m_takesOver = takesOver;
    m_whyNot = whyNot;
    retranslate();
}

void CertificateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CertificateDialog::retranslate()
{
    const bool mist = m_kind != Kind::ServerCertificate;
    //: Title of the portal's dialog for the Mist certificate
    const QString title = mist ? tr("View Certificate")
                               //: Title of the portal's dialog for the custom server certificate
                               : tr("Update Custom RADIUS Server Certificate");
    setWindowTitle(title);
    m_heading->setText(title);
    if (!mist) {
        m_keyField->setLabel(tr("Private Key"), QStringLiteral("Private Key"));
        m_passwordField->setLabel(tr("Private Key Password"),
                                  QStringLiteral("Private Key Password"));
        m_key->setText(m_keyPresent ? dots() : QString());
        m_key->setPlaceholderText(m_keyPresent ? QString() : tr("The cloud shows none."));
        m_password->setText(m_keyPresent ? dots() : QString());
        m_keyField->setHint(tr("Kept by the cloud; this console never sees it."));
        m_key->setAccessibleName(tr("Private Key"));
        m_key->setAccessibleDescription(tr("Kept by the cloud; this console never sees it."));
        m_password->setAccessibleName(tr("Private Key Password"));
        m_delete->setTexts(tr("Delete…"), QStringLiteral("Delete"));
        m_replace->setTexts(tr("Replace…"));
        for (SignButton *button : {m_delete, m_replace})
            button->setDisabledReason(m_whyNot);
    }
    m_pemField->setLabel(tr("Signed Certificate"), QStringLiteral("Signed Certificate"));
    m_pem->setAccessibleName(tr("Signed Certificate"));
    m_propertiesFrame->setHeading(tr("Properties"));
    if (m_leaf)
        m_properties->setRows(CertificateText::properties(*m_leaf));
    m_unreadable->setText(tr("This entry cannot be read as a certificate."));
    m_inspect->setTexts(tr("Inspect"));
    if (m_rotate) {
        //: button: opens the dialog that replaces the organization's own CA
        m_rotate->setTexts(tr("Renew…"));
        m_rotate->setDisabledReason(m_whyNot);
        m_pending->setVisible(m_takesOver.isValid());
        //: %1 a date
        m_pending->setText(tr("A successor of this CA is waiting: it takes over by itself on %1.")
                                   .arg(DateText::date(m_takesOver)));
    }
    if (m_download)
        m_download->setTexts(tr("Download…"), QStringLiteral("Download"));
    m_close->setTexts(tr("Close"), QStringLiteral("Close"));
}

} // namespace sekisho::ui
