// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/BundleForm.h"
#include "ui/theme/Theme.h"

#include <QDialog>

namespace sekisho::ui {

class Banner;
class BundleAnswer;
class SignButton;
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
    using Field = BundleForm::Field;
    /// What File… does after its dialog.
    void loadFile(Field field, const QString &path);
    /// What Save as… does after its dialog.
    void saveCertificates(const QString &path);
    const doctor::BundleReport &report() const;
    bool isJudging() const;

Q_SIGNALS:
    void judged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFoot();
    void retranslate();
    void refresh();
    void chooseSaveFile();
    void copyCertificates();
    void copyKey();
    void say(const QString &text);

    Theme &m_theme;
    std::optional<Error> m_error; ///< of the last file
    TextLabel *m_heading;
    TextLabel *m_explanation;
    BundleForm *m_form;
    BundleAnswer *m_answer;
    Banner *m_banner;
    TextLabel *m_said = nullptr;
    SignButton *m_copyCertificates = nullptr;
    SignButton *m_copyKey = nullptr;
    SignButton *m_save = nullptr;
    SignButton *m_close = nullptr;
};

} // namespace sekisho::ui
