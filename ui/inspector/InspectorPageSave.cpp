// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorPage.h"

#include "core/base/Async.h"
#include "ui/inspector/ChainTab.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/VerdictReport.h"
#include "ui/text/CertificateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

// The Inspector's page: objects and their elements as files.
namespace sekisho::ui {

namespace {

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &name,
                        const QString &suffix)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"saveObjectDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString(name).replace(unsafe, u"_"_s).left(80) + u'.' + suffix);
    return dialog;
}

} // namespace

void InspectorPage::chooseSaveFile(bool pem)
{
    const pki::Item *item = currentItem();
    if (!item)
        return;
    QFileDialog *dialog = saveDialog(this, pem ? tr("Save as PEM") : tr("Save as DER"),
                                     InspectorText::itemName(*item), pem ? u"pem"_s : u"der"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pem](const QString &path) { saveObject(path, pem); });
    dialog->open();
}

VerdictReport InspectorPage::report() const
{
    VerdictReport report(*m_object->details(), *m_object->verdict(), m_object->choices().day);
    const ChainTab &chain = m_object->chainTab();
    if (chain.pathView().model()->rowCount() > 0)
        report.addChain(chain.verdict(), *chain.pathView().model(), *chain.rejectedView().model());
    return report;
}

void InspectorPage::runReport(InspectorCommand command)
{
    if (command == InspectorCommand::PrintReport)
        report().document().print(this);
    else if (command == InspectorCommand::PreviewReport)
        report().document().preview(this);
    else
        chooseReportFile(command);
}

void InspectorPage::chooseReportFile(InspectorCommand command)
{
    // Made now: what is shown when the dialog closes may be something else.
    const ReportDocument document = report().document();
    const QString name = CertificateText::displayName(m_object->details()->index) + u"-verdict"_s;
    const bool html = command == InspectorCommand::SaveReportHtml;
    QFileDialog *dialog =
            saveDialog(this, tr("Save the verdict"), name, html ? u"html"_s : u"pdf"_s);
    if (command == InspectorCommand::SaveReport) {
        //: kind of file; %1 is "*.pdf"
        dialog->setNameFilters({tr("PDF (%1)").arg(u"*.pdf"_s), tr("HTML (%1)").arg(u"*.html"_s)});
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            dialog->setDefaultSuffix(filter.contains(u"*.html"_s) ? u"html"_s : u"pdf"_s);
        });
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, document](const QString &path) {
        const bool asHtml = path.endsWith(u".html"_s, Qt::CaseInsensitive) ||
                            path.endsWith(u".htm"_s, Qt::CaseInsensitive);
        saveBytes(path, asHtml ? document.html().toUtf8() : document.pdf());
    });
    dialog->open();
}

bool InspectorPage::canExportCsv() const { return m_controller.model().itemCount() > 0; }

void InspectorPage::exportCsv()
{
    if (!canExportCsv())
        return;
    // The tree has no columns; what is exported is the table of the same objects.
    m_list->setView(ObjectList::View::Table);
    QFileDialog *dialog = saveDialog(this, tr("Export the open objects"), u"objects"_s, u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveBytes(path, m_list->table().toCsv()); });
    dialog->open();
}

void InspectorPage::chooseElementFile(const QByteArray &der, const QString &name)
{
    QFileDialog *dialog = saveDialog(this, tr("Save as DER"), name, u"der"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, der](const QString &path) { saveBytes(path, der); });
    dialog->open();
}

void InspectorPage::saveObject(const QString &path, bool pem)
{
    const pki::Item *item = currentItem();
    const QByteArray bytes = item ? InspectorController::exportedBytes(*item, pem) : QByteArray();
    if (!bytes.isEmpty())
        saveBytes(path, bytes);
}

void InspectorPage::saveBytes(const QString &path, const QByteArray &bytes)
{
    async::then(m_controller.save(path, bytes), this, [this, path](const Result<> &saved) {
        if (!saved) {
            m_object->banner().setContent(State::Error, ErrorText::of(saved.error()).title,
                                          ErrorText::of(saved.error()).remedy);
            return;
        }
        //: %1 path of a file
        Q_EMIT noticeRequested(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace sekisho::ui
