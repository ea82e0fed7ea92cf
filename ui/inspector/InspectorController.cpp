// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorController.h"

#include "core/pki/ThreadCleanup.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>

namespace sekisho::ui {

namespace {

// Small enough to show something at once, large enough that thousands of files do not cost
// thousands of model changes.
constexpr size_t kFilesPerBatch = 16;

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > maxBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(maxBytes)});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    return bytes;
}

QString pemLabel(pki::ItemType type)
{
    switch (type) {
    case pki::ItemType::Certificate:
        return QStringLiteral("CERTIFICATE");
    case pki::ItemType::Csr:
        return QStringLiteral("CERTIFICATE REQUEST");
    case pki::ItemType::Crl:
        return QStringLiteral("X509 CRL");
    case pki::ItemType::PublicKey:
        return QStringLiteral("PUBLIC KEY");
    case pki::ItemType::Pkcs7:
        return QStringLiteral("PKCS7");
    default:
        return {};
    }
}

} // namespace

InspectorController::InspectorController(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_model.setNow(clock.now());
}

InspectorController::~InspectorController()
{
    m_cancel.cancel();
    m_filterCancel.cancel();
}

Result<QStringList> InspectorController::listFiles(const QStringList &paths,
                                                   const CancelToken &cancel)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(info.absoluteFilePath());
            continue;
        }
        // Links to folders are not followed: they may lead round in a circle.
        QStringList inside;
        QDirIterator each(info.absoluteFilePath(), QDir::Files | QDir::Readable,
                          QDirIterator::Subdirectories);
        while (each.hasNext() && files.size() + inside.size() <= kMaxFiles) {
            inside.append(each.next());
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
        inside.sort();
        files += inside;
    }
    return files;
}

std::vector<InspectorController::Job> InspectorController::jobsFor(const QStringList &files)
{
    std::vector<Job> jobs;
    jobs.reserve(static_cast<size_t>(files.size()));
    for (const QString &file : files) {
        Job job;
        job.input.origin = InspectorInput::Origin::File;
        job.input.path = file;
        jobs.push_back(std::move(job));
    }
    return jobs;
}

std::shared_ptr<InspectorController::Slot> InspectorController::addSlot()
{
    m_slots.push_back(std::make_shared<Slot>());
    return m_slots.back();
}

void InspectorController::fillSlot(const std::shared_ptr<Slot> &slot, std::vector<Job> jobs)
{
    slot->jobs = std::move(jobs);
    slot->ready = true;
    while (!m_slots.empty() && m_slots.front()->ready) {
        const std::shared_ptr<Slot> next = m_slots.front();
        m_slots.pop_front();
        enqueue(std::move(next->jobs));
    }
    if (!isReading())
        Q_EMIT readingFinished(); // an empty folder
}

void InspectorController::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const std::shared_ptr<Slot> slot = addSlot();
    Q_EMIT progressed(m_done, m_total);
    const auto work = [paths, cancel = m_cancel.token()] { return listFiles(paths, cancel); };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, slot, generation = m_generation](const Result<QStringList> &files) {
                    if (generation != m_generation || !files)
                        return;
                    if (files->size() > kMaxFiles)
                        Q_EMIT tooManyFiles(kMaxFiles);
                    fillSlot(slot, jobsFor(files->mid(0, kMaxFiles)));
                });
}

void InspectorController::refreshFiles(const QStringList &paths)
{
    QStringList unknown;
    for (const QString &path : paths) {
        if (m_model.inputOfFile(path) < 0) {
            unknown.append(path);
            continue;
        }
        Job job = std::move(jobsFor({path}).front());
        const auto work = [job]() -> Result<std::shared_ptr<InspectorInput>> {
            const pki::ThreadCleanup cleanup;
            return std::make_shared<InspectorInput>(read(job, {}));
        };
        async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                    [this, path](const Result<std::shared_ptr<InspectorInput>> &input) {
                        const int at = m_model.inputOfFile(path);
                        if (at < 0 || !input)
                            return;
                        if (m_passwordRow == at)
                            m_passwordRow = -1;
                        m_model.replace(at, std::move(**input));
                        Q_EMIT readingFinished();
                    });
    }
    openFiles(unknown);
}

void InspectorController::closeFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        remove(m_model.inputOfFile(path));
}

