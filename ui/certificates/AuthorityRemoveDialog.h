// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Orphans.h"
#include "ui/page/Page.h"

#include <QDialog>

class QVBoxLayout;

namespace sekisho::ui {

class DataTable;
class DialogFoot;
class OrphanModel;
class TextLabel;

/// Asks whether CAs shall be removed, and says in words and by name who loses their way in. Deletes
/// itself when closed.
class AuthorityRemoveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `names` of all that go, `removed` of those that can be read.
    AuthorityRemoveDialog(const PageServices &services, const nac::OrganizationPtr &organization,
                          const QStringList &names, const QList<pki::CertificateDetails> &removed,
                          QWidget *parent);

    void showError(const QString &error);

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showConsequences();

    Theme &m_theme;
    QStringList m_names;
    std::optional<nac::Orphans> m_orphans; ///< none: still being counted
    TextLabel *m_question;
    QVBoxLayout *m_lines;
    OrphanModel *m_model;
    DataTable *m_table;
    DialogFoot *m_foot;
};

} // namespace sekisho::ui
