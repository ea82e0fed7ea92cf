// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "ui/page/ReportDocument.h"
#include "ui/widgets/SignButton.h"

#include <functional>
#include <optional>

class QMenu;

namespace sekisho::ui {

/// "Report…": saves as PDF or HTML, or prints, what a dialog shows.
class ReportButton : public SignButton
{
    Q_OBJECT
public:
    /// `make` is asked when something is chosen; nothing happens where it has nothing.
    ReportButton(Theme &theme, std::function<std::optional<ReportDocument>()> make,
                 QWidget *parent = nullptr);

    /// Without suffix.
    void setFileName(const QString &name) { m_fileName = name; }
    void retranslate();

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const sekisho::Error &error);

private:
    void save(bool html);
    void write(const QString &path, const QByteArray &bytes);

    std::function<std::optional<ReportDocument>()> m_make;
    QString m_fileName;
    QMenu *m_menu;
    QAction *m_pdf;
    QAction *m_html;
    QAction *m_preview;
    QAction *m_print;
};

} // namespace sekisho::ui