void InspectorController::setFilter(const QString &typed)
{
    m_filterCancel.cancel();
    m_filterCancel = CancelSource();
    const int generation = ++m_filterGeneration;
    const ObjectFilter filter(typed);
    m_filtering = false;
    if (filter.isEmpty()) {
        m_model.clearFilter();
        Q_EMIT filterApplied();
        return;
    }
    m_filtering = true;
    auto inputs = std::make_shared<const std::vector<InspectorInput>>(
            ObjectFilter::snapshot(m_model.inputs()));
    const auto work = [filter, inputs = std::move(inputs), cancel = m_filterCancel.token()] {
        const pki::ThreadCleanup cleanup;
        return filter.matchAll(*inputs, cancel);
    };
    const auto looked = static_cast<int>(m_model.inputs().size());
    const int closed = m_closed;
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, typed, filter, generation, looked,
                 closed](const Result<std::vector<ShownInput>> &shown) {
                    if (generation != m_filterGeneration || !shown)
                        return;
                    if (closed != m_closed) { // numbers have moved
                        setFilter(typed);
                        return;
                    }
                    std::vector<ShownInput> rows = *shown;
                    for (int i = looked; i < m_model.inputCount(); ++i) {
                        ShownInput late;
                        late.input = i;
                        if (filter.matches(m_model.input(i), late))
                            rows.push_back(std::move(late));
                    }
                    m_filtering = false;
                    m_model.setFilter(filter, std::move(rows));
                    Q_EMIT filterApplied();
                });
}

void InspectorController::openPasted(const QByteArray &bytes)
{
    std::vector<Job> jobs(1);
    jobs.front().input.origin = InspectorInput::Origin::Paste;
    jobs.front().input.number = ++m_pastes;
    jobs.front().bytes = bytes;
    fillSlot(addSlot(), std::move(jobs));
}

void InspectorController::openDers(const QList<QByteArray> &ders, const QString &title)
{
    QByteArray pem;
    for (const QByteArray &der : ders)
        pem += pki::certificateToPem(der);
    std::vector<Job> jobs(1);
    jobs.front().input.origin = InspectorInput::Origin::Handover;
    jobs.front().input.title = title;
    jobs.front().bytes = pem;
    fillSlot(addSlot(), std::move(jobs));
}

void InspectorController::clear()
{
    cancel();
    m_passwordRow = -1;
    ++m_closed;
    m_model.clear();
}

void InspectorController::remove(int inputRow)
{
    if (inputRow < 0 || inputRow >= m_model.inputCount())
        return;
    // A password being tried belongs to a row; what comes back for a moved one is dropped.
    m_passwordRow = -1;
    ++m_closed;
    m_model.remove(inputRow);
}

void InspectorController::cancel()
{
    const bool wasReading = isReading();
    m_cancel.cancel();
    m_cancel = CancelSource();
    ++m_generation;
    m_slots.clear();
    m_queue.clear();
    m_ready.clear();
    m_nextBatch = 0;
    m_nextToShow = 0;
    m_done = 0;
    m_total = 0;
    if (wasReading)
        Q_EMIT readingFinished();
}

void InspectorController::enqueue(std::vector<Job> jobs)
{
    if (jobs.empty())
        return;
    if (m_done >= m_total) {
        m_done = 0;
        m_total = 0;
        m_model.setNow(m_clock.now());
    }
    m_total += static_cast<int>(jobs.size());
    for (Job &job : jobs)
        m_queue.push_back(std::move(job));
    Q_EMIT progressed(m_done, m_total);
    submitMore();
}

void InspectorController::submitMore()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    const qsizetype limit = pool.maxThreadCount() + 1;
    while (!m_queue.empty() && m_nextBatch - m_nextToShow < limit) {
        std::vector<Job> jobs;
        while (!m_queue.empty() && jobs.size() < kFilesPerBatch) {
            jobs.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
        }
        const qsizetype number = m_nextBatch++;
        const auto work = [jobs = std::move(jobs),
                           cancel = m_cancel.token()]() -> Result<std::shared_ptr<Batch>> {
            const pki::ThreadCleanup cleanup;
            auto batch = std::make_shared<Batch>();
            for (const Job &job : jobs) {
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled);
                batch->push_back(read(job, {}));
            }
            return batch;
        };
        async::then(async::onPool(pool, work), this,
                    [this, number,
                     generation = m_generation](const Result<std::shared_ptr<Batch>> &batch) {
                        if (batch)
                            take(generation, number, std::move(**batch));
                    });
    }
}

void InspectorController::take(int generation, qsizetype number, Batch batch)
{
    if (generation != m_generation)
        return;
    m_ready.insert(number, std::make_shared<Batch>(std::move(batch)));
    Batch together;
    while (!m_ready.isEmpty() && m_ready.firstKey() == m_nextToShow) {
        const std::shared_ptr<Batch> next = m_ready.take(m_nextToShow++);
        std::move(next->begin(), next->end(), std::back_inserter(together));
    }
    m_done += static_cast<int>(together.size());
    m_model.append(std::move(together));
    Q_EMIT progressed(m_done, m_total);
    if (isReading())
        submitMore();
    else
        Q_EMIT readingFinished();
}

