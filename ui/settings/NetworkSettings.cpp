// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/NetworkSettings.h"

#include "core/net/Proxy.h"
#include "core/net/Tls.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSpinBox>

namespace sekisho::ui {

NetworkSettings::NetworkSettings(Theme &theme, Settings &settings, auth::TokenStore &tokens,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_tokens(tokens)
{
    setObjectName(QStringLiteral("networkSettings"));
    build();
    connect(&settings, &Settings::changed, this, &NetworkSettings::refresh);
    async::then(m_tokens.read(QLatin1String(net::kProxyPasswordKey)), this,
                [this](const Result<std::shared_ptr<const Secret>> &password) {
                    m_passwordKept = password && *password;
                    refresh();
                });
    retranslate();
}

QWidget *NetworkSettings::firstField() const { return m_refresh; }

void NetworkSettings::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title = new TextLabel(m_theme, FontRole::Section, Token::Text, this);
    column->addWidget(m_title);

    m_refresh = new QComboBox;
    m_refresh->setObjectName(QStringLiteral("refreshComboBox"));
    for (int minutes : {0, 5, 15, 60})
        m_refresh->addItem(QString(), minutes);
    m_refreshField = new FormField(m_theme, m_refresh, this);
    m_proxy = new QComboBox;
    m_proxy->setObjectName(QStringLiteral("proxyComboBox"));
    for (const char *kind : {"system", "manual", "none"})
        m_proxy->addItem(QString(), QString::fromLatin1(kind));
    m_proxyField = new FormField(m_theme, m_proxy, this);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_refreshField, 1, Qt::AlignTop);
    first->addWidget(m_proxyField, 1, Qt::AlignTop);
    column->addLayout(first);

    m_manual = new QWidget(this);
    auto *manual = new QHBoxLayout(m_manual);
    manual->setContentsMargins(0, 0, 0, 0);
    manual->setSpacing(16);
    m_host = new QLineEdit;
    m_host->setObjectName(QStringLiteral("proxyHostLineEdit"));
    m_hostField = new FormField(m_theme, m_host, m_manual);
    m_port = new QSpinBox;
    m_port->setObjectName(QStringLiteral("proxyPortSpinBox"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_portField = new FormField(m_theme, m_port, m_manual);
    m_user = new QLineEdit;
    m_user->setObjectName(QStringLiteral("proxyUserLineEdit"));
    m_userField = new FormField(m_theme, m_user, m_manual);
    m_password = new SecretLineEdit(m_theme);
    m_password->setObjectName(QStringLiteral("proxyPasswordLineEdit"));
    m_passwordField = new FormField(m_theme, m_password, m_manual);
    manual->addWidget(m_hostField, 3, Qt::AlignTop);
    manual->addWidget(m_portField, 1, Qt::AlignTop);
    manual->addWidget(m_userField, 2, Qt::AlignTop);
    manual->addWidget(m_passwordField, 2, Qt::AlignTop);
    column->addWidget(m_manual);

    auto *fileRow = new QWidget;
    auto *file = new QHBoxLayout(fileRow);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(8);
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("caFileLineEdit"));
    m_file->setReadOnly(true);
    m_choose = new SignButton(m_theme);
    m_choose->setObjectName(QStringLiteral("chooseCaFileButton"));
    m_forget = new SignButton(m_theme);
    m_forget->setObjectName(QStringLiteral("forgetCaFileButton"));
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    file->addWidget(m_forget);
    fileRow->setFocusProxy(m_file);
    m_fileField = new FormField(m_theme, fileRow, this);
    column->addWidget(m_fileField);

    connect(m_refresh, &QComboBox::activated, this, [this](int index) {
        m_settings.set(settingKeys().refreshMinutes, m_refresh->itemData(index).toInt());
    });
    connect(m_proxy, &QComboBox::activated, this, [this](int index) {
        m_settings.set(settingKeys().proxyKind, m_proxy->itemData(index).toString());
    });
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkSettings::storeHost);
    connect(m_port, &QSpinBox::editingFinished, this,
            [this] { m_settings.set(settingKeys().proxyPort, m_port->value()); });
    connect(m_user, &QLineEdit::editingFinished, this,
            [this] { m_settings.set(settingKeys().proxyUser, m_user->text().trimmed()); });
    connect(m_password, &QLineEdit::editingFinished, this, &NetworkSettings::storePassword);
    connect(m_choose, &QPushButton::clicked, this, &NetworkSettings::chooseFile);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_fileError.clear();
        m_settings.set(settingKeys().caFile, QString());
        refresh();
    });
}

void NetworkSettings::storeHost()
{
    const QString typed = m_host->text().trimmed();
    // "proxy.example:3128" as it stands in a note of the IT department.
    const Result<net::ProxyChoice> whole = net::proxyFromText(typed);
    if (whole && whole->kind == net::ProxyChoice::Kind::Manual) {
        m_settings.set(settingKeys().proxyPort, int(whole->port));
        if (!whole->user.isEmpty())
            m_settings.set(settingKeys().proxyUser, whole->user);
        m_settings.set(settingKeys().proxyHost, whole->host);
    } else {
        m_settings.set(settingKeys().proxyHost, typed);
    }
}

