// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/EndpointImport.h"
#include "ui/page/Page.h"

#include <QDialog>

class QComboBox;

namespace sekisho::ui {

class DataTable;
class EndpointImportModel;
class FilterBar;
class SignButton;
class TextLabel;

/// The dry run of an import: what each record of a file would do, and why some cannot be taken.
/// Nothing happens before confirmed(). Reads and compares off the GUI thread; deletes itself when
/// closed, which also ends that.
class EndpointImportDialog : public QDialog
{
    Q_OBJECT
public:
    EndpointImportDialog(const PageServices &services, QWidget *parent);

    /// Reads the file and compares it with the endpoints as the draft leaves them; `headings` as
    /// nac::readEndpointCsv().
    void start(const QString &path, const QHash<QString, nac::EndpointColumn> &headings,
               const QList<nac::Endpoint> &now, const QList<nac::Endpoint> &removed);
    void setBusy(bool busy);
    void showError(const QString &error);

Q_SIGNALS:
    /// The new and changed ones.
    void confirmed(const QList<sekisho::nac::Endpoint> &wanted);
    /// What became of an export of the table.
    void noticeRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Outcome
    {
        nac::EndpointCsv csv; ///< without its rows
        sync::EndpointImport import;
    };
    static Result<Outcome> compared(const QString &path,
                                    const QHash<QString, nac::EndpointColumn> &headings,
                                    const QList<nac::Endpoint> &now,
                                    const QList<nac::Endpoint> &removed);
    void build();
    void showOutcome(const Result<Outcome> &outcome);
    void retranslate();
    void refresh();
    QString summary() const;
    QString fileNote() const;

    Theme &m_theme;
    EndpointImportModel *m_model;
    TextLabel *m_heading;
    TextLabel *m_file;
    FilterBar *m_filter;
    QComboBox *m_choice;
    DataTable *m_table;
    TextLabel *m_note;
    SignButton *m_confirm;
    SignButton *m_cancel;
    QString m_path;
    std::optional<nac::EndpointCsv> m_csv;
    std::optional<Error> m_failure;
    QString m_error;
    bool m_busy = false;
};

} // namespace sekisho::ui
