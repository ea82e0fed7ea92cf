// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/ItemEdit.h"
#include "core/nac/Organization.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace sekisho::ctl {

/// Options in the words of the portal for what --field says in those of the API: --vlan 20,
/// --match "Corp certificate", --block. Read from the command line, then put into an item.
class EditOptions
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ctl::EditOptions)
public:
    /// Nothing for types that have no such options.
    static void declare(QCommandLineParser &parser, api::mist::ItemType type);

    /// InvalidArgument with the option; what reading --value-file gives.
    Result<> read(const QCommandLineParser &parser, api::mist::ItemType type);
    /// Names of labels, portals and sites become ids; InvalidArgument as ItemEdit::find() has it.
    Result<> putInto(QJsonObject &item, const ItemEdit &items,
                     const nac::OrganizationPtr &organization) const;

private:
    struct Change
    {
        QString path;
        QStringList texts;
    };
    /// How many texts the path has by now.
    qsizetype change(const QString &path, const QStringList &texts);
    Result<> readLabel(const QCommandLineParser &parser);
    Result<> readValues(const QCommandLineParser &parser);
    Result<> readRule(const QCommandLineParser &parser);
    Result<> criterion(const QString &side, const QString &text);
    Result<> switched(const QCommandLineParser &parser, const QString &on, const QString &off,
                      const QString &path);

    api::mist::ItemType m_type = api::mist::ItemType::Rule;
    QList<Change> m_changes;
    QString m_impliedType; ///< of a label
};

} // namespace sekisho::ctl
