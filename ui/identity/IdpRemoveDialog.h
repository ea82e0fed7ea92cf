// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdpFindings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/GrowingDialog.h"

class QVBoxLayout;

namespace sekisho::ui {

class SignButton;
class TextLabel;

/// Asks before an identity provider goes away, and says what goes blind without it. Says
/// confirmed() and stays open until it is closed or told why not; deletes itself when closed.
class IdpRemoveDialog : public GrowingDialog
{
    Q_OBJECT
public:
    IdpRemoveDialog(Theme &theme, const nac::OrganizationPtr &organization,
                    const nac::IdentityProviderId &provider, QWidget *parent = nullptr);

    /// Why it was not removed.
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed();

private:
    void retranslate() override;

    nac::OrganizationPtr m_organization;
    nac::IdentityProviderId m_provider;
    TextLabel *m_question;
    TextLabel *m_losses;
    TextLabel *m_note;
    SignButton *m_remove;
    SignButton *m_cancel;
    QString m_error;
};

} // namespace sekisho::ui
