// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CrlReview.h"
#include "ui/page/DraftWriter.h"

#include <QKeySequence>
#include <QPointer>

class QAction;
class QDialog;

namespace sekisho::ui {

class CrlFilePane;

/// What can be done with CRL files, each as a step of the draft. A child of the page.
class CrlFileController : public QObject
{
    Q_OBJECT
public:
    CrlFileController(const PageServices &services, DraftWriter &writer, CrlFilePane &pane,
                      Page *page);

    /// The organization as the draft leaves it.
    void setOrganization(const nac::OrganizationPtr &organization);
    void setContext(const PageContext &context);
    void retranslate();

    QAction *replaceAction() const { return m_replace; }
    void upload();
    void replace();
    void remove();

private:
    QAction *makeAction(const char *name, const QList<QKeySequence> &keys,
                        void (CrlFileController::*run)());
    void refresh();
    void openUpload(const nac::CrlFileId &wanted);
    void save(const QList<nac::CrlCandidate> &crls, const DraftWriter::Done &done);
    /// Selected rows that the draft does not remove already.
    QList<int> selected() const;
    nac::CrlPlace place(const nac::CrlFileId &wanted) const;

    PageServices m_services;
    DraftWriter &m_writer;
    CrlFilePane &m_pane;
    Page *m_page;
    nac::OrganizationPtr m_organization;
    PageContext m_context;
    QAction *m_upload;
    QAction *m_replace;
    QAction *m_remove;
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
