// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>

namespace sekisho::ui {

/// The rows of the rail: headings, pages, and Settings at the foot with a gap before it. Texts come
/// from PageText when asked for, so nothing translated is kept.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Heading, Page, Gap };
    enum DataRole {
        KindRole = Qt::UserRole + 1, ///< RowKind as int
        PageRole,                    ///< PageId as int
        BadgeRole,                   ///< State as int
        BadgeTextRole,
        PortalNameRole,
        IconNameRole,
        CountRole ///< text at the end of the row: how many
    };

    explicit NavigationModel(const QList<PageId> &pages, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex indexOf(PageId page) const;
    void setBadge(PageId page, ui::State state, const QString &text);
    /// The mark of pages that the draft touches, with what a screen reader says of it; a badge of
    /// the page outranks it. An empty text takes it away.
    void setDraftMark(PageId page, const QString &text);
    /// A number at the end of the row; 0 takes it away.
    void setCount(PageId page, int count);
    /// Headings and titles are asked for again.
    void retranslate();

private:
    struct Row
    {
        RowKind kind;
        int value; ///< PageId or PageText::Section
    };
    QList<Row> m_rows;
    /// What the row shows: the page's own badge, else the draft mark.
    QPair<State, QString> mark(PageId page) const;
    QHash<PageId, QPair<State, QString>> m_badges;
    QHash<PageId, QString> m_draftMarks;
    QHash<PageId, int> m_counts;
};

/// The navigation at the leading side: 216 wide, or 56 as icons. One tab stop, arrows inside; the
/// page changes as soon as another row is current.
class NavigationRail : public QListView
{
    Q_OBJECT
public:
    NavigationRail(Theme &theme, const QList<PageId> &pages, QWidget *parent = nullptr);

    void setAsIcons(bool icons);
    bool isAsIcons() const { return m_icons; }
    /// Without pageRequested().
    void setCurrentPage(PageId page);
    PageId currentPage() const;
    void setBadge(PageId page, ui::State state, const QString &text);
    /// See NavigationModel.
    void setDraftMark(PageId page, const QString &text);
    void setCount(PageId page, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Height of a row in the present mode, in logical pixels; the gap takes what is left.
    int rowHeight(const QModelIndex &index) const;

Q_SIGNALS:
    void pageRequested(sekisho::ui::PageId page);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Home and End go to the first and last page; the base would stop at a heading.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void relayout();
    int wantedWidth() const;

    Theme &m_theme;
    NavigationModel *m_model;
    bool m_icons = false;
    bool m_quiet = false;
};

} // namespace sekisho::ui
