// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/DataPage.h"

namespace sekisho::ui {

class EndpointModel;
class SignButton;
class TablePane;

/// Endpoints: devices known by their MAC address, with the labels that rules match. Reads only.
class EndpointsPage : public DataPage
{
    Q_OBJECT
public:
    explicit EndpointsPage(const PageServices &services, QWidget *parent = nullptr);

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
    void fillDrawer();

    EndpointModel *m_model;
    SignButton *m_importButton;
    SignButton *m_addButton;
    TablePane *m_pane;
    SignButton *m_eventsButton;
};

} // namespace sekisho::ui
