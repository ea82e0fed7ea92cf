// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/certificates/CertificateOverview.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace sekisho::ui {

class FormField;
class IconButton;
class SignButton;
class StateBadge;
class TextLabel;

/// ⚙ > Onboard CA Configuration, for now to look at: the state, what it means, and where the
/// service is not enabled, how to ask for it. Opened with open(); deletes itself.
class OnboardCaDialog : public QDialog
{
    Q_OBJECT
public:
    OnboardCaDialog(Theme &theme, const CertificateOverview &overview, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CertificateOverview m_overview;
    TextLabel *m_heading;
    FormField *m_field;
    QComboBox *m_choice;
    StateBadge *m_state;
    TextLabel *m_meaning;
    TextLabel *m_facts;
    SignButton *m_close;
};

/// ⚙ > MDM Integration Information: addresses and fingerprints to copy into Intune or Jamf. The
/// Jamf access token never comes here; only whether there is one.
class MdmInformationDialog : public QDialog
{
    Q_OBJECT
public:
    MdmInformationDialog(Theme &theme, const nac::OnboardCa &onboard,
                         const CertificateOverview &overview, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One sentence: what is on the clipboard now.
    void copied(const QString &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString value;
        TextLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        IconButton *copy = nullptr;
    };
    void addRow(const QString &name, const QString &value);
    void retranslate();

    Theme &m_theme;
    bool m_tokenPresent = false;
    TextLabel *m_heading;
    TextLabel *m_intro;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    TextLabel *m_token;
    SignButton *m_close;
};

} // namespace sekisho::ui
