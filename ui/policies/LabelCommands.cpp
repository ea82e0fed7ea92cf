// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelCommands.h"

#include "core/api/mist/LabelItem.h"
#include "core/nac/RuleChecks.h"
#include "ui/page/ChangeDesk.h"
#include "ui/policies/AssignLabelsWindow.h"
#include "ui/policies/LabelRemoveDialog.h"
#include "ui/text/ErrorText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

api::mist::ItemKey labelKey(const nac::LabelId &id)
{
    return {api::mist::ItemType::Label, id.value()};
}

api::mist::ItemKey ruleKey(const nac::RuleId &id)
{
    return {api::mist::ItemType::Rule, id.value()};
}

} // namespace

LabelCommands::LabelCommands(const PageServices &services, DraftWriter &writer, Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_page(page)
{
}

void LabelCommands::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    Q_EMIT organizationChanged(organization);
}

LabelEditor *LabelCommands::open(LabelEditor *editor)
{
    connect(editor, &LabelEditor::saved, this,
            [this, editor](const api::mist::ItemKey &key, const QJsonObject &item) {
                const bool isNew = api::mist::isLocalId(key.id) &&
                                   !(m_writer.draft() && m_writer.draft()->items.contains(key));
                const QString name = api::mist::itemName(key, item);
                const QString toast = isNew
                                              //: %1 is the name of a label
                                              ? tr("Added to the draft: %1").arg(name)
                                              //: %1 is the name of a label
                                              : tr("Changed in the draft: %1").arg(name);
                const auto close = DraftWriter::closing(editor);
                m_writer.write(isNew ? u"add"_s : u"edit"_s, key, item, toast,
                               [this, close, id = key.id](const QString &error) {
                                   close(error);
                                   if (error.isEmpty())
                                       Q_EMIT saved(nac::LabelId(id));
                               });
            });
    editor->open();
    return editor;
}

void LabelCommands::create(LabelEditor::Offer offer)
{
    open(new LabelEditor(m_services, m_organization, offer, m_page->window()));
}

void LabelCommands::edit(const nac::LabelId &id)
{
    m_writer.read(labelKey(id), [this, id](const QJsonObject &item) {
        open(new LabelEditor(m_services, m_organization, labelKey(id), item, m_page->window()));
    });
}

void LabelCommands::duplicate(const nac::LabelId &id)
{
    m_writer.read(labelKey(id), [this](const QJsonObject &item) {
        open(new LabelEditor(m_services, m_organization, labelKey({}), item, m_page->window()));
    });
}

QList<nac::LabelId> LabelCommands::missing(const nac::Organization &organization)
{
    QList<nac::LabelId> ids;
    if (organization.isUnreadable(u"label"_s))
        return ids;
    QSet<nac::LabelId> known;
    for (const nac::Label &label : organization.labels)
        known.insert(label.id);
    for (const nac::Rule &rule : organization.rules) {
        for (const QList<nac::LabelId> *list :
             {&rule.matching.labels, &rule.notMatching.labels, &rule.assignedLabels}) {
            for (const nac::LabelId &id : *list) {
                if (!known.contains(id) && !ids.contains(id))
                    ids.append(id);
            }
        }
    }
    return ids;
}

void LabelCommands::remove(const QList<nac::LabelId> &ids)
{
    if (!m_organization || ids.isEmpty())
        return;
    const bool isUsed = std::any_of(ids.begin(), ids.end(), [this](const nac::LabelId &id) {
        return !m_organization->rulesUsing(id).isEmpty();
    });
    if (!isUsed)
        return removeFromRules(ids, {}, {});
    auto *dialog = new LabelRemoveDialog(m_services.theme, m_organization, ids, m_page->window());
    connect(dialog, &LabelRemoveDialog::confirmed, this,
            [this, dialog, ids](const QList<nac::RuleId> &disabled) {
                removeFromRules(ids, disabled, DraftWriter::closing(dialog));
            });
    dialog->open();
}

void LabelCommands::removeFromRules(const QList<nac::LabelId> &ids,
                                    const QList<nac::RuleId> &disabled,
                                    const DraftWriter::Done &done)
{
    if (!m_services.changes)
        return;
    QList<api::mist::ItemKey> rules;
    sync::DraftEdit edit;
    edit.what = u"remove"_s;
    QStringList names;
    for (const nac::LabelId &id : ids) {
        if (const nac::Label *label = m_organization->label(id)) {
            edit.changes.insert(labelKey(id), std::nullopt);
            names.append(label->name);
        }
        const QList<const nac::Rule *> users = m_organization->rulesUsing(id);
        for (const nac::Rule *rule : users) {
            if (!rules.contains(ruleKey(rule->id)))
                rules.append(ruleKey(rule->id));
        }
    }
    const QString toast =
            names.isEmpty() ? tr("Cleaned up in the draft: %Ln rule(s)", nullptr, int(rules.size()))
            : names.size() == 1
                    //: %1 is the name of a label
                    ? tr("Removed in the draft: %1").arg(names.first())
                    : tr("Removed in the draft: %Ln label(s)", nullptr, int(names.size()));
    async::then(m_services.changes->items(rules), this,
                [this, edit, ids, disabled, toast, done](const Result<sync::ItemMap> &items) {
                    if (!items) {
                        const QString error = ErrorText::sentence(items.error());
                        return done ? done(error) : Q_EMIT m_writer.noticeRequested(error);
                    }
                    sync::DraftEdit whole = edit;
                    for (auto it = items->cbegin(); it != items->cend(); ++it) {
                        QJsonObject rule = it.value();
                        for (const nac::LabelId &id : ids)
                            rule = api::mist::withoutLabel(
                                    rule, id.value(), disabled.contains(nac::RuleId(it.key().id)));
                        whole.changes.insert(it.key(), rule);
                    }
                    m_writer.write(whole, toast, done);
                });
}

void LabelCommands::assign(const QList<nac::RuleId> &rules)
{
    if (!m_organization)
        return;
    auto *window = new AssignLabelsWindow(m_services, m_organization, rules, m_page->window());
    connect(window, &AssignLabelsWindow::editRequested, this,
            [this](const QString &id) { edit(nac::LabelId(id)); });
    connect(this, &LabelCommands::organizationChanged, window,
            &AssignLabelsWindow::setOrganization);
    connect(window, &AssignLabelsWindow::confirmed, this,
            [this, window](const AssignLabelsWindow::Changes &changes) {
                QList<api::mist::ItemKey> keys;
                for (auto it = changes.cbegin(); it != changes.cend(); ++it)
                    keys.append(ruleKey(nac::RuleId(it.key())));
                const auto close = DraftWriter::closing(window);
                async::then(m_services.changes->items(keys), this,
                            [this, changes, close](const Result<sync::ItemMap> &items) {
                                if (!items)
                                    return close(ErrorText::sentence(items.error()));
                                sync::DraftEdit edit;
                                edit.what = u"edit"_s;
                                for (auto it = items->cbegin(); it != items->cend(); ++it) {
                                    QJsonObject rule = it.value();
                                    const auto lists = changes.value(it.key().id);
                                    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
                                        rule = api::mist::withLabelsOfRule(rule, list.key(),
                                                                           list.value());
                                    edit.changes.insert(it.key(), rule);
                                }
                                m_writer.write(edit,
                                               tr("Labels assigned in the draft: %Ln rule(s)",
                                                  nullptr, int(edit.changes.size())),
                                               close);
                            });
            });
    window->open();
}

} // namespace sekisho::ui
