// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Lint.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

/// One finding. Can have the focus, and then says all of itself to a screen reader.
class FindingRow : public QWidget
{
    Q_OBJECT
public:
    FindingRow(Theme &theme, const lint::Finding &finding, bool bytes, bool platforms,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void bytesRequested(qsizetype offset, qsizetype length);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace sekisho::ui
