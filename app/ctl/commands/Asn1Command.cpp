// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/Asn1Command.h"

#include "app/ctl/Console.h"
#include "app/ctl/InputReader.h"
#include "app/ctl/JsonWriter.h"
#include "core/base/Async.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/asn1/Asn1Input.h"
#include "core/pki/asn1/Asn1Tree.h"
#include "core/pki/asn1/DerStrict.h"
#include "ui/text/Asn1Text.h"

#include <QCommandLineParser>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

using pki::Asn1Node;
using pki::Asn1Tree;

QLatin1StringView className(pki::Asn1Class tagClass)
{
    switch (tagClass) {
    case pki::Asn1Class::Universal:
        return "universal"_L1;
    case pki::Asn1Class::Application:
        return "application"_L1;
    case pki::Asn1Class::ContextSpecific:
        return "context-specific"_L1;
    case pki::Asn1Class::Private:
        return "private"_L1;
    }
    return {};
}

/// As the header has it, also where the input ends before.
qint64 declaredLength(const Asn1Node &node)
{
    constexpr auto kMost = quint64(std::numeric_limits<qint64>::max());
    return qint64(std::min(node.declaredLength, kMost));
}

/// Everything of a node but its children; leaves the object open.
void beginNode(JsonWriter &json, const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    json.beginObject();
    json.member("offset"_L1, qint64(node.offset));
    json.member("header_length"_L1, int(node.headerLength));
    const bool truncated = node.has(Asn1Node::Truncated);
    json.member("length"_L1, truncated ? declaredLength(node) : qint64(node.contentLength));
    if (node.has(Asn1Node::Indefinite))
        json.member("indefinite"_L1, true);
    if (truncated) {
        json.member("truncated"_L1, true);
        json.member("present_length"_L1, qint64(node.contentLength));
    }
    if (node.has(Asn1Node::NotOpened))
        json.member("not_opened"_L1, true);
    json.member("tag"_L1, tree.typeName(index));
    if (!node.has(Asn1Node::Rest)) {
        json.member("class"_L1, className(node.tagClass()));
        json.member("number"_L1, qint64(node.number));
        json.member("constructed"_L1, node.has(Asn1Node::Constructed));
    }
    json.key("name"_L1);
    const QString name = tree.name(index);
    if (name.isEmpty())
        json.null();
    else
        json.value(name);
    json.key("value"_L1);
    if (node.has(Asn1Node::Secret)) {
        json.null();
        json.member("secret"_L1, true);
    } else {
        json.value(tree.value(index));
        if (!node.has(Asn1Node::Constructed) && node.childCount == 0) {
            const QByteArrayView content = tree.content(index);
            json.memberHex("value_hex"_L1,
                           content.first(std::min(content.size(), Asn1Tree::kShownBytes)));
            if (content.size() > Asn1Tree::kShownBytes)
                json.member("shortened"_L1, true);
        }
    }
    json.key("children"_L1);
    json.beginArray();
}

void writeNodes(JsonWriter &json, const Asn1Tree &tree)
{
    json.key("nodes"_L1);
    json.beginArray();
    int open = -1; // the node whose children are being written
    const auto close = [&json] {
        json.endArray();
        json.endObject();
    };
    for (int i = 0; i < tree.size(); ++i) {
        for (; open != tree.node(i).parent; open = tree.node(open).parent)
            close();
        beginNode(json, tree, i);
        open = i;
    }
    for (; open >= 0; open = tree.node(open).parent)
        close();
    json.endArray();
}

void writeObject(JsonWriter &json, const pki::Asn1Part &part, const Asn1Tree &tree)
{
    json.beginObject();
    json.member("label"_L1, part.label);
    json.member("offset"_L1, qint64(part.offset));
    json.member("type"_L1, pki::asn1KindName(tree.kind()));
    json.member("length"_L1, qint64(part.der.size()));
    json.member("malformed"_L1, tree.isMalformed());
    json.member("limited"_L1, tree.isLimited());
    json.key("errors"_L1);
    json.beginArray();
    for (const pki::Asn1Error &error : tree.errors()) {
        json.beginObject();
        json.member("id"_L1, pki::asn1ErrorName(error.id));
        json.member("offset"_L1, qint64(error.offset));
        json.endObject();
    }
    json.endArray();
    json.key("strict"_L1);
    json.beginArray();
    for (const pki::DerFinding &finding : pki::strictFindings(tree)) {
        json.beginObject();
        json.member("id"_L1, pki::derRuleName(finding.rule));
        json.member("offset"_L1, qint64(finding.offset));
        json.endObject();
    }
    json.endArray();
    writeNodes(json, tree);
    json.endObject();
}

