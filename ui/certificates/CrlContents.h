// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CrlReview.h"
#include "ui/page/Page.h"

namespace sekisho::ui {

/// What is in the CRL files of the organization: the cloud lists them by name only, so each is
/// downloaded once, when somebody looks. What the draft uploads is known without. Kept in memory.
class CrlContents : public QObject
{
    Q_OBJECT
public:
    explicit CrlContents(const PageServices &services, QObject *parent = nullptr);

    enum class State { NotAsked, Loading, Known, Failed };
    struct Content
    {
        State state = State::NotAsked;
        nac::PresentCrl crl; ///< while Known
        Error error;         ///< while Failed
    };
    Content content(const nac::CrlFile &file) const;
    /// Asks for those that are not known yet; changed() follows for each.
    void fetch(const QList<nac::CrlFile> &files);
    /// What `file` will be by the draft; empty bytes forget it.
    void setDrafted(const QHash<QString, QByteArray> &byId);

Q_SIGNALS:
    void changed();

private:
    /// One version of a file.
    static QString keyOf(const nac::CrlFile &file);
    void read(const QString &key, const nac::CrlFile &file, const QByteArray &bytes);

    PageServices m_services;
    QHash<QString, Content> m_contents; ///< by keyOf()
    QHash<QString, QByteArray> m_drafted;
    int m_generation = 0;
};

} // namespace sekisho::ui
