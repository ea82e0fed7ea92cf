// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/LinkForm.h"
#include "core/base/Secret.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/GrowingDialog.h"

class QCheckBox;
class QLineEdit;

namespace sekisho::ui {

class FormField;
class SignButton;
class TextLabel;

/// The form of an app that is linked with credentials. Judges while typing; says saved() and stays
/// open until accept() or showError(). Deletes itself when closed.
class LinkFormDialog : public GrowingDialog
{
    Q_OBJECT
public:
    /// `again` is an account that fails: what is known of it is filled in, its secrets are not.
    LinkFormDialog(Theme &theme, nac::LinkedApp app, const nac::LinkedAccount *again,
                   QWidget *parent);

    nac::LinkedApp app() const { return m_app; }
    /// Without the secrets.
    api::mist::LinkForm form() const;
    Secret secret(api::mist::LinkField field) const;
    void setBusy(bool busy);
    void showError(const QString &error);

Q_SIGNALS:
    void saved();

private:
    struct Row
    {
        api::mist::LinkField field;
        QLineEdit *edit = nullptr;
        FormField *frame = nullptr;
        bool touched = false;
    };

    void retranslate() override;
    void judge();
    QString problemOf(const Row &row) const;
    static QString labelOf(api::mist::LinkField field);
    static QString portalNameOf(api::mist::LinkField field);
    QString hintOf(api::mist::LinkField field) const;

    Theme &m_theme;
    nac::LinkedApp m_app;
    bool m_again;
    QList<Row> m_rows;
    QCheckBox *m_webhook = nullptr;
    TextLabel *m_note;
    SignButton *m_save;
    SignButton *m_cancel;
    QString m_error;
    bool m_busy = false;
};

} // namespace sekisho::ui
