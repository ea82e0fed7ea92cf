// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/ReadSession.h"

#if SEKISHO_HAVE_ZIP
#include <archive.h>
#include <archive_entry.h>
#endif

#include <map>

// ZIP, read in memory: nothing is written, names are only shown.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isZip(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace

#if SEKISHO_HAVE_ZIP

namespace {

constexpr qsizetype kCredentialBytes = 4 * 1024 * 1024;
// Certificates and keys hardly shrink; what grows a hundredfold is made to fill the memory.
constexpr qsizetype kHonestBytes = 16 * 1024 * 1024;
constexpr qsizetype kHonestRatio = 100;

struct ArchiveDeleter
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveDeleter>;

ArchivePtr openZip(QByteArrayView bytes, const std::vector<const Secret *> &passwords)
{
    ArchivePtr handle(archive_read_new());
    archive_read_support_format_zip(handle.get());
    for (const Secret *password : passwords) {
        const QByteArray text = password->reveal().toByteArray(); // with its final zero
        if (!text.isEmpty() && !text.contains('\0'))
            archive_read_add_passphrase(handle.get(), text.constData());
    }
    if (archive_read_open_memory(handle.get(), bytes.data(),
                                 static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK) {
        return {};
    }
    return handle;
}

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8).left(1000);
    const char *raw = archive_entry_pathname(entry);
    return raw ? QString::fromLocal8Bit(raw).left(1000) : QString();
}

QString fileName(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.mid(slash + 1);
}

/// Names that say that a certificate or key is inside: what is wrong with those is told.
bool claims(const QString &name)
{
    static const QStringList suffixes = {
            u".pem"_s, u".crt"_s, u".cer"_s, u".der"_s, u".p7b"_s, u".p7c"_s,         u".p12"_s,
            u".pfx"_s, u".csr"_s, u".crl"_s, u".key"_s, u".jks"_s, u".mobileconfig"_s};
    const QString lower = name.toLower();
    return std::any_of(suffixes.cbegin(), suffixes.cend(),
                       [&](const QString &suffix) { return lower.endsWith(suffix); });
}

struct Content
{
    QByteArray bytes;
    bool tooLarge = false;
    bool failed = false;
    ~Content()
    {
        if (!bytes.isEmpty())
            OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
};

void readContent(archive *handle, qsizetype most, Content &content)
{
    constexpr qsizetype kPiece = 256 * 1024;
    for (;;) {
        const qsizetype before = content.bytes.size();
        content.bytes.resize(before + kPiece);
        const la_ssize_t got =
                archive_read_data(handle, content.bytes.data() + before, std::size_t(kPiece));
        content.bytes.resize(before + std::max<qsizetype>(got, 0));
        if (got < 0)
            content.failed = true;
        if (got <= 0)
            return;
        if (content.bytes.size() > most) {
            content.tooLarge = true;
            return;
        }
    }
}

/// "ID=password" or "ID.p12=password", a line each (Citrix bulk enrolment), by the ID in lower
/// case.
std::map<QString, Secret> readCredentials(QByteArrayView bytes)
{
    const std::vector<const Secret *> none;
    const ArchivePtr handle = openZip(bytes, none);
    std::map<QString, Secret> credentials;
    archive_entry *entry = nullptr;
    for (qsizetype i = 0; handle && i < limits::kArchiveEntries &&
                          archive_read_next_header(handle.get(), &entry) == ARCHIVE_OK;
         ++i) {
        const QString name = fileName(nameOf(entry)).toLower();
        if (name != "credential.txt"_L1 && name != "credentials.txt"_L1)
            continue;
        Content content;
        readContent(handle.get(), kCredentialBytes, content);
        if (content.bytes.startsWith("\xef\xbb\xbf"))
            content.bytes.remove(0, 3);
        qsizetype from = 0;
        while (from < content.bytes.size()) {
            qsizetype end = content.bytes.indexOf('\n', from);
            if (end < 0)
                end = content.bytes.size();
            QByteArrayView line = QByteArrayView(content.bytes).sliced(from, end - from);
            from = end + 1;
            if (line.endsWith('\r'))
                line.chop(1);
            const qsizetype equals = line.indexOf('=');
            if (equals <= 0)
                continue;
            QString id = QString::fromUtf8(line.first(equals)).trimmed().toLower();
            if (id.endsWith(".p12"_L1))
                id.chop(4);
            credentials[id] = Secret(line.sliced(equals + 1).toByteArray());
        }
        break;
    }
    return credentials;
}

} // namespace

