// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

namespace sekisho::ui {

class DialogFoot;
class TextLabel;

/// Asks whether CRL files shall be deleted, and says what that means. Deletes itself when closed.
class CrlRemoveDialog : public QDialog
{
    Q_OBJECT
public:
    CrlRemoveDialog(Theme &theme, const QStringList &names, QWidget *parent);

    void showError(const QString &error);

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_names;
    TextLabel *m_question;
    TextLabel *m_consequence;
    DialogFoot *m_foot;
};

} // namespace sekisho::ui
