// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "ui/theme/Theme.h"

#include <QDialog>
#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace sekisho::ui {

class FormField;
class PropertyBox;
class SectionFrame;
class SignButton;
class TextLabel;

/// A certificate to look at: the portal's "View Certificate" (Mist CA or another, with Download)
/// and "Update Custom RADIUS Server Certificate" (key and password as dots). Opened with open();
/// deletes itself.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { MistCertificate, ServerCertificate, Authority };

    CertificateDialog(Theme &theme, Kind kind, const QString &pem,
                      const std::optional<pki::CertificateDetails> &leaf,
                      QWidget *parent = nullptr);
    /// Server certificate only: whether the cloud holds a key (its bytes never come here).
    void setKeyPresent(bool present);
    /// Server certificate only: why it cannot be replaced or deleted now; empty: it can.
    void setWhyNotWritable(const QString &reason);
    /// Mist certificate only: its successor takes over by itself then (invalid: there is none);
    /// `whyNot`: why nothing can be rotated now.
    void setRotation(const QDateTime &takesOver, const QString &whyNot);

Q_SIGNALS:
    void downloadRequested();
    void inspectRequested();
    /// The dialog stays open until another one takes its place.
    void replaceRequested();
    void deleteRequested();
    void rotateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Kind m_kind;
    std::optional<pki::CertificateDetails> m_leaf;
    bool m_keyPresent = true;
    QString m_whyNot;
    QDateTime m_takesOver;
    TextLabel *m_heading;
    FormField *m_keyField = nullptr;
    FormField *m_passwordField = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_password = nullptr;
    QPlainTextEdit *m_pem;
    FormField *m_pemField;
    SectionFrame *m_propertiesFrame;
    PropertyBox *m_properties;
    TextLabel *m_unreadable;
    TextLabel *m_pending = nullptr;
    SignButton *m_delete = nullptr;
    SignButton *m_replace = nullptr;
    SignButton *m_rotate = nullptr;
    SignButton *m_inspect;
    SignButton *m_download = nullptr;
    SignButton *m_close;
};

} // namespace sekisho::ui
