// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/EditingCommand.h"
#include "core/nac/AuthorityReview.h"

namespace sekisho::ctl {

/// What files give in one go: their names with their bytes.
using NamedFiles = QList<std::pair<QString, QByteArray>>;

/// add-ca: CA certificates out of files in any form, bundles split. All or nothing: where one of
/// them is refused, only --force adds the rest of what is a certificate.
class AddAuthoritiesCommand : public EditingCommand
{
    Q_OBJECT
public:
    using EditingCommand::EditingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void make() override;
    void describe(QJsonObject &json) const override;

private:
    /// What was found in one file.
    struct Reviewed
    {
        QString file;
        nac::AuthorityReview review;
    };
    static QList<Reviewed> review(const NamedFiles &files, const QStringList &registered,
                                  const QDateTime &now);
    void judge(const QList<Reviewed> &reviewed);
    bool take(const QString &file, const nac::AuthorityCandidate &candidate);

    NamedFiles m_files;
    bool m_force = false;
    QJsonArray m_authorities;
};

/// add-crl: certificate revocation lists out of files in any form.
class AddCrlsCommand : public EditingCommand
{
    Q_OBJECT
public:
    using EditingCommand::EditingCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void make() override;

private:
    NamedFiles m_files;
    QString m_name;
};

} // namespace sekisho::ctl
