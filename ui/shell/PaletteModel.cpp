// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PaletteModel.h"

#include "core/pki/Reader.h"
#include "ui/page/PageText.h"
#include "ui/text/NacText.h"

#include <algorithm>

namespace sekisho::ui {

namespace {

/// Bulk lists (issued certificates, clients) go up to 100,000 entries; the palette finds things
/// that have names of their own.
constexpr int kMaxObjectsOfAKind = 5000;

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

QString PaletteModel::fold(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Combining marks, but not the Japanese voiced sound marks: か and が are different letters.
    folded.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return c == QChar(u'ー') || c == QChar(u'…') ||
               (c.category() == QChar::Mark_NonSpacing && code != 0x3099 && code != 0x309a);
    });
    return folded.normalized(QString::NormalizationForm_KC).simplified();
}

void PaletteModel::add(Entry entry, const QString &alsoFoundBy)
{
    entry.folded = fold(entry.text + QLatin1Char(' ') + alsoFoundBy);
    m_all.append(std::move(entry));
}

void PaletteModel::rebuild(const CommandSet &commands, const QList<PageId> &pages,
                           const nac::OrganizationPtr &organization,
                           const QList<QAction *> &actions)
{
    beginResetModel();
    m_all.clear();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        Entry entry;
        entry.kind = Entry::Kind::Action;
        entry.action = action;
        entry.text = CommandSet::withoutMnemonic(action->text());
        entry.detail = CommandSet::menuTitle(CommandSet::Menu::Page);
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.enabled = action->isEnabled();
        if (!entry.enabled)
            entry.reason = action->toolTip();
        add(std::move(entry), action->objectName());
    }
    for (PageId page : pages) {
        Entry entry;
        entry.kind = Entry::Kind::Page;
        entry.page = page;
        entry.icon = PageText::icon(page);
        entry.text = PageText::title(page);
        entry.detail = PageText::sectionTitle(PageText::section(page));
        add(std::move(entry), PageText::portalName(page) + QLatin1Char(' ') + pageKey(page));
    }
    for (CommandId id : commands.all()) {
        if (!commands.isInPalette(id) || id == CommandId::Settings)
            continue;
        Entry entry;
        entry.kind = Entry::Kind::Command;
        entry.command = id;
        entry.icon = commands.iconName(id);
        entry.text = commands.text(id);
        entry.detail = CommandSet::menuTitle(commands.menu(id));
        entry.shortcut = commands.shortcut(id).toString(QKeySequence::NativeText);
        entry.reason = commands.whyNot(id);
        entry.enabled = entry.reason.isEmpty();
        // In Japanese a command is also found by its English name.
        add(std::move(entry), CommandSet::name(id).replace(QLatin1Char('-'), QLatin1Char(' ')));
    }
    if (organization) {
        const auto object = [this](PageId page, const QString &icon, const QString &text,
                                   const QVariant &target, const QString &more = {}) {
            if (text.isEmpty())
                return;
            Entry entry;
            entry.kind = Entry::Kind::Object;
            entry.page = page;
            entry.icon = icon;
            entry.text = text;
            entry.target = target;
            entry.detail = PageText::title(page);
            add(std::move(entry), more);
        };
        const auto certificates = [&object](const QString &pem) {
            for (const QByteArray &der : pki::certificatesFromPem(pem.toUtf8())) {
                const Result<pki::CertificateIndex> index = pki::readCertificateIndex(der);
                if (index)
                    object(PageId::Certificates, QStringLiteral("certificate"),
                           index->subject.displayName(), QString::fromLatin1(index->sha256.toHex()),
                           index->subject.oneLine());
            }
        };
        for (const QString &pem : organization->settings.certificateAuthorities)
            certificates(pem);
        certificates(organization->settings.serverCertificate);
        for (const nac::Rule &rule : organization->rules)
            object(PageId::AuthPolicies, QStringLiteral("policy"), rule.name, rule.id.value());
        for (const nac::Label &label : organization->labels)
            object(PageId::Labels, NacText::labelIcon(label), label.name, label.id.value(),
                   nac::valuesOf(label).join(QLatin1Char(' ')));
        for (const nac::IdentityProvider &provider : organization->identityProviders)
            object(PageId::IdentityProviders, QStringLiteral("idp"), provider.name,
                   provider.id.value(), provider.realms.join(QLatin1Char(' ')));
        int endpoints = 0;
        for (const nac::Endpoint &endpoint : organization->endpoints) {
            if (++endpoints > kMaxObjectsOfAKind)
                break;
            object(PageId::Endpoints, QStringLiteral("endpoint"),
                   endpoint.name.isEmpty() ? NacText::mac(endpoint.mac) : endpoint.name,
                   endpoint.mac, endpoint.mac + QLatin1Char(' ') + NacText::mac(endpoint.mac));
        }
    }
    endResetModel();
    setQuery(m_query);
}

int PaletteModel::score(const Entry &entry, const QStringList &words)
{
    int total = 0;
    for (const QString &word : words) {
        const qsizetype at = entry.folded.indexOf(word);
        if (at < 0)
            return -1;
        if (at == 0)
            total += 30;
        else if (!entry.folded.at(at - 1).isLetterOrNumber())
            total += 20;
        else
            total += 10;
    }
    if (!words.isEmpty() && entry.folded.startsWith(words.join(QLatin1Char(' '))))
        total += 15;
    if (entry.kind != Entry::Kind::Object)
        total += 2;
    if (!entry.enabled)
        total -= 5;
    return total;
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query;
    m_shown.clear();
    const QStringList words = fold(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QPair<int, int>> ranked; // score, index
    for (int i = 0; i < m_all.size(); ++i) {
        // Without a query: pages and commands; objects are too many.
        if (words.isEmpty() && m_all.at(i).kind == Entry::Kind::Object)
            continue;
        const int fit = words.isEmpty() ? 0 : score(m_all.at(i), words);
        if (fit >= 0)
            ranked.append({fit, i});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &item : ranked.mid(0, kMaxRows))
        m_shown.append(item.second);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

const PaletteModel::Entry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case Qt::ToolTipRole:
        return entry->reason.isEmpty() ? entry->text : entry->reason;
    case Qt::AccessibleTextRole: {
        QString text = entry->text;
        if (!entry->detail.isEmpty())
            text += QStringLiteral(", ") + entry->detail;
        if (!entry->shortcut.isEmpty())
            text += QStringLiteral(", ") + entry->shortcut;
        return text;
    }
    case DetailRole:
        return entry->detail;
    case ShortcutRole:
        return entry->shortcut;
    case IconNameRole:
        return entry->icon;
    case EnabledRole:
        return entry->enabled;
    default:
        return {};
    }
}

} // namespace sekisho::ui
