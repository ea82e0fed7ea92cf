// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/BundleJudge.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QDropEvent;
class QPlainTextEdit;

namespace sekisho::ui {

class FormField;
class HiddenTextEdit;
class SecretLineEdit;
class SignButton;

/// The three fields of the portal's "Import Custom RADIUS Server Certificate", filled in any form
/// (paste, drop, File…; one PKCS#12 does for all), judged by the bundle doctor while they are
/// filled in.
class BundleForm : public QWidget
{
    Q_OBJECT
public:
    enum class Field { Key, Certificates };

    BundleForm(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~BundleForm() override;

    /// Fills the fields with objects that are open: certificates in the order given, the first
    /// private key that is not locked.
    void take(const QList<pki::Item> &items);
    void setKey(Secret key);
    void setCertificates(const QByteArray &pem);
    /// Files that are dropped anywhere on `dialog` are taken as the certificates, a key among them
    /// as the key.
    void takeDropsOn(QWidget *dialog);
    /// The certificates take this much room, where something else wants the rest.
    void setCertificateLines(int lines);
    /// DER of the certificates that a chain may be completed with.
    void setKnown(const QList<QByteArray> &certificates);
    /// What File… does after its dialog, and what a dropped file does.
    void loadFile(Field field, const QString &path);
    /// Several files with certificates, in any order.
    void loadCertificates(const QStringList &paths);
    /// Puts the certificates of the report into the field: in order, without strangers; with those
    /// that are missing here and known.
    void mend();
    /// Adds those that are missing here and known, and leaves the rest as it was typed.
    void addMissing();
    /// Something that mend() would change.
    int mendable() const;

    const doctor::BundleReport &report() const { return m_report; }
    bool isJudging() const { return m_due || m_judge.isBusy(); }
    /// Of the last file.
    const std::optional<Error> &fileError() const { return m_error; }

Q_SIGNALS:
    void judged();
    void fileErrorChanged();
    /// Something was typed: the report is about what was there before.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void ask();
    void present(const doctor::BundleReport &report);
    void refresh();
    void refreshKey();
    QString problemOf(doctor::Field field) const;
    void chooseFile(Field field);
    bool takeDrop(QDropEvent *event);
    void takeFile(Field field, const QString &name, Secret bytes);

    Theme &m_theme;
    BundleJudge m_judge;
    doctor::BundleReport m_report;
    bool m_due = false; ///< a question is to be asked once control is back at the event loop
    QList<QByteArray> m_known;
    QByteArray m_certificateFile; ///< of a file not shown, while the text is empty
    QString m_certificateFileName;
    std::optional<Error> m_error;
    HiddenTextEdit *m_key;
    SecretLineEdit *m_password;
    QPlainTextEdit *m_certificates;
    FormField *m_keyField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_certificatesField = nullptr;
    SignButton *m_keyFile = nullptr;
    SignButton *m_certificatesFile = nullptr;
};

} // namespace sekisho::ui
