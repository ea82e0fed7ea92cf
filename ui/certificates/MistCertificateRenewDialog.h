// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/OrgCertificateActions.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace sekisho::ui {

class DialogFoot;
class FormField;
class TextLabel;

/// Replaces the organization's own CA at once: the successor that is waiting, or a new one. Says
/// what breaks and wants the name of the organization typed. Says confirmed() and stays open until
/// it is closed or told why not.
class MistCertificateRenewDialog : public QDialog
{
    Q_OBJECT
public:
    struct Facts
    {
        QString organization;      ///< what must be typed
        bool pending = false;      ///< there is a successor
        QDateTime takesOver;       ///< when it takes over by itself; may be invalid
        bool customServer = false; ///< clients are shown a certificate of another CA
        qsizetype clients = 0;     ///< seen with 802.1X
    };

    MistCertificateRenewDialog(Theme &theme, const Facts &facts, QWidget *parent);
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed(sekisho::api::mist::OrgCertificateAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Action = api::mist::OrgCertificateAction;
    Action action() const;
    void refresh();
    void retranslate();

    Theme &m_theme;
    const Facts m_facts;
    TextLabel *m_heading;
    QRadioButton *m_apply;
    QRadioButton *m_regenerate;
    QWidget *m_consequences;
    QVBoxLayout *m_lines;
    QLineEdit *m_name;
    FormField *m_nameField;
    DialogFoot *m_foot;
};

} // namespace sekisho::ui
