// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/DataPage.h"

class QComboBox;
class QHBoxLayout;

namespace sekisho::ui {

class ClientEventModel;
class SignButton;
class TablePane;
class TextLabel;

/// Activity: what happened to clients that asked for the network, newest first, with every field
/// the cloud gave. Reads only.
class ActivityPage : public DataPage
{
    Q_OBJECT
public:
    explicit ActivityPage(const PageServices &services, QWidget *parent = nullptr);

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
    void applyResult();
    void refreshReasons();
    void refreshNote();
    void fillDrawer();

    ClientEventModel *m_model;
    QComboBox *m_resultCombo;
    QWidget *m_reasons;
    QHBoxLayout *m_reasonsLayout;
    TablePane *m_pane;
    SignButton *m_copyButton;
};

} // namespace sekisho::ui
