// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/certificates/CertificatePane.h"
#include "ui/page/DraftWriter.h"

namespace sekisho::ui {

class NacSwitchModel;

/// The Settings tab: the switches of mist_nac with default, meaning and risk, edited in place, each
/// as a step of the draft.
class NacSwitchPane : public CertificatePane
{
    Q_OBJECT
public:
    NacSwitchPane(const PageServices &services, DraftWriter &writer, Page *page,
                  QWidget *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization) override;
    void setContext(const PageContext &context);
    QString statusText() const override;
    void retranslate() override;

    /// Selects the switch of that item, the one that the draft changes where it has several.
    bool showSwitch(const api::mist::ItemKey &key);
    QAction *editAction() const { return m_edit; }
    void editCurrent();
    void resetCurrent();

protected:
    void fillDrawer(const QVariant &id) override;

private:
    QAction *makeAction(const char *name, const QKeySequence &key, void (NacSwitchPane::*run)(),
                        Page *page);
    void refresh();
    void write(const QString &id, const QJsonValue &value);
    int currentRow() const;

    DraftWriter &m_writer;
    PageContext m_context;
    NacSwitchModel *m_model;
    QAction *m_edit;
    QAction *m_reset;
    SignButton *m_editButton;
    SignButton *m_resetButton;
};

} // namespace sekisho::ui
