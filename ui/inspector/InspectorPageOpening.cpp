// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/OpenMenu.h"
#include "ui/text/DateText.h"
#include "ui/widgets/SignButton.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

// How things get into the Inspector: dialogs, menu, clipboard, drag and drop, other pages.

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

void InspectorPage::buildOpenMenu()
{
    m_openMenu = new OpenMenu(services().view, this);
    connect(m_openMore, &QPushButton::clicked, this, [this] {
        m_openMenu->retranslate();
        m_openMenu->popup(m_openMore->mapToGlobal(QPoint(0, m_openMore->height())));
    });
    connect(m_openMenu, &OpenMenu::filesRequested, this, &InspectorPage::chooseFiles);
    connect(m_openMenu, &OpenMenu::clipboardRequested, this, &InspectorPage::paste);
    connect(m_openMenu, &OpenMenu::pathsChosen, this, &InspectorPage::openFiles);
    connect(m_openMenu, &OpenMenu::notice, this, &InspectorPage::noticeRequested);
    connect(m_openMenu, &OpenMenu::watchChanged, this, &InspectorPage::commandsChanged);
    connect(&m_openMenu->watch(), &FolderWatch::filesChanged, &m_controller,
            &InspectorController::refreshFiles);
    connect(&m_openMenu->watch(), &FolderWatch::filesGone, &m_controller,
            &InspectorController::closeFiles);
    connect(&m_controller, &InspectorController::tooManyFiles, this, [this](int limit) {
        //: %1 number
        Q_EMIT noticeRequested(
                tr("Only the first %1 files are opened.").arg(DateText::number(limit)));
    });
}

void InspectorPage::openFiles(const QStringList &paths)
{
    m_openMenu->recent().add(paths);
    m_controller.openFiles(paths);
}

void InspectorPage::openDers(const QList<QByteArray> &ders, const QString &title)
{
    if (ders.isEmpty())
        return;
    // What another page hands over is what the person wants to see now.
    m_wanted = QString::fromLatin1(
            QCryptographicHash::hash(ders.first(), QCryptographicHash::Sha256).toHex());
    m_controller.openDers(ders, title);
}

QString InspectorPage::namePatterns()
{
    return u"*.pem *.crt *.cer *.der *.p7b *.p7c *.p7s *.p12 *.pfx *.csr *.req *.crl *.key "
           u"*.ca-bundle *.jks *.jceks *.zip *.mobileconfig *.eap-config *.xml"_s;
}

void InspectorPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open files"));
    dialog->setObjectName(u"openFilesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates and keys (%1)").arg(namePatterns()),
                            tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::filesSelected, this, &InspectorPage::openFiles);
    dialog->open();
}

void InspectorPage::paste()
{
    const QMimeData *clipped = QApplication::clipboard()->mimeData();
    const QStringList files = clipped ? localFiles(*clipped) : QStringList();
    if (!files.isEmpty()) {
        openFiles(files);
    } else if (clipped && clipped->hasText() && !clipped->text().trimmed().isEmpty()) {
        m_controller.openPasted(clipped->text().toUtf8());
    } else {
        Q_EMIT noticeRequested(tr("There is no text and no file on the clipboard."));
    }
}

void InspectorPage::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged out of here is open already.
    const auto *source = qobject_cast<QWidget *>(event->source());
    if (source && isAncestorOf(source))
        return;
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
        setDropMark(true);
    }
}

void InspectorPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropMark(false);
    Page::dragLeaveEvent(event);
}

void InspectorPage::dropEvent(QDropEvent *event)
{
    setDropMark(false);
    const QStringList files = localFiles(*event->mimeData());
    if (!files.isEmpty())
        openFiles(files);
    else if (event->mimeData()->hasText())
        m_controller.openPasted(event->mimeData()->text().toUtf8());
    else
        return;
    event->acceptProposedAction();
}

} // namespace sekisho::ui
