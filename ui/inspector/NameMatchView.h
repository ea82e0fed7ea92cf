// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/verify/NameMatch.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTreeView;

namespace sekisho::ui {

class TextLabel;
class Theme;

/// One row for each kind of supplicant: whether it takes the certificate for the server of a name,
/// and why.
class NameMatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SupplicantColumn, ResultColumn, ReasonColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without a name there are no rows.
    void set(const pki::CertificateIndex &certificate, const QString &name);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        pki::NameMatcher matcher;
        pki::NameMatch match;
    };
    QList<Row> m_rows;
};

/// The table with its heading; as high as its rows, and not there without a name.
class NameMatchView : public QWidget
{
    Q_OBJECT
public:
    explicit NameMatchView(Theme &theme, QWidget *parent = nullptr);

    void set(const pki::CertificateIndex &certificate, const QString &name);
    void retranslate();
    QTreeView &table() const { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_name;
    NameMatchModel m_model;
    TextLabel *m_heading;
    QTreeView *m_table;
};

} // namespace sekisho::ui
