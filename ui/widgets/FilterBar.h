// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace sekisho::ui {

class DataTable;
class IconButton;
class TextLabel;

/// Filter field, the page's own criteria, count at the end, column chooser, export. 36 high.
/// Filters while typing (not during composition of an input method); Esc clears.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(Theme &theme, QWidget *parent = nullptr);

    /// Connects filter, count, column menu and CSV export (file dialog) of `table`.
    void attach(DataTable &table);
    QLineEdit &field() const { return *m_field; }
    QString text() const;
    void clear();
    /// Ctrl+F: into the field, its text selected.
    void focusField();
    /// "5 of 9 rules" is the page's to say; empty uses "5 of 9".
    void setCountText(const QString &text);
    /// Instead of "Filter (Ctrl+F)".
    void setPlaceholder(const QString &text);
    void addCriterion(QWidget *widget); ///< after the field
    void addTrailing(QWidget *widget);  ///< before the column chooser
    /// A heading before the field ("5 Certificate Authorities"); moves the field to the end.
    void setHeading(const QString &text);
    /// File name proposed for the export, without extension.
    void setExportName(const QString &name);
    void setExportVisible(bool visible);

Q_SIGNALS:
    void filterTextChanged(const QString &text);
    void columnsRequested();
    /// The chosen file could not be written, or was ("exported" = rows).
    void exportFailed(const QString &path, const QString &reason);
    void exported(const QString &path, int rows);

public Q_SLOTS:
    void exportCsv();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refreshCount();

    Theme &m_theme;
    DataTable *m_table = nullptr;
    QLineEdit *m_field;
    TextLabel *m_heading;
    TextLabel *m_count;
    IconButton *m_columns;
    IconButton *m_export;
    QHBoxLayout *m_criteria;
    QHBoxLayout *m_trailing;
    QString m_placeholder;
    QString m_countText;
    QString m_exportName;
};

} // namespace sekisho::ui
