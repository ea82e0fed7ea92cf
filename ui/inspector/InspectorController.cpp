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
#include <QTimer>

namespace sekisho::ui {

namespace {

// Small enough to show something at once, large enough that thousands of files do not cost
// thousands of model changes.
constexpr size_t kFilesPerBatch = 16;
// A view lays out all its rows anew whenever some come: the more there are, the seldomer.
constexpr int kInputsForTwice = 50'000;
// What comes while a filter is looking is looked at here where it is no more than this.
constexpr int kFilteredAtOnce = 200;

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
    , m_pause(new QTimer(this))
{
    m_model.setNow(clock.now());
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &InspectorController::showRead);
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
    struct Listed
    {
        std::vector<Job> jobs;
        bool tooMany = false;
    };
    const auto work = [paths, cancel = m_cancel.token()]() -> Result<std::shared_ptr<Listed>> {
        const auto files = listFiles(paths, cancel);
        if (!files)
            return tl::unexpected(files.error());
        return std::make_shared<Listed>(
                Listed{jobsFor(files->mid(0, kMaxFiles)), files->size() > kMaxFiles});
    };
    async::then(
            async::onPool(*QThreadPool::globalInstance(), work), this,
            [this, slot, generation = m_generation](const Result<std::shared_ptr<Listed>> &listed) {
                if (generation != m_generation || !listed)
                    return;
                if ((*listed)->tooMany)
                    Q_EMIT tooManyFiles(kMaxFiles);
                fillSlot(slot, std::move((*listed)->jobs));
            });
}

void InspectorController::refreshFiles(const QStringList &paths)
{
    const QHash<QString, int> open = m_model.inputsOfFiles(paths);
    QStringList unknown;
    QStringList known;
    for (const QString &path : paths) {
        (open.contains(path) ? known : unknown).append(path);
        if (known.size() == static_cast<qsizetype>(kFilesPerBatch)) {
            refresh(known);
            known.clear();
        }
    }
    if (!known.isEmpty())
        refresh(known);
    openFiles(unknown);
}

void InspectorController::refresh(const QStringList &paths)
{
    const auto work = [paths]() -> Result<std::shared_ptr<Batch>> {
        const pki::ThreadCleanup cleanup;
        auto batch = std::make_shared<Batch>();
        for (Job &job : jobsFor(paths))
            batch->push_back(read(std::move(job), {}));
        return batch;
    };
    ++m_refreshing;
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<std::shared_ptr<Batch>> &batch) {
                    --m_refreshing;
                    if (batch)
                        takeRefreshed(std::move(**batch));
                    if (m_refreshing == 0)
                        Q_EMIT readingFinished();
                });
}

void InspectorController::takeRefreshed(Batch batch)
{
    QStringList paths;
    for (const InspectorInput &each : batch)
        paths.append(each.path);
    const QHash<QString, int> open = m_model.inputsOfFiles(paths);
    for (InspectorInput &each : batch) {
        const int at = open.value(each.path, -1);
        if (at < 0)
            continue; // closed meanwhile
        if (m_passwordRow == at)
            m_passwordRow = -1;
        m_model.replace(at, std::move(each));
    }
}

void InspectorController::closeFiles(const QStringList &paths)
{
    const QHash<QString, int> open = m_model.inputsOfFiles(paths);
    if (open.isEmpty())
        return;
    std::vector<int> numbers(open.cbegin(), open.cend());
    std::sort(numbers.begin(), numbers.end());
    m_passwordRow = -1;
    ++m_closed;
    m_model.remove(numbers);
}

void InspectorController::setFilter(const QString &typed)
{
    m_filterCancel.cancel();
    m_filterCancel = CancelSource();
    ++m_filterGeneration;
    const ObjectFilter filter(typed);
    m_filtering = false;
    if (filter.isEmpty()) {
        m_model.clearFilter();
        Q_EMIT filterApplied();
        return;
    }
    m_filtering = true;
    filterFrom(0, filter, std::make_shared<std::vector<ShownInput>>(), typed);
}

void InspectorController::filterFrom(int from, const ObjectFilter &filter,
                                     const std::shared_ptr<std::vector<ShownInput>> &found,
                                     const QString &typed)
{
    using Inputs = const std::vector<ObjectFilter::Searched>;
    using Found = std::shared_ptr<std::vector<ShownInput>>;
    auto inputs = std::make_shared<Inputs>(ObjectFilter::snapshot(m_model.inputs(), from));
    const auto work = [filter, found, from, inputs = std::move(inputs),
                       cancel = m_filterCancel.token()]() -> Result<Found> {
        const pki::ThreadCleanup cleanup;
        auto shown = filter.matchAll(*inputs, cancel);
        if (!shown)
            return tl::unexpected(shown.error());
        for (ShownInput &each : *shown) {
            each.input += from;
            found->push_back(std::move(each));
        }
        return found;
    };
    const int looked = m_model.inputCount();
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, typed, filter, looked, generation = m_filterGeneration,
                 closed = m_closed](const Result<Found> &shown) {
                    if (generation != m_filterGeneration || !shown)
                        return;
                    if (closed != m_closed) { // numbers have moved
                        setFilter(typed);
                        return;
                    }
                    if (m_model.inputCount() - looked > kFilteredAtOnce) {
                        filterFrom(looked, filter, *shown, typed);
                        return;
                    }
                    std::vector<ShownInput> rows = std::move(**shown);
                    for (int i = looked; i < m_model.inputCount(); ++i) {
                        ShownInput late;
                        late.input = i;
                        if (filter.matches(ObjectFilter::Searched(m_model.input(i)), late))
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
    m_pause->stop();
    if (!m_read.empty())
        m_model.append(std::exchange(m_read, {}));
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
        // What a filter will look at is made where there is time.
        const bool filtered = m_filtering || m_model.isFiltered();
        const auto work = [jobs = std::move(jobs), filtered,
                           cancel = m_cancel.token()]() -> Result<std::shared_ptr<Batch>> {
            const pki::ThreadCleanup cleanup;
            auto batch = std::make_shared<Batch>();
            for (const Job &job : jobs) {
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled);
                batch->push_back(read(job, {}));
                if (filtered)
                    batch->back().search->of(batch->back().result.items);
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
    while (!m_ready.isEmpty() && m_ready.firstKey() == m_nextToShow) {
        const std::shared_ptr<Batch> next = m_ready.take(m_nextToShow++);
        std::move(next->begin(), next->end(), std::back_inserter(m_read));
    }
    // The pool goes on whatever the window does.
    submitMore();
    const bool last = m_queue.empty() && m_nextToShow == m_nextBatch;
    if (last || !m_pause->isActive())
        showRead();
}

void InspectorController::showRead()
{
    if (m_read.empty())
        return;
    Batch together;
    together.swap(m_read);
    m_done += static_cast<int>(together.size());
    m_pause->start(m_showEveryMs * (1 + m_model.inputCount() / kInputsForTwice));
    m_model.append(std::move(together));
    Q_EMIT progressed(m_done, m_total);
    if (!isReading()) {
        m_pause->stop();
        Q_EMIT readingFinished();
    }
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

bool InspectorController::hasPem(const pki::Item &item) { return !pemLabel(item.type).isEmpty(); }

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

Future<> InspectorController::save(const QString &path, const QByteArray &bytes)
{
    return async::onPool(*QThreadPool::globalInstance(), [path, bytes]() -> Result<> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return fail(ErrorCode::FileUnwritable, {path}, file.errorString());
        return {};
    });
}

} // namespace sekisho::ui
