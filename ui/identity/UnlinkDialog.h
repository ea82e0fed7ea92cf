// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/GrowingDialog.h"

namespace sekisho::ui {

class SignButton;
class TextLabel;

/// Asks before a linked account is taken away in the draft: which rules would go blind. Deletes
/// itself when closed.
class UnlinkDialog : public GrowingDialog
{
    Q_OBJECT
public:
    UnlinkDialog(Theme &theme, const nac::Organization &organization,
                 const nac::LinkedAccount &account, QWidget *parent);

    void showError(const QString &error);

Q_SIGNALS:
    void confirmed();

private:
    void retranslate() override;

    nac::LinkedApp m_app;
    QString m_name;
    QStringList m_rules;     ///< numbers and names
    QStringList m_remaining; ///< accounts that decide the same labels
    QString m_error;
    TextLabel *m_heading;
    TextLabel *m_body;
    TextLabel *m_note;
    SignButton *m_unlink;
    SignButton *m_cancel;
};

} // namespace sekisho::ui
