// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Clock.h"
#include "core/pki/convert/KeyMaker.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace sekisho::ui {

class FormField;
class NameEditor;
class PasswordPair;
class SignButton;
class StateBadge;
class TextLabel;
struct RequestFiles;

/// A new key and certificate request: profile, subject, names, and the openssl.cnf that makes the
/// same. Not modal; makes on the thread pool and can be cancelled; deletes itself when closed.
class NewRequestDialog : public QDialog
{
    Q_OBJECT
public:
    NewRequestDialog(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~NewRequestDialog() override;

    /// What it is for at first.
    void setProfile(pki::RequestProfile profile);
    pki::RequestDescription description() const;
    /// What Make… does once the name of the request is known.
    void makeAt(const QString &requestFile);
    bool isMaking() const { return m_making; }

Q_SIGNALS:
    /// Request and, from a test CA, certificates: to be opened in the Inspector.
    void made(const QStringList &files);
    /// The same for who remembers the request: common name, file of its key, SHA-256 of its SPKI.
    void requestMade(const QString &name, const QString &keyFile, const QByteArray &spkiSha256);
    void finishedMaking(bool good, const QString &sentence);
    /// One sentence: what is on the clipboard now.
    void copied(const QString &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct SubjectField
    {
        QString key;
        QLineEdit *edit;
        FormField *field;
    };
    QWidget *buildForm();
    QWidget *buildPreview();
    bool check();
    void askForFile();
    void take(const Result<RequestFiles> &files);
    void say(bool good, const QString &sentence);
    void setMaking(bool making);
    void refresh();
    void retranslate();

    Theme &m_theme;
    const Clock &m_clock;
    CancelSource m_cancelSource;
    bool m_making = false;
    TextLabel *m_heading;
    QComboBox *m_profile;
    FormField *m_profileField;
    QComboBox *m_key;
    FormField *m_keyField;
    QList<SubjectField> m_subject;
    NameEditor *m_names;
    PasswordPair *m_password;
    QCheckBox *m_clear;
    QCheckBox *m_testCa;
    TextLabel *m_testCaHint;
    QScrollArea *m_formArea;
    TextLabel *m_previewLabel;
    QPlainTextEdit *m_preview;
    SignButton *m_copy;
    QWidget *m_findings;
    QVBoxLayout *m_findingsLayout;
    StateBadge *m_resultShape;
    TextLabel *m_result;
    SignButton *m_make;
    SignButton *m_cancel;
    SignButton *m_close;
};

} // namespace sekisho::ui
