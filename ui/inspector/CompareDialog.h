// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/convert/Compare.h"
#include "ui/inspector/ObjectChoice.h"
#include "ui/theme/Theme.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QPlainTextEdit;
class QScrollArea;
class QTreeView;
class QVBoxLayout;

namespace sekisho::ui {

class DifferenceModel;
class FormField;
class ReportButton;
class ReportDocument;
class SignButton;
class StateBadge;
class TextLabel;

/// Two open objects side by side: what differs, and what that means where the right one is to
/// replace the left one. Not modal; compares on the thread pool; deletes itself when closed.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(Theme &theme, const QList<ObjectChoice> &choices, QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// Rows of the choices.
    void choose(int left, int right);

Q_SIGNALS:
    /// Of the choice that is shown now.
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSides();
    QWidget *buildValues();
    void compare();
    void take(const Result<pki::Comparison> &comparison);
    void showChecks();
    void showCurrent();
    void retranslate();
    std::optional<ReportDocument> report() const;

    Theme &m_theme;
    QList<ObjectChoice> m_choices;
    int m_generation = 0;
    std::optional<pki::Comparison> m_comparison;
    Error m_error;
    TextLabel *m_heading;
    QComboBox *m_left;
    QComboBox *m_right;
    FormField *m_leftField;
    FormField *m_rightField;
    SignButton *m_swap;
    StateBadge *m_result;
    TextLabel *m_kind;
    QWidget *m_checks;
    QVBoxLayout *m_checksLayout;
    QScrollArea *m_checksArea;
    DifferenceModel *m_model;
    QTreeView *m_table;
    QPlainTextEdit *m_leftValue;
    QPlainTextEdit *m_rightValue;
    ReportButton *m_report;
    SignButton *m_close;
};

} // namespace sekisho::ui
