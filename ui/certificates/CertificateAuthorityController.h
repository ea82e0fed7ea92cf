// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificateAuthorityModel.h"
#include "ui/page/DraftWriter.h"

#include <QKeySequence>
#include <QPointer>

class QAction;
class QDialog;

namespace sekisho::ui {

class CertificateAuthorityPane;
class FileSaver;

/// What can be done with CA certificates: the actions of their tab, the dialogs behind them, and
/// the steps that these make in the draft. A child of the page.
class CertificateAuthorityController : public QObject
{
    Q_OBJECT
public:
    CertificateAuthorityController(const PageServices &services, DraftWriter &writer,
                                   CertificateAuthorityPane &pane, Page *page);

    /// The organization as the draft leaves it.
    void setOrganization(const nac::OrganizationPtr &organization);
    void setContext(const PageContext &context);
    void retranslate();

    QAction *addAction() const { return m_add; }
    /// Why nothing can be added now; empty: it can.
    QString whyNotAdd() const;
    /// Opens the dialog with these in it; several calls fill the same dialog.
    void add(const QList<QByteArray> &ders);
    void view();
    void replace();
    void remove();

Q_SIGNALS:
    /// As in Page.
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    void noticeRequested(const QString &text);

private:
    using Row = CertificateAuthorityModel::Row;

    QAction *makeAction(const char *name, const QList<QKeySequence> &keys,
                        void (CertificateAuthorityController::*run)());
    void refresh();
    void openAddDialog() { add({}); }
    void openDialog(QDialog *dialog);
    /// Selected rows that the draft does not remove already.
    QList<Row> selected() const;
    /// Takes these out of their entries, which may hold others as well.
    static sync::DraftEdit removal(const QList<Row> &rows);
    static void put(sync::DraftEdit &edit, const QByteArray &der);

    PageServices m_services;
    DraftWriter &m_writer;
    CertificateAuthorityPane &m_pane;
    Page *m_page;
    FileSaver *m_saver;
    nac::OrganizationPtr m_organization;
    PageContext m_context;
    QAction *m_add;
    QAction *m_view;
    QAction *m_replace;
    QAction *m_remove;
    QPointer<QDialog> m_dialog;
};

} // namespace sekisho::ui
