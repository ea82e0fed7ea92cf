// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process for tests to kill: empties the current draft of a workspace and edits it without end.
//   draft_child FOLDER SEED
// Prints "ready", then a line for each operation that was answered.

#include "core/base/Clock.h"
#include "tests/core/sync/DraftStream.h"

#include <QCoreApplication>
#include <cstdio>

using namespace sekisho;

namespace {

void say(const char *text)
{
    std::printf("%s\n", text);
    std::fflush(stdout);
}

/// Makes one operation after another, each when the one before it was answered.
class Editor : public QObject
{
public:
    Editor(sync::DraftBook &book, quint32 seed)
        : m_book(book)
        , m_stream(seed)
    {
    }
    void start()
    {
        async::then(m_book.load(), this, [this](const Result<sync::DraftPtr> &draft) {
            async::then(m_book.discard(draft.value()->info.id), this,
                        [this](const Result<sync::DraftPtr> &) {
                            say("ready");
                            next();
                        });
        });
    }

private:
    void next()
    {
        const test::DraftStream::Operation operation = m_stream.next();
        const auto done = [this](const Result<sync::DraftPtr> &draft) {
            say(draft ? "ack" : qPrintable(draft.error().toLogLine()));
            next();
        };
        switch (operation.what) {
        case test::DraftStream::What::Edit:
            return async::then(m_book.edit(operation.edit), this, done);
        case test::DraftStream::What::Undo:
            return async::then(m_book.undo(), this, done);
        case test::DraftStream::What::Redo:
            return async::then(m_book.redo(), this, done);
        }
    }

    sync::DraftBook &m_book;
    test::DraftStream m_stream;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    FixedClock clock(QDateTime::fromSecsSinceEpoch(1795262400, Qt::UTC));
    std::unique_ptr<sync::DraftBook> book;
    std::unique_ptr<Editor> editor;
    async::then(sync::Workspace::open(arguments.at(1), clock), &app,
                [&](const Result<std::shared_ptr<sync::Workspace>> &opened) {
                    if (!opened) {
                        say(qPrintable(opened.error().toLogLine()));
                        QCoreApplication::exit(1);
                        return;
                    }
                    book = std::make_unique<sync::DraftBook>(*opened, clock);
                    editor = std::make_unique<Editor>(*book, arguments.at(2).toUInt());
                    editor->start();
                });
    return QCoreApplication::exec();
}
