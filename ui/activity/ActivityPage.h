// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePage.h"

class QComboBox;
class QHBoxLayout;

namespace sekisho::ui {

class ClientEventModel;
class EventDrawer;
class EventFilterRow;
class SignButton;
class TextLabel;

/// Activity: what happened to clients that asked for the network, newest first, with every field
/// the cloud gave. Reads only.
class ActivityPage : public TablePage
{
    Q_OBJECT
public:
    explicit ActivityPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;
    bool showTarget(const QVariant &target) override;

protected:
    void organizationChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFilters();
    void applyFilters();
    void refreshReasons();
    void fitReasons();
    void refreshNote();

    ClientEventModel *m_model;
    QComboBox *m_resultCombo;
    SignButton *m_moreButton; ///< shows and hides m_criteria
    EventFilterRow *m_criteria;
    EventDrawer *m_details;
    QWidget *m_reasons;
    QHBoxLayout *m_reasonsLayout;
    SignButton *m_copyButton;
};

} // namespace sekisho::ui
