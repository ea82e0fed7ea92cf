// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

/// HashiCorp's configuration language (HCL 2) as text: what `terraform fmt` would leave alone. What
/// blocks and attributes mean is their writer's concern.
namespace sekisho::api::hcl {

struct Value
{
    enum class Kind { Null, Flag, Number, Text, Expression, List, Object };
    using Members = std::vector<std::pair<QString, Value>>;

    Kind kind = Kind::Null;
    bool flag = false;
    double number = 0;
    QString text; ///< also of an expression: written as it is
    std::vector<Value> entries;
    Members members; ///< in this order

    // Out of line: a vector of pairs with this very type needs it complete (clang).
    Value();
    ~Value();
    Value(const Value &other);
    Value(Value &&other) noexcept;
    Value &operator=(const Value &other);
    Value &operator=(Value &&other) noexcept;

    static Value ofFlag(bool flag);
    static Value ofNumber(double number);
    static Value ofText(const QString &text);
    /// "mist_org_nactag.corp.id", or a template in its quotes.
    static Value ofExpression(const QString &expression);
    static Value ofList(std::vector<Value> entries);
    static Value ofObject(Members members);
};

struct Block
{
    QStringList comments; ///< lines in front of it
    QString type;
    QStringList labels;
    QStringList notes; ///< comment lines inside, in front of all
    Value::Members attributes;
    std::vector<Block> blocks;
};

/// `text` as a string literal with its quotes; nothing in it is a template.
QString quoted(const QString &text);
/// The same as a template that ends with the value of `expression`.
QString quotedThen(const QString &text, const QString &expression);
/// `text` as a name of ASCII letters, digits and underscores that begins with a letter; empty when
/// nothing of it is left.
QString identifier(const QString &text);
/// One line, as it may stand in a comment or a note.
QString inOneLine(const Value &value);

/// UTF-8, blocks with an empty line between.
QByteArray toText(const std::vector<Block> &blocks);

} // namespace sekisho::api::hcl
