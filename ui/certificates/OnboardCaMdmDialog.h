// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/OnboardCaActions.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;

namespace sekisho::ui {

class Banner;
class IconButton;
class SecretLineEdit;
class SignButton;
class TextLabel;

/// ⚙ > MDM Integration Information: addresses, token and fingerprints to copy into Intune or Jamf.
/// Shows what the snapshot knows at once; the rest, and the Jamf access token, come with
/// setInformation() and live as long as the dialog. Deletes itself.
class OnboardCaMdmDialog : public QDialog
{
    Q_OBJECT
public:
    /// `sha1` and `sha256` of the CA certificate; empty where the cloud gave none.
    OnboardCaMdmDialog(Theme &theme, const nac::OnboardCa &onboard, const QByteArray &sha1,
                       const QByteArray &sha256, QWidget *parent = nullptr);

    void setInformation(const api::mist::MdmInformation &information);
    /// Why the cloud gave nothing new, in the interface language.
    void showError(const QString &error);

Q_SIGNALS:
    /// One sentence: what is on the clipboard now.
    void copied(const QString &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Asking, Answered, Failed };
    struct Row
    {
        TextLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        IconButton *copy = nullptr;
    };
    Row addRow(const QString &name, QLineEdit *edit);
    void addTextRow(const QString &name, const QString &value);
    void copy(qsizetype row);
    void retranslate();
    QString tokenText() const;

    Theme &m_theme;
    Stage m_stage = Stage::Asking;
    nac::OnboardCa m_onboard;
    std::shared_ptr<const Secret> m_token;
    QString m_error;
    Banner *m_banner;
    TextLabel *m_intro;
    QGridLayout *m_grid;
    QList<Row> m_rows; ///< addresses and fingerprints
    SecretLineEdit *m_tokenEdit;
    Row m_tokenRow;
    TextLabel *m_tokenNote;
    TextLabel *m_note;
    SignButton *m_close;
};

} // namespace sekisho::ui
