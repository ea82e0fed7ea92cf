// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/ProviderCalls.h"
#include "ui/page/Page.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace sekisho::ui {

class IconButton;
class SecretLineEdit;
class SignButton;
class TextLabel;

/// The switch for SCIM with what the provider must be told: base URL and token, which the cloud
/// makes. They are asked for when somebody wants them and live as long as this.
class IdpScimBox : public QWidget
{
    Q_OBJECT
public:
    /// `provider` is empty for one that the cloud does not know yet.
    IdpScimBox(const PageServices &services, const nac::IdentityProviderId &provider,
               QWidget *parent = nullptr);

    void setEnabledNow(bool enabled, bool inCloud);
    bool isOn() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    /// One sentence: what is on the clipboard now.
    void copied(const QString &notice);

private:
    void build();
    void ask();
    void refresh();

    PageServices m_services;
    nac::IdentityProviderId m_provider;
    bool m_inCloud = false;
    bool m_asking = false;
    QString m_error;
    api::mist::ScimAccessPtr m_access;
    QCheckBox *m_switch;
    SignButton *m_show;
    TextLabel *m_urlLabel;
    QLineEdit *m_url;
    IconButton *m_copyUrl;
    TextLabel *m_tokenLabel;
    SecretLineEdit *m_token;
    IconButton *m_copyToken;
    TextLabel *m_note;
};

} // namespace sekisho::ui
