// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/certificates/CrlContents.h"
#include "ui/page/DraftMarks.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// CRL files that were uploaded to the organization, one per issuer, as the draft leaves them; what
/// it removes stays in its place.
class CrlFileModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Issuer, NextUpdate, Revoked, Address, Created, Modified, ColumnCount };

    explicit CrlFileModel(CrlContents &contents, QObject *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization, const QDateTime &now,
                         const sync::DraftPtr &draft = {}, const nac::OrganizationPtr &live = {});
    const nac::CrlFile &file(int row) const { return m_files.at(row); }
    const QList<nac::CrlFile> &files() const { return m_files; }
    State mark(int row) const;
    CrlContents::Content content(int row) const { return m_contents.content(file(row)); }
    /// What can be said of a list that is not known: that it is being fetched, or why it is not.
    static QString unknownText(const CrlContents::Content &content);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void refreshCells();
    static QVariant textData(const QString &value, int role, Qt::TextElideMode elide);
    static QVariant timeData(const QDateTime &time, int role);
    QVariant contentData(int row, int column, int role) const;

    CrlContents &m_contents;
    QList<nac::CrlFile> m_files;
    QSet<QString> m_live;
    DraftMarks m_marks;
    QDateTime m_now;
};

} // namespace sekisho::ui
