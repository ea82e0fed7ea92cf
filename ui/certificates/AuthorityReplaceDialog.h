// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/AuthorityReview.h"
#include "core/nac/Orphans.h"
#include "core/pki/convert/Compare.h"
#include "ui/page/Page.h"

#include <QDialog>

class QScrollArea;
class QTreeView;
class QVBoxLayout;

namespace sekisho::ui {

class CertificateInput;
class DialogFoot;
class DifferenceModel;
class StateBadge;
class TextLabel;
struct InputFile;

/// A CA certificate beside the one that shall take its place: what differs, what that means, and
/// which clients the new one does not vouch for. Deletes itself when closed.
class AuthorityReplaceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `organization` as the draft leaves it.
    AuthorityReplaceDialog(const PageServices &services, const nac::OrganizationPtr &organization,
                           const pki::CertificateDetails &old, QWidget *parent);

    void addFiles(const QStringList &paths);
    void showError(const QString &error);

Q_SIGNALS:
    void confirmed(const QByteArray &der);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What was found out about the text.
    struct Answer
    {
        nac::AuthorityReview review;
        QList<qsizetype> usable; ///< candidates that are CAs
        std::optional<pki::Comparison> comparison;
        nac::Orphans orphans; ///< clients that the new one leaves behind
    };
    static Answer answerTo(const QByteArray &bytes, const nac::OrganizationPtr &organization,
                           const pki::CertificateDetails &old, const QDateTime &now);
    void build();
    void retranslate();
    void refresh();
    void review();
    void showAnswer();
    QString reason() const;
    const nac::AuthorityCandidate *replacement() const;

    Theme &m_theme;
    Clock &m_clock;
    nac::OrganizationPtr m_organization;
    pki::CertificateDetails m_old;
    CertificateInput *m_input;
    TextLabel *m_heading;
    StateBadge *m_result;
    QScrollArea *m_area;
    QVBoxLayout *m_lines;
    DifferenceModel *m_model;
    QTreeView *m_table;
    DialogFoot *m_foot;
    std::optional<Answer> m_answer;
    bool m_isReviewing = false;
    bool m_isStale = false;
};

} // namespace sekisho::ui
