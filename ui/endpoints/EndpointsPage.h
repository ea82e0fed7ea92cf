// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePage.h"

namespace sekisho::ui {

class EndpointModel;
class SignButton;

/// Endpoints: devices known by their MAC address, with the labels that rules match. Reads only.
class EndpointsPage : public TablePage
{
    Q_OBJECT
public:
    explicit EndpointsPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;

protected:
    void organizationChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;

private:
    EndpointModel *m_model;
    SignButton *m_importButton;
    SignButton *m_addButton;
    SignButton *m_eventsButton;
};

} // namespace sekisho::ui
