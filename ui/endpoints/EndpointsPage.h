// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "ui/page/TablePage.h"

#include <QPointer>

class QAction;

namespace sekisho::ui {

class DraftWriter;
class EndpointModel;
class SignButton;

/// Endpoints: devices known by their MAC address, with the labels that rules match. Shows them as
/// the draft leaves them; adds, edits, removes, labels many at once and imports lists, every time
/// as one step of the draft.
class EndpointsPage : public TablePage
{
    Q_OBJECT
public:
    explicit EndpointsPage(const PageServices &services, QWidget *parent = nullptr);

    void setDraft(const sync::DraftPtr &draft, const nac::OrganizationPtr &withDraft) override;
    QString statusText() const override;
    bool showTarget(const QVariant &target) override;

    void addEndpoint();
    void editCurrent();
    void removeSelected();
    void labelSelected();
    /// Asks for a file.
    void importCsv();
    void importFile(const QString &path);

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;

private:
    void addActions();
    QAction *addPageAction(const char *name, const QList<QKeySequence> &keys,
                           void (EndpointsPage::*run)(), SignButton *button);
    void refreshActions();
    /// Rows of the model that are selected and stay.
    QList<int> selectedRows() const;
    int selectedCount() const;
    void openEditor(const nac::Endpoint &endpoint);
    /// One step that makes `wanted` of endpoints; `toast` says what was done.
    void write(const QString &what, const QList<nac::Endpoint> &wanted, const QString &toast,
               const std::function<void(const QString &error)> &done);

    EndpointModel *m_model;
    SignButton *m_importButton;
    SignButton *m_labelsButton;
    SignButton *m_removeButton;
    SignButton *m_editButton;
    SignButton *m_addButton;
    SignButton *m_eventsButton;
    DraftWriter *m_writer;
    QAction *m_importAction = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_labelsAction = nullptr;
    QAction *m_removeAction = nullptr;
};

} // namespace sekisho::ui
