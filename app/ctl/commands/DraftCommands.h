// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/WorkspaceCommand.h"

namespace sekisho::ctl {

/// Brings a document into the draft: an edited export, or the draft of a colleague. Known as apply
/// and as import.
class ApplyCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    ApplyCommand(const CommandServices &services, const QString &name, QObject *parent = nullptr);
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void failDocument(const Error &error);
    void print(const api::mist::ItemMap &before, const api::mist::ItemMap &after,
               const QList<QString> &secrets);

    QString m_name;
    bool m_dryRun = false;
    QJsonObject m_document;
};

/// The drafts of the workspace: list, new, select, rename, discard, export, import, undo, redo.
class DraftsCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    using WorkspaceCommand::WorkspaceCommand;
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    void list();
    void importFile();
    /// Finds the draft that an argument names by id or name, then does the rest.
    void find(const QString &text, std::function<void(qint64 id)> then);

    QString m_action;
    QStringList m_arguments;
    QJsonObject m_document;
};

/// A document of at most 64 MB. FileUnreadable, FileTooLarge, NotJson with the name of the file.
Result<QJsonObject> readDocument(const QString &file);

} // namespace sekisho::ctl
