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

/// The switches. The defaults agree with the vendor's OpenAPI text in every answer.
///
/// | Name               | Values (first = default)           | Ref.  | Meaning |
/// | ------------------ | ---------------------------------- | ----- | ------- |
/// | secrets            | clear, masked, omitted             | 3.6   | secrets on GET |
/// | put-nested         | replace, merge                     | 3.5   | nested objects of a PUT |
/// | forward-loopback   | accept, refuse                     | 9     | `forward` to
/// http://127.0.0.1 | | onboard-ca         | available, unavailable             | 6.4   |
/// unavailable: 404 | | cert-times         | int, text                          | 6.4   | times of
/// issued certificates | | scep-put-key       | both, enabled, enable              | 15.1  | key
/// that PUT mist_scep heeds | | entra-type         | azure, standards                   | 15.2  |
/// oauth_type of Entra ID on GET | | link-times         | seconds, milliseconds              | 9 |
/// times of linked accounts | | list-headers       | present, absent                    | 3.4   |
/// X-Page-* headers of lists | | session-word       | session_stopped, session_ended     | 15.9  |
/// last_status after a session | | nac                | present, absent                    | 4 |
/// absent: no mist_nac in setting | | scep-fields        | absent, present | 15.5  |
/// mist_scep_status, scep_cacerts | | nac-unknown-keys   | keep, refuse                       | 4
/// | unknown keys of a written mist_nac | | event-fields       | declared, full | 11.1  | text,
/// cert_* … in events | | not-found          | detail, id                         | 15.13 | body of
/// 404 | | logs-path          | both, old, new                     | 13    | /logs, /logs/search |
/// | bulk-usermacs      | sync, async                        | 10    | answer of PUT and import |
/// | used-label-delete  | allow, refuse                      | 5.1   | DELETE of a label that rules
/// use | | server-cert-null   | remove, refuse                     | 4     | `"server_cert": null`
/// | | validation-error   | detail, fields                     | 3.2   | body of a failed
/// validation | | rate-limit         | 5000 (any number)                  | 3.3   | requests per
/// hour and token |
///
/// `scep-fields`, `event-fields` and `not-found` stand for answers that the vendor's closed
/// schemas forbid and that are met (or likely) all the same. showcaseSwitches() turns the first two
/// on for people who look around in the demo; contract checks leave them off.
class Switches
{
public:
    static QList<SwitchDescription> all();
    /// What `sekisho --demo` sets: events with their explanations, the Onboard CA certificate.
    static QMap<QString, QString> showcase();

    /// InvalidArgument for a name or value that is not in the table.
    Result<> set(const QString &name, const QString &value);
    QString value(const QString &name) const;
    bool is(const char *name, const char *value) const;

private:
    QMap<QString, QString> m_values;
};

} // namespace sekisho::demo
