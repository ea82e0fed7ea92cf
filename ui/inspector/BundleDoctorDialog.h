// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BundleJudge.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QPlainTextEdit;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace sekisho::ui {

class Banner;
class BundleChainView;
class FormField;
class HiddenTextEdit;
class SecretLineEdit;
class SignButton;
class StateBadge;
class TextLabel;

/// The bundle doctor: the three fields of the portal's "Import Custom RADIUS Server Certificate",
/// judged while they are filled in, and the same fields put right to copy. Sends nothing anywhere.
/// Opened with show(), not modal; deletes itself.
class BundleDoctorDialog : public QDialog
{
    Q_OBJECT
public:
    BundleDoctorDialog(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~BundleDoctorDialog() override;

    /// Fills the fields with objects that are open: certificates in the order given, the first
    /// private key that is not locked.
    void take(const QList<pki::Item> &items);
    /// DER of the certificates that a chain may be completed with: those open and the workspace's.
    void setKnown(const QList<QByteArray> &certificates);
    enum class Field { Key, Certificates };
    /// What File… does after its dialog.
    void loadFile(Field field, const QString &path);
    /// What Save as… does after its dialog.
    void saveCertificates(const QString &path);
    const doctor::BundleReport &report() const { return m_report; }
    bool isJudging() const { return m_due || m_judge.isBusy(); }

Q_SIGNALS:
    void judged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildAnswer();
    QWidget *buildFoot();
    void retranslate();
    void ask();
    void present(const doctor::BundleReport &report);
    void refresh();
    void refreshFields();
    void refreshFindings();
    void refreshMissing();
    void addMissing();
    QString problemOf(doctor::Field field) const;
    void chooseFile(Field field);
    void chooseSaveFile();
    void copyCertificates();
    void copyKey();
    void say(const QString &text);

    Theme &m_theme;
    BundleJudge m_judge;
    doctor::BundleReport m_report;
    bool m_due = false; ///< a question is to be asked once control is back at the event loop
    QList<QByteArray> m_known;
    QByteArray m_certificateFile; ///< of a file not shown, while the text is empty
    QString m_certificateFileName;
    std::optional<Error> m_error; ///< of the last file
    TextLabel *m_heading;
    TextLabel *m_explanation;
    HiddenTextEdit *m_key;
    SecretLineEdit *m_password;
    QPlainTextEdit *m_certificates;
    FormField *m_keyField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_certificatesField = nullptr;
    SignButton *m_keyFile = nullptr;
    SignButton *m_certificatesFile = nullptr;
    StateBadge *m_verdict = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_chainHeading = nullptr;
    BundleChainView *m_chain = nullptr;
    QWidget *m_missing = nullptr; ///< what could be added, and the button that does
    TextLabel *m_missingNames = nullptr;
    SignButton *m_addMissing = nullptr;
    TextLabel *m_wire = nullptr;
    QWidget *m_findings = nullptr;
    QVBoxLayout *m_findingsLayout = nullptr;
    QScrollArea *m_scroll = nullptr;
    Banner *m_banner;
    TextLabel *m_said = nullptr;
    SignButton *m_copyCertificates = nullptr;
    SignButton *m_copyKey = nullptr;
    SignButton *m_save = nullptr;
    SignButton *m_close = nullptr;
};

} // namespace sekisho::ui
