// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CrlReview.h"
#include "ui/page/Page.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace sekisho::ui {

class CertificateInput;
class CrlCandidateModel;
class DataTable;
class DialogFoot;
class TextLabel;
struct InputFile;

/// CRL files to be uploaded: what each is, whether it takes the place of one that is there and what
/// that changes. Read off the GUI thread. Deletes itself when closed.
class CrlUploadDialog : public QDialog
{
    Q_OBJECT
public:
    /// A `place` with a wanted file asks for its replacement alone.
    CrlUploadDialog(const PageServices &services, const nac::CrlPlace &place, QWidget *parent);

    void addFiles(const QStringList &paths);
    void showError(const QString &error);

Q_SIGNALS:
    /// Those that can be uploaded.
    void confirmed(const QList<sekisho::nac::CrlCandidate> &crls);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void review();
    void showCurrent();
    QList<nac::CrlCandidate> accepted() const;

    Theme &m_theme;
    nac::CrlPlace m_place;
    CrlCandidateModel *m_model;
    CertificateInput *m_input;
    TextLabel *m_summary;
    DataTable *m_table;
    QScrollArea *m_area;
    QVBoxLayout *m_details;
    DialogFoot *m_foot;
    QList<InputFile> m_files;
    bool m_isReviewing = false;
    bool m_isStale = false;
};

} // namespace sekisho::ui
