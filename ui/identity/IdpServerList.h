// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/nac/IdpForm.h"
#include "ui/theme/Theme.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace sekisho::ui {

class FormField;
class SecretLineEdit;
class SignButton;

/// RADIUS servers of a Mist Edge proxy, one card each, in the order in which they are asked.
class IdpServerList : public QWidget
{
    Q_OBJECT
public:
    /// Retries, timeout and Message-Authenticator are for authentication servers only.
    IdpServerList(Theme &theme, nac::IdpField field, QWidget *parent = nullptr);

    void setServers(const QList<nac::IdpServer> &servers);
    /// What was typed as a secret counts as there; its value comes from secretOf().
    QList<nac::IdpServer> servers() const;
    /// Empty: nothing was typed.
    Secret secretOf(int row) const;
    void setProblems(const QList<nac::IdpProblem> &problems, nac::IdpKind kind);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Card
    {
        QWidget *widget = nullptr;
        nac::IdpServer given;
        QLineEdit *host = nullptr;
        QSpinBox *port = nullptr;
        SecretLineEdit *secret = nullptr;
        QSpinBox *retries = nullptr;
        QSpinBox *timeout = nullptr;
        QCheckBox *messageAuthenticator = nullptr;
        FormField *hostField = nullptr;
        FormField *portField = nullptr;
        FormField *secretField = nullptr;
        FormField *retriesField = nullptr;
        FormField *timeoutField = nullptr;
        SignButton *remove = nullptr;
        bool touched = false;
    };
    bool isAuthentication() const { return m_field == nac::IdpField::AuthServers; }
    void add(const nac::IdpServer &server);
    void removeAt(qsizetype row);
    void renumber();
    void translate(const Card &card, int number);

    Theme &m_theme;
    nac::IdpField m_field;
    QVBoxLayout *m_column;
    SignButton *m_addButton;
    QList<Card> m_cards;
};

} // namespace sekisho::ui
