// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/ReportDocument.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

/// The document brings margins of its own (QTextDocument::print: 2 cm).
void prepare(QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
}

std::shared_ptr<QPrinter> makePrinter(const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(u"Sekisho"_s);
    return printer;
}

} // namespace

ReportDocument::ReportDocument(const QString &title, const QString &body)
    : m_title(title)
    , m_body(body)
{
}

QString ReportDocument::cell(const QString &text, const QString &tag)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s);
    return u"<%1>%2</%1>"_s.arg(tag, escaped);
}

QString ReportDocument::heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString ReportDocument::paragraph(const QString &text) { return cell(text, u"p"_s) + u'\n'; }

QString ReportDocument::table()
{
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n"_s;
}

QString ReportDocument::table(const QAbstractItemModel &model)
{
    QString html = table() + u"<tr>"_s;
    for (int column = 0; column < model.columnCount(); ++column)
        html += cell(model.headerData(column, Qt::Horizontal).toString(), u"th"_s);
    html += u"</tr>\n"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex at = model.index(row, column);
            const QVariant spoken = at.data(Qt::AccessibleTextRole);
            html += cell(spoken.isValid() ? spoken.toString() : at.data().toString());
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString ReportDocument::html() const
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2"
                   u"</title>\n<style>body{font-family:sans-serif;color:#000;background:#fff;"
                   u"max-width:52em;margin:2em auto}th{text-align:left;vertical-align:top}"
                   u"td{overflow-wrap:anywhere}small{color:#444}</style></head>\n<body>\n"_s.arg(
                           QLocale().name().section(u'_', 0, 0), m_title.toHtmlEscaped());
    html += u"<h1>"_s + m_title.toHtmlEscaped() + u"</h1>\n"_s + m_body;
    html += u"<p><small>Sekisho %1</small></p>\n</body>\n</html>\n"_s.arg(
            QStringLiteral(SEKISHO_VERSION));
    return html;
}

void ReportDocument::paint(QPagedPaintDevice &device) const
{
    prepare(device);
    QTextDocument document;
    QFont font = QApplication::font();
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setHtml(html());
    document.print(&device);
}

QByteArray ReportDocument::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_title);
    writer.setCreator(u"Sekisho"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    paint(writer);
    return bytes;
}

QPrintDialog *ReportDocument::print(QWidget *parent) const
{
    const std::shared_ptr<QPrinter> printer = makePrinter(m_title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as what is connected here: as long as the dialog.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [report = *this, printer] { report.paint(*printer); });
    dialog->open();
    return dialog;
}

QPrintPreviewDialog *ReportDocument::preview(QWidget *parent) const
{
    const std::shared_ptr<QPrinter> printer = makePrinter(m_title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"printPreviewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [report = *this, printer](QPrinter *onto) { report.paint(*onto); });
    dialog->open();
    return dialog;
}

} // namespace sekisho::ui