bool ReadSession::readArchive(QByteArrayView bytes, const Source &outer)
{
    if (!isZip(bytes))
        return false;
    m_result.format = u"zip"_s;
    const std::map<QString, Secret> credentials = readCredentials(bytes);
    const ArchivePtr handle = openZip(bytes, m_options.passwords);
    if (!handle) {
        addMalformed(outer.itemOffset, u"ZIP"_s);
        return true;
    }
    Source source = outer;
    source.container = u"zip"_s;
    source.inputOffset = nullptr;
    qsizetype unpacked = 0;
    qsizetype entries = 0;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while (!m_full) {
        status = archive_read_next_header(handle.get(), &entry);
        if (status == ARCHIVE_WARN) // an odd name or time
            status = ARCHIVE_OK;
        if (status != ARCHIVE_OK)
            break;
        if (++entries > limits::kArchiveEntries) {
            addLimit(u"archive-entries"_s, outer.itemOffset);
            break;
        }
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        source.entry = nameOf(entry);
        const QString name = fileName(source.entry);
        const QString lower = name.toLower();
        if (lower == "credential.txt"_L1 || lower == "credentials.txt"_L1)
            continue;
        const auto header = static_cast<qsizetype>(archive_read_header_position(handle.get()));
        source.itemOffset = outer.itemOffset + qBound<qsizetype>(0, header, bytes.size() - 1);
        const qsizetype problems = m_result.problems.size();
        const auto nameProblems = [&] {
            for (qsizetype i = problems; i < m_result.problems.size(); ++i) {
                if (m_result.problems.at(i).entry.isEmpty())
                    m_result.problems[i].entry = source.entry;
            }
        };
        Content content;
        readContent(handle.get(), limits::kEntryBytes, content);
        unpacked += content.bytes.size();
        if (content.tooLarge)
            addLimit(u"entry-bytes"_s, source.itemOffset);
        if (unpacked > kHonestBytes && unpacked / kHonestRatio > bytes.size()) {
            if (!content.tooLarge)
                addLimit(u"unpacked-bytes"_s, source.itemOffset);
            nameProblems();
            break;
        }
        if (!unpack(content.bytes.size(), source.itemOffset))
            break;
        if (content.tooLarge) {
            nameProblems();
            continue;
        }
        if (content.failed && archive_entry_is_data_encrypted(entry)) {
            addLocked(source.itemOffset, !m_options.passwords.empty());
            nameProblems();
            continue;
        }
        if (content.failed)
            addMalformed(source.itemOffset, u"ZIP"_s);
        source.passwords.clear();
        if (lower.endsWith(".p12"_L1) || lower.endsWith(".pfx"_L1)) {
            const auto credential = credentials.find(lower.chopped(4));
            if (credential != credentials.end())
                source.passwords.push_back(&credential->second);
        }
        if (!content.bytes.isEmpty())
            readNested(content.bytes, source, claims(name));
        nameProblems();
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_EOF)
        addMalformed(outer.itemOffset, u"ZIP"_s);
    return true;
}

#else

bool ReadSession::readArchive(QByteArrayView bytes, const Source &source)
{
    if (!isZip(bytes))
        return false;
    m_result.format = u"zip"_s;
    addProblem(u"not-recognised"_s, source.itemOffset, Error(ErrorCode::NotRecognised, {u"ZIP"_s}));
    return true;
}

#endif

} // namespace sekisho::pki
