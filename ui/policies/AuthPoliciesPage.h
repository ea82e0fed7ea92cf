// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/TablePage.h"

class QComboBox;
class QDateEdit;

namespace sekisho::ui {

class HitCountController;
class IconLabel;
class LinkButton;
class RuleModel;
class SectionFrame;
class SignButton;
class TextLabel;

/// Auth Policies: the portal's rules in the portal's columns, hit counts of a chosen period, the
/// fixed last rule. Reads only.
class AuthPoliciesPage : public TablePage
{
    Q_OBJECT
public:
    explicit AuthPoliciesPage(const PageServices &services, QWidget *parent = nullptr);

    QString statusText() const override;

protected:
    void organizationChanged() override;
    void availabilityChanged() override;
    void retranslate() override;
    void fillDrawer(const QVariant &id) override;

private:
    void buildTitleRow();
    void buildContent();
    void applyPeriod();
    void refreshPeriodNames();
    void refreshHits();
    void refreshBadge();
    void fillLastRule();
    void addSentence(SectionFrame *section, const QString &text);
    void addLabelLinks(const QString &heading, const QList<nac::LabelId> &labels);
    void showEvents();

    RuleModel *m_model;
    HitCountController *m_hits;
    SignButton *m_createLabelButton = nullptr;
    SignButton *m_assignLabelsButton = nullptr;
    TextLabel *m_hitCountLabel = nullptr;
    QComboBox *m_periodCombo = nullptr;
    QWidget *m_rangeWidget = nullptr;
    QDateEdit *m_rangeFrom = nullptr;
    TextLabel *m_rangeDash = nullptr;
    QDateEdit *m_rangeTo = nullptr;
    SignButton *m_eventsButton = nullptr;
    SignButton *m_addButton = nullptr;
    IconLabel *m_hitsIcon = nullptr;
    TextLabel *m_hitsNote = nullptr;
    LinkButton *m_hitsRetry = nullptr;
    SignButton *m_ruleEventsButton = nullptr;
};

} // namespace sekisho::ui
