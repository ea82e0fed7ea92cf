// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace sekisho::ui {

/// What the Inspector does, wherever it is asked for: menu bar, palette, window of its own, menus
/// beside the object. InspectorPage::run() does it, InspectorPage::whyNot() says why it cannot.
enum class InspectorCommand {
    OpenFolder,
    WatchFolder,
    StopWatching,
    Clear,
    Compare,
    Convert,
    NewRequest,
    Rehearse,
    BundleDoctor,
    SavePem,
    SaveDer,
    SaveReport, ///< PDF or HTML, as chosen in the dialog
    SaveReportHtml,
    SaveReportPdf,
    PreviewReport,
    PrintReport,
    CopyPem,
    CopyBase64,
    CopyDer, ///< as hex
    CopySubject,
    CopySha1,
    CopySha256
};

/// Texts and shortcuts of these commands in a menu bar.
class InspectorCommandText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::InspectorCommandText)
public:
    /// With its mnemonic: "C&ompare Objects…".
    static QString text(InspectorCommand command);
    /// Where platforms have one for it; otherwise empty.
    static QKeySequence shortcut(InspectorCommand command);
};

} // namespace sekisho::ui
