// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorPage.h"

#include "core/base/Async.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/VerdictReport.h"
#include "ui/text/CertificateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>

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

void InspectorPage::chooseReportFile(bool pdf)
{
    const pki::CertificateDetails *details = m_object->details();
    const lint::Verdict *verdict = m_object->verdict();
    if (!details || !verdict) {
        Q_EMIT noticeRequested(tr("The verdict is not ready yet."));
        return;
    }
    // Made now: what is shown when the dialog closes may be something else.
    const VerdictReport report(*details, *verdict, m_object->choices().day);
    const QByteArray bytes = pdf ? report.pdf() : report.html().toUtf8();
    QFileDialog *dialog = saveDialog(this, tr("Save the verdict"),
                                     CertificateText::displayName(details->index) + u"-verdict"_s,
                                     pdf ? u"pdf"_s : u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString &path) { saveBytes(path, bytes); });
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
