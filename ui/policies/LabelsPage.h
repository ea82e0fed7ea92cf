// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/DataPage.h"

class QComboBox;

namespace sekisho::ui {

class LabelModel;
class SignButton;
class TablePane;

/// Auth Policy Labels: all labels with their values and the rules that use them. Reads only.
class LabelsPage : public DataPage
{
    Q_OBJECT
public:
    explicit LabelsPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;
    void focusFilter() override;
    void exportCsv() override;
    bool canExportCsv() const override { return true; }
    bool showTarget(const QVariant &target) override;
    QList<QWidget *> panes() const override;

protected:
    void organizationChanged() override;
    void retranslate() override;

private:
    void refreshTypes();
    void applyType();
    void fillDrawer(const QVariant &id);

    LabelModel *m_model;
    SignButton *m_addButton;
    QComboBox *m_typeCombo;
    TablePane *m_pane;
};

} // namespace sekisho::ui
