// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/LabelItem.h"
#include "tests/support/FakeChangeDesk.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/drivers/LabelsPageDriver.h"
#include "ui/policies/AssignLabelsWindow.h"
#include "ui/policies/LabelCertificateDialog.h"
#include "ui/policies/LabelEditor.h"
#include "ui/policies/LabelEntryList.h"
#include "ui/policies/LabelRemoveDialog.h"
#include "ui/widgets/ToastArea.h"

#include <QJsonArray>

namespace sekisho::test {

/// The labels page with a draft behind it.
class LabelScreen
{
public:
    LabelScreen(ScreenFixture &screen, const nac::OrganizationPtr &organization)
        : m_organization(organization)
        , m_services(servicesOf(screen))
        , m_page(m_services)
        , m_driver(m_page)
    {
        for (const nac::Label &label : organization->labels)
            desk.snapshot.insert(key(label.id.value()),
                                 api::mist::withLabel({{QStringLiteral("one_day"), 1}}, label));
        for (const nac::Rule &rule : organization->rules)
            desk.snapshot.insert(ruleKey(rule.id.value()), ruleItem(rule));
        desk.start();
        m_page.resize(1150, 668);
        allow({});
        m_page.setOrganization(organization);
        m_page.setDraft(desk.draft(), organization);
        QObject::connect(&desk, &ui::ChangeDesk::changed, &m_page,
                         [this] { m_page.setDraft(desk.draft(), withDraft()); });
        m_page.show();
        QApplication::processEvents();
    }

    static api::mist::ItemKey key(const QString &id) { return {api::mist::ItemType::Label, id}; }
    static api::mist::ItemKey ruleKey(const QString &id) { return {api::mist::ItemType::Rule, id}; }

    void allow(ui::PageContext context)
    {
        context.dataOf = m_organization->pulled;
        m_page.setAvailability(context);
    }

    /// The sample with what the draft does to labels and to the labels of rules.
    nac::OrganizationPtr withDraft() const
    {
        auto made = std::make_shared<nac::Organization>(*m_organization);
        for (auto it = desk.draft()->items.cbegin(); it != desk.draft()->items.cend(); ++it) {
            if (it.key().type == api::mist::ItemType::Label)
                applyLabel(*made, it.key().id, it->value);
            else if (it->value)
                applyRule(*made, it.key().id, *it->value);
        }
        return made;
    }

    ui::LabelsPage &page() { return m_page; }
    const LabelsPageDriver &driver() const { return m_driver; }
    const ui::PageServices &services() const { return m_services; }
    std::optional<sync::DraftItem> drafted(const api::mist::ItemKey &item) const
    {
        const auto found = desk.draft()->items.constFind(item);
        return found == desk.draft()->items.cend() ? std::nullopt : std::optional(*found);
    }
    /// The open dialog of that class; null if there is none.
    template <class D>
    D *dialog() const
    {
        QApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *open = qobject_cast<D *>(widget); open && open->isVisible())
                return open;
        }
        return nullptr;
    }
    void select(const QString &id) const
    {
        auto *table = m_driver.find<ui::DataTable>("labelsTable");
        QVERIFY(table->selectObject(id));
        table->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_page.activateWindow(); // a dialog may just have had it
        QVERIFY(QTest::qWaitForWindowActive(&m_page));
        auto *table = m_driver.find<ui::DataTable>("labelsTable");
        table->setFocus();
        QTest::keyClick(table, key, modifiers);
        QApplication::processEvents();
    }
    QString toast() const
    {
        const auto *area = m_page.findChild<ui::ToastArea *>(QStringLiteral("toast"));
        return area && area->isShowing() ? area->text() : QString();
    }

    FakeChangeDesk desk;

private:
    ui::PageServices servicesOf(ScreenFixture &screen)
    {
        ui::PageServices services = screen.services();
        services.changes = &desk;
        services.keepSecret = [this](Secret value) { return desk.keepSecret(std::move(value)); };
        return services;
    }

    static QJsonObject ruleItem(const nac::Rule &rule)
    {
        QJsonObject item{{QStringLiteral("name"), rule.name},
                         {QStringLiteral("action"), rule.action.raw},
                         {QStringLiteral("one_day"), 2}};
        const auto texts = [](const QList<nac::LabelId> &ids) {
            QStringList list;
            for (const nac::LabelId &id : ids)
                list.append(id.value());
            return list;
        };
        using Place = api::mist::LabelPlace;
        item = api::mist::withLabelsOfRule(item, Place::Matching, texts(rule.matching.labels));
        return api::mist::withLabelsOfRule(item, Place::Assigned, texts(rule.assignedLabels));
    }

    static void applyLabel(nac::Organization &organization, const QString &id,
                           const std::optional<QJsonObject> &item)
    {
        nac::Label label = item ? api::mist::labelFromItem(*item) : nac::Label();
        label.id = nac::LabelId(id);
        for (qsizetype i = 0; i < organization.labels.size(); ++i) {
            if (organization.labels.at(i).id.value() != id)
                continue;
            if (item)
                organization.labels[i] = label;
            else
                organization.labels.removeAt(i);
            return;
        }
        if (item)
            organization.labels.append(label);
    }

    static void applyRule(nac::Organization &organization, const QString &id,
                          const QJsonObject &item)
    {
        using Place = api::mist::LabelPlace;
        for (nac::Rule &rule : organization.rules) {
            if (rule.id.value() != id)
                continue;
            rule.matching.labels.clear();
            rule.assignedLabels.clear();
            for (const QString &label : api::mist::labelsOfRule(item, Place::Matching))
                rule.matching.labels.append(nac::LabelId(label));
            for (const QString &label : api::mist::labelsOfRule(item, Place::Assigned))
                rule.assignedLabels.append(nac::LabelId(label));
        }
    }

    nac::OrganizationPtr m_organization;
    ui::PageServices m_services;
    ui::LabelsPage m_page;
    LabelsPageDriver m_driver;
};

/// The label editor as a person uses it.
class LabelEditorDriver
{
public:
    explicit LabelEditorDriver(QDialog &dialog)
        : m_dialog(&dialog)
    {
    }

    /// A control of the shown form, not of one that is being replaced.
    template <class W>
    W *find(const char *name) const
    {
        for (W *widget : m_dialog->findChildren<W *>(QLatin1String(name))) {
            if (widget->isVisibleTo(m_dialog))
                return widget;
        }
        qWarning("no widget named %s", name);
        return nullptr;
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->setText(text);
    }
    void choose(const char *name, const QVariant &data) const
    {
        auto *combo = find<QComboBox>(name);
        QVERIFY2(combo, name);
        QVERIFY2(combo->findData(data) >= 0, qPrintable(data.toString()));
        combo->setCurrentIndex(combo->findData(data));
    }
    void addValue(const QString &text) const
    {
        type("valueLineEdit", text);
        QTest::keyClick(find<QLineEdit>("valueLineEdit"), Qt::Key_Return);
    }
    QStringList values() const
    {
        return find<ui::LabelEntryList>("valuesTable")->entries().texts();
    }
    QAbstractButton *save() const { return find<QAbstractButton>("saveButton"); }
    QString note() const { return find<QLabel>("editorNoteLabel")->text(); }

private:
    QDialog *m_dialog;
};

} // namespace sekisho::test
