// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePage.h"

class QComboBox;

namespace sekisho::ui {

class LabelModel;
class SignButton;

/// Auth Policy Labels: all labels with their values and the rules that use them. Reads only.
class LabelsPage : public TablePage
{
    Q_OBJECT
public:
    explicit LabelsPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;
    bool showTarget(const QVariant &target) override;

protected:
    void organizationChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;

private:
    void refreshTypes();
    void applyType();

    LabelModel *m_model;
    SignButton *m_addButton;
    QComboBox *m_typeCombo;
};

} // namespace sekisho::ui
