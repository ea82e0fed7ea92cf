// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/ConnectionController.h"
#include "ui/theme/Theme.h"

#include <QDialog>

namespace sekisho::ui {

class ConnectionForm;
class ViewSettings;

/// The form of the first-start page as a dialog, for another organization or another token. Opened
/// with open(); deletes itself; ends with connected().
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectDialog(Theme &theme, ViewSettings &view,
                  std::unique_ptr<ConnectionController> controller, QWidget *parent);
    ~ConnectDialog() override;

    ConnectionForm &form() const { return *m_form; }

Q_SIGNALS:
    void connected(const sekisho::sync::WorkspaceInfo &workspace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<ConnectionController> m_controller;
    ConnectionForm *m_form;
};

} // namespace sekisho::ui