InspectorInput InspectorController::read(Job job, const std::vector<const Secret *> &passwords)
{
    InspectorInput input = std::move(job.input);
    QByteArray bytes = std::move(job.bytes);
    if (input.origin == InspectorInput::Origin::File) {
        auto content = readFile(input.path, kMaxFileBytes);
        if (!content) {
            const bool tooLarge = content.error().code == ErrorCode::FileTooLarge;
            input.result.format = QStringLiteral("unknown");
            input.result.problems.append({tooLarge ? QStringLiteral("file-too-large")
                                                   : QStringLiteral("file-unreadable"),
                                          0, content.error()});
            return input;
        }
        bytes = std::move(*content);
    }
    input.size = bytes.size();
    input.search = std::make_shared<SearchTexts>();
    pki::ReadOptions options;
    options.passwords = passwords;
    options.maxBytes = kMaxFileBytes;
    input.result = pki::readObjects(bytes, options);
    if (input.result.passwordNeeded && input.origin != InspectorInput::Origin::File)
        input.bytes = std::make_shared<const Secret>(std::move(bytes));
    else
        input.bytes.reset();
    return input;
}

void InspectorController::tryPassword(int inputRow, Secret password)
{
    if (inputRow < 0 || inputRow >= m_model.inputCount() || isTryingPassword())
        return;
    m_passwordRow = inputRow;
    const InspectorInput &shown = m_model.input(inputRow);
    Job job;
    job.input.origin = shown.origin;
    job.input.path = shown.path;
    job.input.title = shown.title;
    job.input.number = shown.number;
    const std::shared_ptr<const Secret> kept = shown.bytes;
    const auto work = [job, kept,
                       secret = std::make_shared<const Secret>(std::move(
                               password))]() mutable -> Result<std::shared_ptr<InspectorInput>> {
        const pki::ThreadCleanup cleanup;
        if (kept)
            job.bytes = QByteArray(kept->reveal().data(), kept->reveal().size());
        return std::make_shared<InspectorInput>(read(std::move(job), {secret.get()}));
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, inputRow](const Result<std::shared_ptr<InspectorInput>> &answer) {
                    if (m_passwordRow != inputRow || inputRow >= m_model.inputCount()) {
                        m_passwordRow = -1;
                        Q_EMIT passwordTried(false, Error(ErrorCode::Cancelled));
                        return;
                    }
                    m_passwordRow = -1;
                    if (!answer) {
                        Q_EMIT passwordTried(false, answer.error());
                        return;
                    }
                    const pki::ReadResult &result = (*answer)->result;
                    // What no password can help comes before what another one might.
                    Error error(ErrorCode::WrongPassword);
                    for (const ErrorCode code : {ErrorCode::MissingMac, ErrorCode::LimitExceeded,
                                                 ErrorCode::UnsupportedCipher}) {
                        for (const pki::Problem &problem : result.problems) {
                            if (problem.error.code == code)
                                error = problem.error;
                        }
                    }
                    const bool opened = !result.passwordNeeded;
                    if (opened)
                        m_model.replace(inputRow, std::move(**answer));
                    Q_EMIT passwordTried(opened, opened ? Error() : error);
                });
}

Future<pki::CertificateDetails> InspectorController::details(const QByteArray &der) const
{
    return async::onPool(*QThreadPool::globalInstance(), [der] {
        const pki::ThreadCleanup cleanup;
        return pki::readCertificateDetails(der);
    });
}

QByteArray InspectorController::exportedBytes(const pki::Item &item, bool pem)
{
    if (item.type == pki::ItemType::PrivateKey || item.der.isEmpty())
        return {};
    if (!pem)
        return item.der;
    const QByteArray label = pemLabel(item.type).toLatin1();
    if (label.isEmpty())
        return {};
    // RFC 7468 section 2: 64 characters a line.
    constexpr qsizetype kLine = 64;
    const QByteArray base64 = item.der.toBase64();
    QByteArray text = "-----BEGIN " + label + "-----\n";
    for (qsizetype i = 0; i < base64.size(); i += kLine)
        text += base64.mid(i, kLine) + '\n';
    return text + "-----END " + label + "-----\n";
}

Future<> InspectorController::save(const QString &path, const QByteArray &bytes) const
{
    return async::onPool(*QThreadPool::globalInstance(), [path, bytes]() -> Result<> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return fail(ErrorCode::FileUnwritable, {path}, file.errorString());
        return {};
    });
}

} // namespace sekisho::ui