/// Offset, header + length, the element indented by its depth, its type and value.
void writeText(QByteArray &out, const Asn1Tree &tree)
{
    int depth = -1;
    int open = -1;
    for (int i = 0; i < tree.size(); ++i) {
        for (; open != tree.node(i).parent; open = tree.node(open).parent)
            --depth;
        ++depth;
        open = i;
        const Asn1Node &node = tree.node(i);
        const qint64 content =
                node.has(Asn1Node::Truncated) ? declaredLength(node) : qint64(node.contentLength);
        const QString length = node.has(Asn1Node::Indefinite)
                                       ? u"%1+inf"_s.arg(node.headerLength)
                                       : u"%1+%2"_s.arg(node.headerLength).arg(content);
        QString line = u"%1  %2  "_s.arg(node.offset, 6).arg(length, -8);
        line += QString(2 * depth, u' ');
        const QString name = tree.name(i);
        line += name.isEmpty() ? tree.typeName(i) : u"%1 %2"_s.arg(name, tree.typeName(i));
        if (const QString value = tree.value(i); !value.isEmpty())
            line += u": "_s + value;
        out += line.toUtf8() + '\n';
    }
}

} // namespace

QString Asn1Command::name() const { return u"asn1"_s; }

QString Asn1Command::summary() const { return tr("Take a file apart into its ASN.1 elements."); }

void Asn1Command::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("Input to read; - is standard input."));
}

void Asn1Command::start(const QCommandLineParser &parser)
{
    const bool json = wantsJson(parser);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return failWith(files.isEmpty() ? missing(u"FILE"_s)
                                        : Error(ErrorCode::InvalidArgument, {files.at(1)}),
                        json);
    const auto work = [source = files.first(), schema = schema().toUtf8(), json] {
        return print(source, schema, json);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, json](const Result<Printed> &printed) {
                    if (!printed)
                        return failWith(printed.error(), json);
                    console().write(printed->output);
                    console().flush();
                    for (const QString &message : printed->messages)
                        console().message(message);
                    if (!console().isIntact())
                        return failWith(Error(ErrorCode::FileUnwritable, {u"-"_s}), false);
                    Q_EMIT finished(printed->malformed ? UsageOrUnreadable : Fine);
                });
}

Result<Asn1Command::Printed> Asn1Command::print(const QString &source, const QByteArray &schema,
                                                bool json)
{
    const pki::ThreadCleanup cleanup;
    const auto bytes = readInput(source, pki::ReadOptions().maxBytes);
    if (!bytes)
        return fail(bytes.error());
    Printed printed;
    JsonWriter writer(printed.output);
    if (json) {
        writer.beginObject();
        writer.member("schema"_L1, QString::fromUtf8(schema));
        writer.member("source"_L1, source);
        writer.key("objects"_L1);
        writer.beginArray();
    }
    QList<pki::Asn1Part> parts = pki::asn1Parts(*bytes, pki::kMostAsn1Parts + 1);
    const bool more = parts.size() > pki::kMostAsn1Parts;
    if (more) {
        parts.removeLast();
        //: %1 file name
        printed.messages.append(tr("%1: there are more objects than are shown.").arg(source));
    }
    printed.malformed = parts.isEmpty();
    if (parts.isEmpty())
        printed.messages.append(tr("%1: the input is empty.").arg(source));
    for (const pki::Asn1Part &part : parts) {
        const Asn1Tree tree(part.der);
        printed.malformed = printed.malformed || tree.isMalformed();
        if (!tree.isEmpty() && tree.isMalformed()) {
            const pki::Asn1Error &error = tree.errors().first();
            printed.messages.append(u"%1:%2: %3"_s.arg(source)
                                            .arg(error.offset)
                                            .arg(ui::Asn1Text::error(error.id)));
        }
        if (tree.isLimited()) {
            //: %1 file name
            printed.messages.append(
                    tr("%1: there are more, or deeper, elements than are shown.").arg(source));
        }
        if (json) {
            writeObject(writer, part, tree);
            continue;
        }
        if (parts.size() > 1 && &part != &parts.first())
            printed.output += '\n';
        writeText(printed.output, tree);
    }
    if (json) {
        writer.endArray();
        writer.member("limited"_L1, more);
        writer.endObject();
        printed.output += '\n';
    }
    return printed;
}

} // namespace sekisho::ctl
