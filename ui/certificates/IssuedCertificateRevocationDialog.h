// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/OnboardCaActions.h"
#include "ui/page/Page.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace sekisho::ui {

class DataTable;
class FilterBar;
class FormField;
class IssuedCertificateRevocationModel;
class SignButton;
class TextLabel;

/// Revokes certificates of the Onboard CA: asks by name and count, shows how far it is, stops
/// between two requests, then says what became of each and tries the rest again. Not through the
/// draft: the cloud does it at once. Deletes itself.
class IssuedCertificateRevocationDialog : public QDialog
{
    Q_OBJECT
public:
    /// More than this many want their number typed.
    static constexpr int kTypedFrom = 11;

    IssuedCertificateRevocationDialog(const PageServices &services,
                                      const QList<nac::IssuedCertificate> &certificates,
                                      QWidget *parent = nullptr);
    ~IssuedCertificateRevocationDialog() override;

    bool isRunning() const { return m_stage == Stage::Running; }
    /// Closing stops a run; the dialog goes when the request that is on its way was answered.
    void reject() override;

Q_SIGNALS:
    /// One sentence for the status bar.
    void noticeRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Asking, Running, Finished };

    void build();
    void run();
    void finished(const Result<api::mist::RevocationReport> &report);
    void retranslate();
    void refresh();
    bool isConfirmed() const;
    QString heading() const;
    QString resultText() const;

    PageServices m_services;
    IssuedCertificateRevocationModel *m_model;
    Stage m_stage = Stage::Asking;
    bool m_closing = false;
    std::optional<Error> m_stoppedBy;
    bool m_cancelled = false;
    qsizetype m_settled = 0;
    qsizetype m_of = 0;
    CancelSource m_cancel;
    TextLabel *m_heading;
    TextLabel *m_meaning;
    FilterBar *m_filter;
    DataTable *m_table;
    QCheckBox *m_know;
    QLineEdit *m_count;
    FormField *m_countField;
    QProgressBar *m_progress;
    TextLabel *m_note;
    SignButton *m_revoke;
    SignButton *m_close;
};

} // namespace sekisho::ui
