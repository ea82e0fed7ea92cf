// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Log.h"
#include "core/store/Content.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QUrl>

namespace sekisho::test {

/// Everything that is logged at debug level while it lives, before anything takes secrets out, and
/// the secrets that must not be in it, nor in the files of a folder.
class LogWatch
{
public:
    LogWatch()
    {
        s_lines = &m_lines;
        s_before = qInstallMessageHandler(take);
        QLoggingCategory::setFilterRules(QStringLiteral(
                "sekisho.*=true\nqt.network.*.debug=true\nqt.networkauth.*.debug=true"));
    }
    ~LogWatch()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(s_before);
        const QMutexLocker lock(&s_mutex);
        s_lines = nullptr;
    }
    LogWatch(const LogWatch &) = delete;
    LogWatch &operator=(const LogWatch &) = delete;

    void addSecret(const QString &what, const QByteArray &secret)
    {
        m_secrets.append({what, secret});
        if (!secret.startsWith("-----BEGIN"))
            return;
        // PEM: each line of it, for what breaks lines elsewhere or not at all. Not the last one: in
        // a key on a curve that is public, and in the certificate as well.
        const QList<QByteArray> lines = secret.trimmed().split('\n');
        for (qsizetype i = 1; i + 2 < lines.size(); ++i)
            m_secrets.append({what, lines.at(i)});
    }
    qsizetype secrets() const { return m_secrets.size(); }
    QByteArray log() const
    {
        const QMutexLocker lock(&s_mutex);
        return m_lines;
    }

    /// "what: where" for each secret, in any of its spellings, in the log and in the files.
    QStringList found(const QString &folder) const { return found(folder, m_secrets); }
    /// The same for anything, such as what must be there: whoever finds nothing has to look.
    static bool isThere(const QString &folder, const QByteArray &bytes)
    {
        return !found(folder, {{QStringLiteral("it"), bytes}}).isEmpty();
    }

    /// All packed values of a database of a workspace, one after another.
    static QByteArray contents(const QString &path)
    {
        auto database = store::Database::open(path, store::Database::Mode::ReadOnly);
        auto rows = database ? (*database)->prepare(QStringLiteral("SELECT data FROM content"))
                             : Result<store::Statement>(fail(ErrorCode::StoreUnreadable));
        QByteArray all;
        if (!rows || !rows->execute())
            return all;
        for (auto more = rows->step(); more && *more; more = rows->step()) {
            if (const auto plain = store::unpackContent(rows->bytes(0)))
                all += *plain + '\n';
        }
        return all;
    }

private:
    struct Secret
    {
        QString what;
        QByteArray bytes;
    };

    static QStringList found(const QString &folder, const QList<Secret> &secrets)
    {
        QStringList found;
        {
            const QMutexLocker lock(&s_mutex);
            found = in(QStringLiteral("log"), s_lines ? *s_lines : QByteArray(), secrets);
        }
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            found += in(file.fileName(), bytes, secrets);
            if (bytes.startsWith("SQLite format 3"))
                found += in(file.fileName() + QStringLiteral(" (unpacked)"),
                            contents(file.fileName()), secrets);
        }
        found.removeDuplicates();
        return found;
    }

    static void take(QtMsgType type, const QMessageLogContext &context, const QString &line)
    {
        // What Qt says goes through the product's filter; our own lines must need none.
        const QByteArray category(context.category);
        const QByteArray said =
                (category.startsWith("sekisho.") ? line : sekisho::log::redacted(line)).toUtf8();
        QtMessageHandler before = nullptr;
        {
            const QMutexLocker lock(&s_mutex);
            if (s_lines)
                *s_lines += category + ": " + said + '\n';
            before = type == QtDebugMsg || type == QtInfoMsg ? nullptr : s_before;
        }
        if (before)
            before(type, context, line);
    }
    static QList<QByteArray> spellings(const QByteArray &secret)
    {
        QList<QByteArray> all{secret, secret.toHex(), secret.toHex().toUpper(),
                              QUrl::toPercentEncoding(QString::fromUtf8(secret)),
                              QByteArray(secret).replace("\n", "\\n")};
        // Base64 at any of the three places in a group, without the letters that neighbours change.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray coded = (QByteArray(shift, 'x') + secret).toBase64();
            all.append(coded.mid(shift == 0 ? 0 : 4, coded.size() - 8));
        }
        return all;
    }
    static QStringList in(const QString &where, const QByteArray &bytes,
                          const QList<Secret> &secrets)
    {
        QStringList found;
        for (const Secret &secret : secrets) {
            for (const QByteArray &spelling : spellings(secret.bytes)) {
                if (spelling.size() >= 6 && bytes.contains(spelling)) {
                    found.append(secret.what + QStringLiteral(": ") + where);
                    break;
                }
            }
        }
        return found;
    }

    static inline QMutex s_mutex;
    static inline QByteArray *s_lines = nullptr;
    static inline QtMessageHandler s_before = nullptr;
    QByteArray m_lines;
    QList<Secret> m_secrets;
};

} // namespace sekisho::test
