// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorCommand.h"

namespace sekisho::ui {

QString InspectorCommandText::text(InspectorCommand command)
{
    switch (command) {
    case InspectorCommand::OpenFolder:
        return tr("Open &Folder…");
    case InspectorCommand::WatchFolder:
        return tr("Watc&h Folder…");
    case InspectorCommand::StopWatching:
        return tr("S&top Watching");
    case InspectorCommand::Clear:
        //: closes everything that is open in the Inspector
        return tr("C&lear the Inspector");
    case InspectorCommand::Compare:
        return tr("Com&pare Objects…");
    case InspectorCommand::Convert:
        return tr("Con&vert…");
    case InspectorCommand::NewRequest:
        return tr("&New Certificate Request…");
    case InspectorCommand::Rehearse:
        return tr("&Rehearse EAP…");
    case InspectorCommand::BundleDoctor:
        return tr("Check RADIUS &Bundle…");
    case InspectorCommand::SavePem:
        return tr("Save as PE&M…");
    case InspectorCommand::SaveDer:
        return tr("Save as &DER…");
    case InspectorCommand::SaveReport:
    case InspectorCommand::SaveReportHtml:
    case InspectorCommand::SaveReportPdf:
        //: the verdict on a certificate as PDF or HTML
        return tr("&Save Report…");
    case InspectorCommand::PreviewReport:
        return tr("Print Pre&view…");
    case InspectorCommand::PrintReport:
        return tr("&Print Report…");
    case InspectorCommand::CopyPem:
        return tr("Copy as &PEM");
    case InspectorCommand::CopyBase64:
        return tr("Copy DER as &Base64");
    case InspectorCommand::CopyDer:
        return tr("Copy DER as &Hex");
    case InspectorCommand::CopySubject:
        return tr("Copy &Subject");
    case InspectorCommand::CopySha1:
        return tr("Copy SHA-&1 Fingerprint");
    case InspectorCommand::CopySha256:
        return tr("Copy SHA-&256 Fingerprint");
    }
    return {};
}

QKeySequence InspectorCommandText::shortcut(InspectorCommand command)
{
    switch (command) {
    case InspectorCommand::SaveReport:
        return QKeySequence(Qt::CTRL | Qt::Key_S);
    case InspectorCommand::PrintReport:
        return QKeySequence(Qt::CTRL | Qt::Key_P);
    default:
        return {};
    }
}

} // namespace sekisho::ui
