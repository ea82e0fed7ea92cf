// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FolderWatch.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/InspectorTools.h"
#include "ui/inspector/OpenMenu.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/inspector/VerdictReport.h"

#include <QAction>
#include <QTreeView>

// What the menu bar, the palette and the object's own menus ask of the Inspector.
namespace sekisho::ui {

namespace {

QString subjectOf(const pki::Item &item)
{
    if (item.certificate)
        return item.certificate->subject.oneLine();
    if (item.csr)
        return item.csr->subject.oneLine();
    return item.crl ? item.crl->issuer.oneLine() : QString();
}

} // namespace

QString InspectorPage::whyNoObject() const
{
    const pki::Item *item = currentItem();
    if (!item)
        return m_controller.model().itemCount() > 0 ? tr("No object is selected.")
                                                    : tr("Nothing is open.");
    if (item->type == pki::ItemType::PrivateKey)
        return tr(
                "Private keys are neither copied nor saved here; Convert… writes them encrypted.");
    return item->der.isEmpty() ? tr("There are no bytes of this object.") : QString();
}

QString InspectorPage::whyNoReport() const
{
    const pki::Item *item = currentItem();
    if (!item || item->type != pki::ItemType::Certificate)
        return m_controller.model().itemCount() > 0 ? tr("Select a certificate first.")
                                                    : tr("Nothing is open.");
    return m_object->details() && m_object->verdict() ? QString()
                                                      : tr("The verdict is not ready yet.");
}

QString InspectorPage::whyNotYet(InspectorCommand command)
{
    switch (command) {
    case InspectorCommand::OpenFolder:
    case InspectorCommand::WatchFolder:
    case InspectorCommand::NewRequest:
    case InspectorCommand::BundleDoctor: // takes files and text of its own
        return {};
    case InspectorCommand::StopWatching:
        return tr("No folder is watched.");
    default:
        return tr("Nothing is open.");
    }
}

QString InspectorPage::whyNot(InspectorCommand command) const
{
    switch (command) {
    case InspectorCommand::OpenFolder:
    case InspectorCommand::WatchFolder:
    case InspectorCommand::NewRequest:
    case InspectorCommand::BundleDoctor:
        return {};
    case InspectorCommand::StopWatching:
        return m_openMenu->watch().isActive() ? QString() : tr("No folder is watched.");
    case InspectorCommand::Clear:
        return m_controller.model().inputCount() > 0 || m_controller.isReading()
                       ? QString()
                       : tr("Nothing is open.");
    case InspectorCommand::Compare:
    case InspectorCommand::Convert:
    case InspectorCommand::Rehearse:
        return m_controller.model().itemCount() > 0 ? QString() : tr("Nothing is open.");
    case InspectorCommand::SaveReport:
    case InspectorCommand::SaveReportHtml:
    case InspectorCommand::SaveReportPdf:
    case InspectorCommand::PreviewReport:
    case InspectorCommand::PrintReport:
        return whyNoReport();
    case InspectorCommand::CopySubject: {
        const QString reason = whyNoObject();
        if (!reason.isEmpty())
            return reason;
        return subjectOf(*currentItem()).isEmpty() ? tr("This object names nobody.") : QString();
    }
    case InspectorCommand::CopySha1: {
        const pki::Item *item = currentItem();
        if (item && !item->certificate)
            return tr("Select a certificate first.");
        return whyNoObject();
    }
    case InspectorCommand::CopyPem:
    case InspectorCommand::SavePem: {
        const QString reason = whyNoObject();
        if (!reason.isEmpty())
            return reason;
        return InspectorController::hasPem(*currentItem())
                       ? QString()
                       : tr("There is no PEM form of this object.");
    }
    case InspectorCommand::CopyBase64:
    case InspectorCommand::CopyDer:
    case InspectorCommand::CopySha256:
    case InspectorCommand::SaveDer:
        return whyNoObject();
    }
    return {};
}

void InspectorPage::buildHandover()
{
    if (!services().changes)
        return;
    m_addAuthorities = new QAction(this);
    m_addAuthorities->setObjectName(QStringLiteral("addToAuthoritiesAction"));
    addAction(m_addAuthorities);
    connect(m_addAuthorities, &QAction::triggered, this, [this] {
        const pki::Item *item = currentItem();
        if (item && item->type == pki::ItemType::Certificate)
            Q_EMIT navigateRequested(
                    PageId::Certificates,
                    QVariantMap{{QStringLiteral("addAuthorities"), QVariantList{item->der}}});
    });
    connect(this, &InspectorPage::commandsChanged, this, &InspectorPage::refreshHandover);
}

void InspectorPage::refreshHandover()
{
    if (!m_addAuthorities)
        return;
    const pki::Item *item = currentItem();
    const bool isCertificate = item && item->type == pki::ItemType::Certificate;
    m_addAuthorities->setText(tr("Add to certificate authorities…"));
    m_addAuthorities->setEnabled(isCertificate);
    m_addAuthorities->setToolTip(isCertificate ? QString() : tr("Select a certificate first."));
}

void InspectorPage::run(InspectorCommand command)
{
    const QString reason = whyNot(command);
    if (!reason.isEmpty()) {
        Q_EMIT noticeRequested(reason);
        return;
    }
    if (runTool(command) || copyAs(command))
        return;
    if (command == InspectorCommand::SavePem || command == InspectorCommand::SaveDer)
        chooseSaveFile(command == InspectorCommand::SavePem);
    else
        runReport(command);
}

bool InspectorPage::runTool(InspectorCommand command)
{
    switch (command) {
    case InspectorCommand::OpenFolder:
        m_openMenu->chooseFolder();
        return true;
    case InspectorCommand::WatchFolder:
        m_openMenu->chooseWatchedFolder();
        return true;
    case InspectorCommand::StopWatching:
        m_openMenu->stopWatching();
        return true;
    case InspectorCommand::Clear:
        clear();
        return true;
    case InspectorCommand::Compare:
        m_tools->compare();
        return true;
    case InspectorCommand::Convert:
        m_tools->convert();
        return true;
    case InspectorCommand::NewRequest:
        m_tools->newRequest();
        return true;
    case InspectorCommand::Rehearse:
        rehearseEap();
        return true;
    case InspectorCommand::BundleDoctor:
        checkBundle();
        return true;
    default:
        return false;
    }
}

bool InspectorPage::copyAs(InspectorCommand command)
{
    const pki::Item *item = currentItem();
    if (!item)
        return false;
    switch (command) {
    case InspectorCommand::CopyPem:
        copyText(QString::fromLatin1(InspectorController::exportedBytes(*item, true)));
        return true;
    case InspectorCommand::CopyBase64:
        copyText(QString::fromLatin1(InspectorController::exportedBytes(*item, false).toBase64()));
        return true;
    case InspectorCommand::CopyDer:
        copyText(QString::fromLatin1(InspectorController::exportedBytes(*item, false).toHex()));
        return true;
    case InspectorCommand::CopySubject:
        copyText(subjectOf(*item));
        return true;
    case InspectorCommand::CopySha1:
        copyText(FingerprintText::of(item->certificate->sha1,
                                     m_object->overviewTab().fingerprintForm()));
        return true;
    case InspectorCommand::CopySha256:
        copyText(FingerprintText::of(item->sha256, m_object->overviewTab().fingerprintForm()));
        return true;
    default:
        return false;
    }
}

} // namespace sekisho::ui
