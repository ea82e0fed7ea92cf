// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/ExtensionModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QPlainTextEdit;
class QTreeView;

namespace sekisho::ui {

class SignButton;
class TextLabel;

/// The extensions of a certificate: name, critical, value, OID; below the whole decoded text of the
/// selected one and a way to its bytes (button, context menu, Enter).
class ExtensionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit ExtensionsTab(Theme &theme, QWidget *parent = nullptr);

    void setExtensions(const QList<pki::Extension> &extensions);
    void clear();
    int count() const { return m_model.rowCount(); }
    void retranslate();
    QTreeView &list() const { return *m_list; }

Q_SIGNALS:
    void bytesRequested(qsizetype offset, qsizetype length);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void requestBytes();

    ExtensionModel m_model;
    QTreeView *m_list;
    TextLabel *m_name;
    TextLabel *m_facts;
    SignButton *m_showBytes;
    QPlainTextEdit *m_text;
    TextLabel *m_none;
};

} // namespace sekisho::ui
