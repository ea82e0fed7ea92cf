// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/ConnectDialog.h"

#include "ui/connection/ConnectionForm.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sekisho::ui {

ConnectDialog::ConnectDialog(Theme &theme, ViewSettings &view,
                             std::unique_ptr<ConnectionController> controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(std::move(controller))
    , m_form(new ConnectionForm(theme, view, *m_controller, this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Return in a field does what the field says, not what some button of the dialog does.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_controller.get(), &ConnectionController::opened, this,
            [this](const sync::WorkspaceInfo &workspace) {
                Q_EMIT connected(workspace);
                accept();
            });
    retranslate();
}

ConnectDialog::~ConnectDialog()
{
    // The form refers to the controller.
    delete m_form;
}

void ConnectDialog::retranslate()
{
    setWindowTitle(tr("Connect to an organization"));
    if (auto *buttons = findChild<QDialogButtonBox *>()) {
        QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
        //: Closes the dialog
        cancel->setText(tr("Cancel"));
        cancel->setAccessibleName(tr("Cancel"));
    }
}

void ConnectDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
