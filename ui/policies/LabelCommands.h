// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/DraftWriter.h"
#include "ui/policies/LabelEditor.h"

namespace sekisho::ui {

/// What pages do with labels: opens the editor, the Assign Labels window and the questions, and
/// makes the steps in the draft. A child of the page.
class LabelCommands : public QObject
{
    Q_OBJECT
public:
    LabelCommands(const PageServices &services, DraftWriter &writer, Page *page);

    /// With the draft applied.
    void setOrganization(const nac::OrganizationPtr &organization);
    void create(LabelEditor::Offer offer = LabelEditor::Offer::All);
    void edit(const nac::LabelId &id);
    void duplicate(const nac::LabelId &id);
    /// At once where nothing uses them; else asks, with the rules that do. Ids of labels that do
    /// not exist (any more) are only taken out of the rules.
    void remove(const QList<nac::LabelId> &ids);
    /// The Assign Labels window, with these rules chosen.
    void assign(const QList<nac::RuleId> &rules = {});

    /// Ids that rules name and that no label has; empty where labels could not be read.
    static QList<nac::LabelId> missing(const nac::Organization &organization);

Q_SIGNALS:
    /// A step was made; the label is in the draft.
    void saved(const sekisho::nac::LabelId &id);
    void organizationChanged(const sekisho::nac::OrganizationPtr &organization);

private:
    LabelEditor *open(LabelEditor *editor);
    void removeFromRules(const QList<nac::LabelId> &ids, const QList<nac::RuleId> &disabled,
                         const DraftWriter::Done &done);

    const PageServices m_services;
    DraftWriter &m_writer;
    Page *m_page;
    nac::OrganizationPtr m_organization;
};

} // namespace sekisho::ui
