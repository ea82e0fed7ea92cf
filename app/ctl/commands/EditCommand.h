// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/EditOptions.h"
#include "app/ctl/commands/EditingCommand.h"

namespace sekisho::ctl {

/// add-…, set-…, remove-… and move-rule, of everything that does not come as a certificate file.
class EditCommand : public EditingCommand
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
    void make() override;

private:
    void declareFields(QCommandLineParser &parser) const;
    Result<> read(const QCommandLineParser &parser);
    Result<> readPlace(const QCommandLineParser &parser);
    Result<> readFields(const QCommandLineParser &parser);
    Result<> makeByVerb();
    Result<> add();
    Result<> set();
    Result<> setSwitch();
    Result<> remove();
    Result<> move();
    Result<QJsonObject> filled(QJsonObject item);
    Result<api::mist::ItemKey> named(const QString &text) const;
    /// The place that --to, --before or --after name, among the rules without `moved`.
    Result<std::optional<int>> place(const QString &moved) const;
    QJsonObject withRealms(QJsonObject item) const;
    bool hasFields() const;
    bool hasPlace() const;
    bool isSingle() const;

    Verb m_verb;
    Noun m_noun;
    QStringList m_arguments;
    QStringList m_fields;
    EditOptions m_options;
    QStringList m_excluded;
    QJsonObject m_given; ///< --from-json
    QList<GivenSecret> m_secretsGiven;
    std::optional<int> m_place;
    QString m_before;
    QString m_after;
};

} // namespace sekisho::ctl
