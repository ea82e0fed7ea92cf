// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Async.h"
#include "core/base/CancelToken.h"
#include "core/base/Clock.h"
#include "ui/inspector/InspectorModel.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <deque>

class QTimer;

namespace sekisho::ui {

/// Reads what is opened in the Inspector on the thread pool, a few files at a time, and puts it
/// into the model in the order in which it was opened. Uses no network. Owned by the page.
class InspectorController : public QObject
{
    Q_OBJECT
public:
    explicit InspectorController(const Clock &clock, QObject *parent = nullptr);
    ~InspectorController() override;

    InspectorModel &model() { return m_model; }
    const InspectorModel &model() const { return m_model; }

    /// Files; a folder stands for all files in it and its folders. Listed on the pool.
    void openFiles(const QStringList &paths);
    /// Reads files that are open once more, opens those that are not.
    void refreshFiles(const QStringList &paths);
    /// Takes them off the list.
    void closeFiles(const QStringList &paths);
    void openPasted(const QByteArray &bytes);
    void openDers(const QList<QByteArray> &ders, const QString &title);
    /// Everything out, and no more reading.
    void clear();
    void remove(int inputRow);

    /// What has been read is shown together, at most once in this time.
    void setShowEvery(int milliseconds) { m_showEveryMs = milliseconds; }
    bool isReading() const { return m_done < m_total || !m_slots.empty(); }
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// Stops reading; what has been read stays.
    void cancel();

    /// Leaves in the model what all words of `typed` occur in, in any field; filterApplied() when
    /// that has been done. An empty text shows everything.
    void setFilter(const QString &typed);
    bool isFiltering() const { return m_filtering; }

    /// Reads an input again with a password; passwordTried() tells how it went.
    void tryPassword(int inputRow, Secret password);
    bool isTryingPassword() const { return m_passwordRow >= 0; }

    /// Everything about one certificate, read on the pool.
    Future<pki::CertificateDetails> details(const QByteArray &der) const;
    /// PEM (certificate, CSR, CRL …) or DER of an object; empty for private keys.
    static QByteArray exportedBytes(const pki::Item &item, bool pem);
    /// Whether there is a PEM label for it (RFC 7468).
    static bool hasPem(const pki::Item &item);
    /// Writes on the pool. FileUnwritable.
    static Future<> save(const QString &path, const QByteArray &bytes);

    static constexpr qint64 kMaxFileBytes = 100 * 1024 * 1024;
    static constexpr int kMaxFiles = 1'000'000;

Q_SIGNALS:
    void progressed(int done, int total);
    void readingFinished();
    /// Whether the input is open now; if not, why: WrongPassword, UnsupportedCipher, MissingMac …,
    /// Cancelled when the input went away meanwhile.
    void passwordTried(bool opened, const sekisho::Error &error);
    void filterApplied();
    /// More files than are opened at once; the rest was left out.
    void tooManyFiles(int limit);

private:
    struct Job
    {
        InspectorInput input;
        QByteArray bytes; ///< of a paste or handover
    };
    using Batch = std::vector<InspectorInput>;

    /// What is to be read, in the order of opening: a folder is being listed while others wait.
    struct Slot
    {
        bool ready = false;
        std::vector<Job> jobs;
    };

    std::shared_ptr<Slot> addSlot();
    void fillSlot(const std::shared_ptr<Slot> &slot, std::vector<Job> jobs);
    void enqueue(std::vector<Job> jobs);
    static Result<QStringList> listFiles(const QStringList &paths, const CancelToken &cancel);
    static std::vector<Job> jobsFor(const QStringList &files);
    void submitMore();
    void take(int generation, qsizetype number, Batch batch);
    void showRead();
    void refresh(const QStringList &paths);
    void takeRefreshed(Batch batch);
    /// Looks through what is open from input `from` on, `found` being what is left of the others.
    void filterFrom(int from, const ObjectFilter &filter,
                    const std::shared_ptr<std::vector<ShownInput>> &found, const QString &typed);
    static InspectorInput read(Job job, const std::vector<const Secret *> &passwords);

    const Clock &m_clock;
    InspectorModel m_model;
    std::deque<std::shared_ptr<Slot>> m_slots;
    std::deque<Job> m_queue;
    CancelSource m_filterCancel;
    int m_filterGeneration = 0;
    int m_closed = 0; ///< counts what was closed, for a filter under way
    bool m_filtering = false;
    QMap<qsizetype, std::shared_ptr<Batch>> m_ready;
    qsizetype m_nextBatch = 0;
    qsizetype m_nextToShow = 0;
    Batch m_read;    ///< in order, to be shown together
    QTimer *m_pause; ///< between one showing and the next
    int m_showEveryMs = 100;
    int m_refreshing = 0;
    CancelSource m_cancel;
    int m_generation = 0; ///< what comes back from before a cancel is not shown
    int m_done = 0;
    int m_total = 0;
    int m_pastes = 0;
    int m_passwordRow = -1;
};

} // namespace sekisho::ui
