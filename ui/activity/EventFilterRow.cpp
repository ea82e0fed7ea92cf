// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/EventFilterRow.h"

#include "core/nac/HitPeriod.h"
#include "ui/activity/ClientEventModel.h"
#include "ui/text/NacText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SignButton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr nac::HitPeriod kEventPeriods[] = {
        nac::HitPeriod::Last60Minutes, nac::HitPeriod::Last24Hours, nac::HitPeriod::Today,
        nac::HitPeriod::Yesterday,     nac::HitPeriod::ThisWeek,    nac::HitPeriod::Last7Days};

/// Of combo boxes: everything. No id is called so.
const QLatin1StringView kEverything("*");

/// "5c:5b:35" finds the address in whatever spelling.
QString macDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

} // namespace

EventFilterRow::EventFilterRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_time(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_site(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_mac(new QLineEdit(this))
    , m_clear(new LinkButton(theme, {}, this))
{
    setObjectName(u"eventFilterRow"_s);
    m_time->setObjectName(u"timeComboBox"_s);
    m_type->setObjectName(u"typeComboBox"_s);
    m_site->setObjectName(u"siteComboBox"_s);
    m_rule->setObjectName(u"ruleComboBox"_s);
    m_user->setObjectName(u"userLineEdit"_s);
    m_mac->setObjectName(u"macLineEdit"_s);
    m_clear->setObjectName(u"clearFiltersLink"_s);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(16, 0, 16, 8);
    for (QComboBox *combo : {m_time, m_type, m_site, m_rule}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &EventFilterRow::update);
    }
    for (QLineEdit *edit : {m_user, m_mac}) {
        edit->setClearButtonEnabled(true);
        edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * 24);
        row->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &EventFilterRow::update);
    }
    row->addWidget(m_clear);
    connect(m_clear, &QAbstractButton::clicked, this, &EventFilterRow::clear);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EventFilterRow::setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now)
{
    m_organization = organization;
    m_now = now;
    QSet<QString> types;
    if (organization) {
        for (const nac::ClientEvent &event : organization->events)
            types.insert(event.type);
    }
    m_types = QStringList(types.cbegin(), types.cend());
    refill();
}

void EventFilterRow::retranslate()
{
    m_time->setAccessibleName(tr("Time"));
    m_type->setAccessibleName(tr("What happened"));
    m_site->setAccessibleName(tr("Site"));
    m_rule->setAccessibleName(tr("Auth Rule"));
    m_user->setAccessibleName(tr("User"));
    m_user->setPlaceholderText(tr("User"));
    m_mac->setAccessibleName(tr("MAC"));
    m_mac->setPlaceholderText(tr("MAC"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(m_clear->text());
    refill();
}

void EventFilterRow::fill(QComboBox *combo, const QString &all,
                          const QList<QPair<QString, QString>> &entries)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all, QString(kEverything));
    for (const auto &[id, text] : entries)
        combo->addItem(text, id);
    combo->setCurrentIndex(qMax(0, chosen.isValid() ? combo->findData(chosen) : 0));
}

void EventFilterRow::refill()
{
    m_filling = true;
    using Entries = QList<QPair<QString, QString>>;
    const auto byText = [](const auto &a, const auto &b) {
        return a.second.localeAwareCompare(b.second) < 0;
    };
    Entries periods;
    for (qsizetype i = 0; i < qsizetype(std::size(kEventPeriods)); ++i)
        periods.append({QString::number(i), NacText::hitPeriod(kEventPeriods[i])});
    fill(m_time, tr("Time: all"), periods);
    Entries types;
    for (const QString &type : std::as_const(m_types))
        types.append({type, NacText::eventType(type)});
    std::sort(types.begin(), types.end(), byText);
    fill(m_type, tr("What happened: all"), types);
    Entries sites;
    Entries rules;
    if (m_organization) {
        for (const nac::Site &site : m_organization->sites)
            sites.append({site.id.value(), site.name});
        for (const nac::Rule &rule : m_organization->rules)
            rules.append({rule.id.value(), rule.name});
    }
    std::sort(sites.begin(), sites.end(), byText);
    rules.append({QString(), tr("fixed last rule")});
    fill(m_site, tr("Site: all"), sites);
    fill(m_rule, tr("Auth Rule: all"), rules);
    m_filling = false;
    update();
}

void EventFilterRow::update()
{
    if (m_filling)
        return;
    const auto chosen = [](const QComboBox *combo) {
        const QString id = combo->currentData().toString();
        return combo->currentIndex() <= 0 || id == kEverything ? QString() : id;
    };
    m_from = {};
    m_to = {};
    if (m_time->currentIndex() > 0) {
        const nac::TimeRange range =
                nac::hitPeriodRange(kEventPeriods[m_time->currentData().toString().toInt()], m_now,
                                    QTimeZone::systemTimeZone());
        m_from = range.from;
        m_to = range.to;
    }
    m_wantedType = chosen(m_type);
    m_wantedSite = chosen(m_site);
    m_wantedRule.reset();
    if (m_rule->currentIndex() > 0)
        m_wantedRule = m_rule->currentData().toString();
    m_wantedUser = m_user->text().trimmed();
    m_wantedMac = macDigits(m_mac->text());
    m_clear->setVisible(isActive());
    Q_EMIT changed();
}

bool EventFilterRow::isActive() const
{
    return m_from.isValid() || !m_wantedType.isEmpty() || !m_wantedSite.isEmpty() || m_wantedRule ||
           !m_wantedUser.isEmpty() || !m_wantedMac.isEmpty();
}

bool EventFilterRow::matches(const nac::ClientEvent &event) const
{
    if (m_from.isValid() && (event.time < m_from || event.time > m_to))
        return false;
    if (!m_wantedType.isEmpty() && event.type != m_wantedType)
        return false;
    if (!m_wantedSite.isEmpty() && event.site.value() != m_wantedSite)
        return false;
    if (m_wantedRule && (m_wantedRule->isEmpty() ? !ClientEventModel::isLastRule(event)
                                                 : event.rule.value() != *m_wantedRule))
        return false;
    if (!m_wantedUser.isEmpty() && !event.username.contains(m_wantedUser, Qt::CaseInsensitive))
        return false;
    return m_wantedMac.isEmpty() || event.mac.contains(m_wantedMac);
}

void EventFilterRow::clear()
{
    m_filling = true;
    for (QComboBox *combo : {m_time, m_type, m_site, m_rule})
        combo->setCurrentIndex(0);
    m_user->clear();
    m_mac->clear();
    m_filling = false;
    update();
}

} // namespace sekisho::ui
