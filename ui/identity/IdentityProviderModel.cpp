// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdentityProviderModel.h"

#include "ui/page/DraftMarks.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Roles.h"

#include <algorithm>

namespace sekisho::ui {

IdentityProviderModel::IdentityProviderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void IdentityProviderModel::setOrganization(const nac::OrganizationPtr &withDraft,
                                            const nac::OrganizationPtr &live,
                                            const sync::DraftPtr &draft)
{
    using api::mist::ItemType;
    const auto idOf = [](const nac::IdentityProvider &one) { return one.id.value(); };
    const QList<nac::IdentityProvider> none;
    beginResetModel();
    m_providers = withRemoved(withDraft ? withDraft->identityProviders : none,
                              live ? live->identityProviders : none, idOf);
    m_marks.clear();
    const DraftMarks items(draft, ItemType::IdentityProvider);
    const DraftMarks realms(draft, ItemType::RealmMapping);
    const bool newDefault = !DraftMarks(draft, ItemType::DefaultIdp).isEmpty();
    for (const nac::IdentityProvider &one : std::as_const(m_providers)) {
        const QString id = one.id.value();
        const nac::IdentityProvider *was = live ? live->identityProvider(one.id) : nullptr;
        State mark = items.mark(id, was != nullptr);
        // Realms and the default are shown as a part of the provider.
        const bool movesDefault = newDefault && was && was->isDefault != one.isDefault;
        if (mark == State::None && (realms.items().contains(id) || movesDefault))
            mark = State::Changed;
        m_marks.append(mark);
    }
    const nac::OrganizationPtr &organization = live ? live : withDraft;
    m_uses = organization ? nac::idpUse(organization->events)
                          : QHash<nac::IdentityProviderId, nac::IdpUse>();
    m_hasUses = !m_uses.isEmpty();
    m_eventsFrom = {};
    m_eventsTo = {};
    if (organization && !organization->events.isEmpty()) { // newest first
        m_eventsFrom = organization->events.last().time;
        m_eventsTo = organization->events.first().time;
    }
    endResetModel();
}

bool IdentityProviderModel::isRemoved(int row) const { return mark(row) == State::Removed; }

const nac::IdentityProvider *IdentityProviderModel::find(const nac::IdentityProviderId &id) const
{
    const auto found =
            std::find_if(m_providers.begin(), m_providers.end(),
                         [&id](const nac::IdentityProvider &one) { return one.id == id; });
    return id.isEmpty() || found == m_providers.end() ? nullptr : &*found;
}

std::optional<nac::IdpUse> IdentityProviderModel::use(int row) const
{
    if (!m_hasUses)
        return std::nullopt;
    return m_uses.value(m_providers.at(row).id);
}

State IdentityProviderModel::healthState(int row) const
{
    const nac::IdentityProvider &one = m_providers.at(row);
    if (!one.isMapped && !one.isDefault)
        return State::Warning;
    const auto used = use(row);
    if (!used)
        return State::Unknown;
    if (used->failures > 0)
        return used->failures == used->lookups ? State::Error : State::Warning;
    return used->lookups > 0 ? State::Ok : State::Notice;
}

QString IdentityProviderModel::healthText(int row) const
{
    const nac::IdentityProvider &one = m_providers.at(row);
    if (!one.isMapped && !one.isDefault)
        return tr("Answers no domain");
    const auto used = use(row);
    if (!used)
        return StateText::word(State::Unknown);
    if (used->failures > 0)
        return tr("%n failed", "lookups", static_cast<int>(used->failures));
    //: State of an identity provider: its lookups succeed
    return used->lookups > 0 ? tr("Working")
                             //: State of an identity provider: nobody asked it
                             : tr("Unused");
}

void IdentityProviderModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_providers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int IdentityProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_providers.size());
}

int IdentityProviderModel::columnCount(const QModelIndex &parent) const
{
    // What cannot be computed has no column.
    return parent.isValid() ? 0 : (m_hasUses ? ColumnCount : Lookups);
}

QVariant IdentityProviderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::IdentityProvider &one = m_providers.at(index.row());
    if (role == ObjectRole)
        return one.id.value();
    const bool text = role == Qt::DisplayRole || role == ClipboardRole || role == SortRole;
    switch (index.column()) {
    case Mark:
        return DraftMarks::data(mark(index.row()), role);
    case Name:
        if (text || role == Qt::ToolTipRole)
            return one.name.isEmpty() ? one.id.value() : one.name;
        break;
    case Type:
        if (text)
            return NacText::idpType(one);
        break;
    case DomainNames: {
        const QString realms = one.realms.join(QStringLiteral(", "));
        if (role == Qt::DisplayRole)
            return realms.isEmpty() ? QStringLiteral("–") : realms;
        if (role == ClipboardRole || role == SortRole)
            return realms;
        if (role == Qt::ToolTipRole)
            return one.realms.join(QLatin1Char('\n'));
        if (role == Qt::AccessibleTextRole && realms.isEmpty())
            return tr("none");
        break;
    }
    case DefaultIdp:
        if (role == Qt::DisplayRole)
            //: This identity provider is the default one
            return one.isDefault ? tr("Default") : QStringLiteral("–");
        if (role == ClipboardRole)
            return one.isDefault ? tr("Default") : QString();
        if (role == SortRole)
            return one.isDefault ? 0 : 1;
        if (role == StateRole)
            return static_cast<int>(one.isDefault ? State::Ok : State::None);
        if (role == DimmedRole)
            return !one.isDefault;
        if (role == Qt::AccessibleTextRole)
            return one.isDefault ? tr("Default") : tr("not the default");
        break;
    case Lookups: {
        const auto used = use(index.row());
        if (role == Qt::DisplayRole)
            return used ? DateText::number(used->lookups) : QStringLiteral("–");
        if (role == ClipboardRole)
            return used ? QString::number(used->lookups) : QString();
        if (role == SortRole)
            return used ? used->lookups : qint64(-1);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::AccessibleTextRole)
            return used ? tr("%n lookup(s)", nullptr, static_cast<int>(used->lookups))
                        : StateText::word(State::Unknown);
        break;
    }
    case Health:
        if (text)
            return healthText(index.row());
        if (role == StateRole)
            return static_cast<int>(healthState(index.row()));
        if (role == Qt::AccessibleTextRole)
            //: For screen readers: state word, then what it is about
            return tr("%1: %2").arg(StateText::word(healthState(index.row())),
                                    healthText(index.row()));
        break;
    default:
        break;
    }
    return {};
}

QVariant IdentityProviderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section == Lookups)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Mark:
            return tr("What the draft does");
        case Name:
            return QStringLiteral("Name");
        case Type:
            return QStringLiteral("IDP Type");
        case DomainNames:
            return QStringLiteral("Domain Names");
        case DefaultIdp:
            return QStringLiteral("Default IDP");
        default:
            //: %1 and %2 are dates with time
            return tr("By the events from %1 to %2")
                    .arg(DateText::dateTime(m_eventsFrom), DateText::dateTime(m_eventsTo));
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to the row
        return tr("Draft");
    case Name:
        //: Column of the portal: name of an identity provider
        return tr("Name");
    case Type:
        //: Column of the portal
        return tr("IDP Type");
    case DomainNames:
        //: Column of the portal: realms that a provider answers for
        return tr("Domain Names");
    case DefaultIdp:
        //: Column of the portal
        return tr("Default IDP");
    case Lookups:
        //: Column: how often the provider was asked
        return tr("Lookups");
    case Health:
        //: Column: whether the provider works
        return tr("State");
    default:
        return {};
    }
}

} // namespace sekisho::ui
