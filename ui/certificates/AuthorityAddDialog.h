// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/AuthorityReview.h"
#include "ui/page/Page.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace sekisho::ui {

class AuthorityCandidateModel;
class CertificateInput;
class DataTable;
class DialogFoot;
class TextLabel;
struct InputFile;

/// The portal's "Add Certificate Authority", for several at once: whatever is pasted, dropped or
/// opened is taken apart off the GUI thread, and each certificate says whether it will be added.
/// Deletes itself when closed.
class AuthorityAddDialog : public QDialog
{
    Q_OBJECT
public:
    AuthorityAddDialog(const PageServices &services,
                       const QList<pki::CertificateDetails> &registered, QWidget *parent);

    void addCertificates(const QList<QByteArray> &ders);
    void addFiles(const QStringList &paths);
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed(const QList<QByteArray> &ders);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void review();
    void take(const nac::AuthorityReview &review);
    void takeFiles(const QList<InputFile> &files);
    void showCurrent();
    QString summary() const;
    QString fieldStatus() const;

    Theme &m_theme;
    Clock &m_clock;
    QList<pki::CertificateDetails> m_registered;
    AuthorityCandidateModel *m_model;
    CertificateInput *m_input;
    TextLabel *m_summary;
    DataTable *m_table;
    QScrollArea *m_area;
    QVBoxLayout *m_details;
    DialogFoot *m_foot;
    QList<Error> m_fileErrors;
    QStringList m_emptyFiles;    ///< that hold no certificate
    QStringList m_lockedFiles;   ///< that open with a password only
    bool m_keysTakenOut = false; ///< of the text
    bool m_isReviewing = false;
    bool m_isStale = false; ///< the text is another one than what is being looked at
};

} // namespace sekisho::ui
