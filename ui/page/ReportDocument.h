// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemModel;
class QPagedPaintDevice;
class QPrintDialog;
class QPrintPreviewDialog;
class QWidget;

namespace sekisho::ui {

/// A report as one HTML page that needs nothing else: saved as it is, made into a PDF, printed.
/// GUI thread; none of the dialogs blocks.
class ReportDocument
{
public:
    /// `body` is HTML whose texts are escaped already (see cell()); `title` is plain.
    ReportDocument(const QString &title, const QString &body);

    const QString &title() const { return m_title; }
    QString html() const;
    QByteArray pdf() const;
    /// Onto the device's pages, in its size.
    void paint(QPagedPaintDevice &device) const;
    /// The system's print dialog; prints when it is accepted, and deletes itself.
    QPrintDialog *print(QWidget *parent) const;
    QPrintPreviewDialog *preview(QWidget *parent) const;

    /// One cell of a table, escaped; line ends become breaks.
    static QString cell(const QString &text, const QString &tag = QStringLiteral("td"));
    static QString heading(const QString &text);
    static QString paragraph(const QString &text);
    /// Opening tag of a table with lines.
    static QString table();
    /// All rows of a model, as a screen reader reads them.
    static QString table(const QAbstractItemModel &model);

private:
    QString m_title;
    QString m_body;
};

} // namespace sekisho::ui
