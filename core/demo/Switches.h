// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QStringList>

namespace sekisho::demo {

/// One fact about the real cloud that could not be established: DemoCloud answers both ways.
struct SwitchDescription
{
    QString name;
    QStringList values; ///< the first is the default
    QString source;     ///< section of the Mist reference that leaves it open
    QString meaning;
};

/// What of the real cloud is not known and can be set: all() has names, values and meanings. The
/// defaults agree with the vendor's OpenAPI text in every answer.
///
/// `scep-fields`, `event-fields` and `not-found` stand for answers that the vendor's closed schemas
/// forbid and that are met (or likely) all the same. showcase() turns the first two on for people
/// who look around in the demo; contract checks leave them off.
class Switches
{
public:
    static QList<SwitchDescription> all();
    /// What `sekisho --demo` sets: events with their explanations, the Onboard CA certificate.
    static QMap<QString, QString> showcase();

    /// InvalidArgument for a name or value that is not in the table.
    Result<> set(const QString &name, const QString &value);
    /// "name=value,name=value"; an empty text sets nothing.
    Result<> setAll(const QString &list);
    QString value(const QString &name) const;
    bool is(const char *name, const char *value) const;

private:
    QMap<QString, QString> m_values;
};

} // namespace sekisho::demo
