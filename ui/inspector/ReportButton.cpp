// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ReportButton.h"

#include "ui/inspector/InspectorController.h"

#include <QFileDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

ReportButton::ReportButton(Theme &theme, std::function<std::optional<ReportDocument>()> make,
                           QWidget *parent)
    : SignButton(theme, Kind::Normal, parent)
    , m_make(std::move(make))
    , m_fileName(u"report"_s)
    , m_menu(new QMenu(this))
    , m_pdf(m_menu->addAction(QString()))
    , m_html(m_menu->addAction(QString()))
    , m_preview(m_menu->addAction(QString()))
    , m_print(m_menu->addAction(QString()))
{
    setObjectName(u"reportButton"_s);
    m_menu->setObjectName(u"reportMenu"_s);
    m_pdf->setObjectName(u"reportPdfAction"_s);
    m_html->setObjectName(u"reportHtmlAction"_s);
    m_preview->setObjectName(u"reportPreviewAction"_s);
    m_print->setObjectName(u"reportPrintAction"_s);
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    connect(m_pdf, &QAction::triggered, this, [this] { save(false); });
    connect(m_html, &QAction::triggered, this, [this] { save(true); });
    connect(m_preview, &QAction::triggered, this, [this] {
        if (const auto report = m_make())
            report->preview(this);
    });
    connect(m_print, &QAction::triggered, this, [this] {
        if (const auto report = m_make())
            report->print(this);
    });
    retranslate();
}

void ReportButton::retranslate()
{
    //: button with a menu: save or print what is shown
    setTexts(tr("Report…"));
    setAccessibleName(tr("Save or print a report"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_html->setText(tr("Save as &HTML…"));
    m_preview->setText(tr("Print pre&view…"));
    m_print->setText(tr("P&rint…"));
}

void ReportButton::save(bool html)
{
    const std::optional<ReportDocument> report = m_make();
    if (!report)
        return;
    const QString suffix = html ? u"html"_s : u"pdf"_s;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_fileName + u'.' + suffix);
    // Made now: what is shown when the dialog closes may be something else.
    const QByteArray bytes = html ? report->html().toUtf8() : report->pdf();
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString &path) { write(path, bytes); });
    dialog->open();
}

void ReportButton::write(const QString &path, const QByteArray &bytes)
{
    async::then(InspectorController::save(path, bytes), this, [this, path](const Result<> &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace sekisho::ui
