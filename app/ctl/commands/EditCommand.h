// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/commands/WorkspaceCommand.h"

namespace sekisho::ctl {

/// add-…, set-…, remove-… and move-rule: one edit of the draft.
class EditCommand : public WorkspaceCommand
{
    Q_OBJECT
public:
    enum class Verb { Add, Set, Remove, Move };
    /// What is edited: its word in the name of the command, and what may be done with it.
    struct Noun
    {
        QLatin1StringView word;
        api::mist::ItemType type;
        QList<Verb> verbs;
    };
    static QList<Noun> nouns();

    EditCommand(const CommandServices &services, Verb verb, const Noun &noun,
                QObject *parent = nullptr);
    ~EditCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

protected:
    void ready() override;

private:
    Result<> read(const QCommandLineParser &parser);
    Result<> make();
    Result<> add();
    Result<> addFiles();
    Result<> set();
    Result<> remove();
    Result<> move();
    Result<> fill(const api::mist::ItemKey &key, QJsonObject item);
    Result<api::mist::ItemKey> named(const QString &text) const;
    Result<QJsonObject> realms(QJsonObject item) const;
    bool isSingle() const;
    void put(const api::mist::ItemKey &key, std::optional<QJsonObject> value);
    void keepSecrets();
    void apply();
    void failEdit(const Error &error);
    void report();

    Verb m_verb;
    Noun m_noun;
    QStringList m_arguments;
    QStringList m_fields;
    QStringList m_excluded;
    QJsonObject m_given; ///< --from-json
    QList<GivenSecret> m_secretsGiven;
    std::optional<int> m_place;
    QString m_before;
    QString m_after;
    QString m_crlName;
    std::vector<QByteArray> m_files;
    std::unique_ptr<ItemEdit> m_edit;
    QList<api::mist::ItemKey> m_keys; ///< what was asked for, in order
    sync::DraftEdit m_step;
};

} // namespace sekisho::ctl
