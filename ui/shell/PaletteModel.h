// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"
#include "ui/shell/CommandSet.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QVariant>

namespace sekisho::ui {

/// What the command palette offers: commands, pages, and objects of the open organization by name.
/// Ranks by how well the words of the query fit; folds width, case and the long vowel mark, so that
/// "サーバ" finds "サーバー" and "ｒａｄｉｕｓ" finds "radius".
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry
    {
        enum class Kind { Command, Action, Page, Object };
        Kind kind = Kind::Command;
        CommandId command = CommandId::Sync; ///< Command only
        PageId page = PageId::Certificates;  ///< Page and Object
        QPointer<QAction> action;            ///< Action only
        QVariant target;                     ///< Object: for Page::showTarget()
        QString icon;
        QString text;
        QString detail;   ///< at the end: the page, or the menu of a command or action
        QString shortcut; ///< native text
        bool enabled = true;
        QString reason; ///< why it is not enabled
        QString folded; ///< what the query is compared with
    };
    enum DataRole { DetailRole = Qt::UserRole + 1, ShortcutRole, IconNameRole, EnabledRole };

    explicit PaletteModel(QObject *parent = nullptr);

    /// Everything there is; call when the palette opens. `commands` may be disabled ones;
    /// `actions` are those of the page in front.
    void rebuild(const CommandSet &commands, const QList<PageId> &pages,
                 const nac::OrganizationPtr &organization, const QList<QAction *> &actions = {});
    void setQuery(const QString &query);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Entry *entryAt(int row) const;

    /// NFKC, lower case, without long vowel marks and accents.
    static QString fold(const QString &text);
    /// How many rows are shown at most.
    static constexpr int kMaxRows = 200;

private:
    void add(Entry entry, const QString &alsoFoundBy = {});
    static int score(const Entry &entry, const QStringList &words);

    QList<Entry> m_all;
    QList<int> m_shown;
    QString m_query;
};

} // namespace sekisho::ui
