// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/convert/Convert.h"
#include "ui/inspector/ObjectChoice.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sekisho::ui {

class FormField;
class PasswordPair;
class SignButton;
class StateBadge;
class TextLabel;

/// Writes what is open in another format: which, in what order, with which password, and who reads
/// it. Not modal; deletes itself when closed. Keys go into files for their owner alone.
class ConvertDialog : public QDialog
{
    Q_OBJECT
public:
    ConvertDialog(Theme &theme, const QList<ObjectChoice> &choices, QWidget *parent = nullptr);
    ~ConvertDialog() override;

    void choose(int row);
    /// What Save… does once the name is known: the file dialog has asked about replacing.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// One sentence, and whether it went well.
    void finishedSaving(bool saved, const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    pki::TargetFormat format() const;
    bool holdsKey() const;
    bool needsPassword() const;
    void askForFile();
    bool check();
    void say(bool good, const QString &sentence);
    void refresh();
    void retranslate();

    Theme &m_theme;
    QList<ObjectChoice> m_choices;
    bool m_busy = false;
    TextLabel *m_heading;
    QComboBox *m_what;
    FormField *m_whatField;
    QComboBox *m_format;
    FormField *m_formatField;
    TextLabel *m_for;
    TextLabel *m_notFor;
    QCheckBox *m_leafFirst;
    QCheckBox *m_complete;
    QCheckBox *m_withoutRoot;
    QCheckBox *m_withoutKey;
    QLineEdit *m_friendlyName;
    FormField *m_friendlyField;
    PasswordPair *m_password;
    QCheckBox *m_clear;
    StateBadge *m_resultShape;
    TextLabel *m_result;
    SignButton *m_save;
    SignButton *m_close;
};

} // namespace sekisho::ui