void NetworkSettings::storePassword()
{
    if (m_password->text().isEmpty())
        return;
    async::then(m_tokens.write(QLatin1String(net::kProxyPasswordKey), m_password->secret()), this,
                [this](const Result<> &written) {
                    m_passwordKept = written.has_value();
                    m_passwordField->setError(written ? QString()
                                                      : ErrorText::sentence(written.error()));
                    refresh();
                    // The settings are the same, but what is sent is not.
                    Q_EMIT m_settings.changed(QLatin1String(settingKeys().proxyUser.name));
                });
    m_password->clear();
}

void NetworkSettings::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificates of your proxy's authority"));
    dialog->setObjectName(QStringLiteral("caFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (%1)").arg(QStringLiteral("*.pem *.crt *.cer *.der")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkSettings::takeFile);
    dialog->open();
}

void NetworkSettings::takeFile(const QString &path)
{
    const auto found = net::readAuthorities(path);
    m_fileError = found ? QString() : ErrorText::sentence(found.error());
    if (found)
        m_settings.set(settingKeys().caFile, QDir::cleanPath(path));
    refresh();
}

void NetworkSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NetworkSettings::retranslate()
{
    m_title->setText(tr("Network"));
    //: Field: how often the cloud is asked whether something changed
    m_refreshField->setLabel(tr("Look for changes"));
    m_refresh->setAccessibleName(tr("Look for changes"));
    m_refresh->setItemText(0, tr("Only when I sync"));
    for (int i = 1; i < m_refresh->count(); ++i)
        m_refresh->setItemText(i,
                               tr("Every %n minute(s)", nullptr, m_refresh->itemData(i).toInt()));
    m_refreshField->setHint(tr("One small request each time; all is fetched only when something "
                               "changed, and once an hour."));
    m_proxyField->setLabel(tr("Proxy"));
    m_proxy->setAccessibleName(tr("Proxy"));
    //: Proxy
    m_proxy->setItemText(0, tr("As the system"));
    //: Proxy
    m_proxy->setItemText(1, tr("This one:"));
    //: Proxy
    m_proxy->setItemText(2, tr("None"));
    //: Field of a proxy
    m_hostField->setLabel(tr("Host"));
    m_host->setAccessibleName(tr("Host of the proxy"));
    //: Field of a proxy
    m_portField->setLabel(tr("Port"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    if (auto *inner = m_port->findChild<QLineEdit *>())
        inner->setAccessibleName(tr("Port of the proxy"));
    //: Field of a proxy
    m_userField->setLabel(tr("User"));
    m_user->setAccessibleName(tr("User of the proxy"));
    m_passwordField->setLabel(tr("Password"));
    m_password->setAccessibleName(tr("Password of the proxy"));
    m_fileField->setLabel(tr("Also trust the authorities in"));
    m_file->setAccessibleName(tr("Also trust the authorities in"));
    //: Button: chooses a file
    m_choose->setTexts(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a file of authorities"));
    //: Button: no file of authorities any more
    m_forget->setTexts(tr("None"));
    m_forget->setAccessibleName(tr("Trust the system's authorities only"));
    refresh();
}

void NetworkSettings::refresh()
{
    const SettingKeys &keys = settingKeys();
    m_refresh->setCurrentIndex(m_refresh->findData(m_settings.value(keys.refreshMinutes)));
    const QString kind = m_settings.value(keys.proxyKind);
    m_proxy->setCurrentIndex(m_proxy->findData(kind));
    m_proxyField->setHint(
            kind == QLatin1String("system")
                    ? tr("Also by the system's automatic configuration (PAC), where it has one.")
            : kind == QLatin1String("none") ? tr("Straight to the cloud.")
                                            : QString());
    m_manual->setVisible(kind == QLatin1String("manual"));
    m_host->setText(m_settings.value(keys.proxyHost));
    m_hostField->setError(kind == QLatin1String("manual") && m_host->text().isEmpty()
                                  ? tr("Without a host nothing is sent.")
                                  : QString());
    m_port->setValue(m_settings.value(keys.proxyPort));
    m_user->setText(m_settings.value(keys.proxyUser));
    m_password->setPlaceholderText(m_passwordKept ? tr("Kept") : QString());
    const QString file = m_settings.value(keys.caFile);
    m_file->setText(QDir::toNativeSeparators(file));
    m_file->setPlaceholderText(tr("The authorities of the system only"));
    m_forget->setEnabled(!file.isEmpty());
    m_fileField->setHint(tr("For a proxy that reads along: a PEM file with its authority. Ask "
                            "your IT department for it."));
    m_fileField->setError(m_fileError);
}

} // namespace sekisho::ui
