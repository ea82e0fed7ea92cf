// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Async.h"
#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/inspector/ChainTab.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/inspector/ObjectList.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ViewSettings.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QUrl>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

// Thousands of files dropped on the Inspector at once: the longest time for which the window did
// not answer in each step, how long the step took, and the peak of memory against the DER that was
// read. The number of files is the first argument; the files are made by another process of the
// same program, so that its memory does not count.

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsualFiles = 5000;
constexpr int kFilesPerFolder = 5000;
constexpr double kLongestAwayMs = 100;
constexpr double kMemoryTarget = 3.0;

// --- the files ----------------------------------------------------------------------------------

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

pki::CertificateTemplate authority(const QString &name)
{
    pki::CertificateTemplate t;
    t.subject = {{u"C"_s, u"JP"_s}, {u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, name}};
    t.notBefore = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    t.notAfter = t.notBefore.addYears(20);
    t.ca = true;
    t.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    return t;
}

/// What a directory of devices holds: RSA and EC keys, one issuer in ten; every certificate has
/// its own serial, names and fingerprints.
int makeFiles(const QString &folder, int count)
{
    constexpr int kIssuers = 10;
    const auto rsa = pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048).value();
    const auto ec = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    const auto issuerKey = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    const QByteArray root =
            pki::buildCertificate(authority(u"Kakuu Root CA"_s), issuerKey, {}, issuerKey).value();
    QList<QByteArray> issuers;
    for (int i = 0; i < kIssuers; ++i) {
        issuers.append(pki::buildCertificate(authority(u"Kakuu Issuing CA %1"_s.arg(i)), issuerKey,
                                             root, issuerKey)
                               .value());
    }
    for (int i = 0; i < count; i += kFilesPerFolder)
        QDir(folder).mkpath(QString::number(i / kFilesPerFolder));
    std::atomic<int> failed = 0;
    async::forEach(*QThreadPool::globalInstance(), count, [&](int i) {
        QByteArray der;
        if (i == 0) {
            der = root;
        } else if (i <= kIssuers) {
            der = issuers.at(i - 1);
        } else {
            pki::CertificateTemplate t;
            t.subject = {{u"C"_s, u"JP"_s},
                         {u"O"_s, u"Kakuu Seiki K.K."_s},
                         {u"OU"_s, u"Plant %1"_s.arg(i % 7)},
                         {u"CN"_s, u"device-%1.example.jp"_s.arg(i)}};
            t.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
            t.notAfter = t.notBefore.addDays(200 + i % 700);
            t.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
            t.extendedKeyUsage = {u"clientAuth"_s, u"serverAuth"_s};
            t.subjectAlternativeNames = {u"DNS:device-%1.example.jp"_s.arg(i),
                                         u"email:user%1@example.jp"_s.arg(i)};
            t.crlDistributionPoints = {u"http://crl.example.jp/ca.crl"_s};
            der = pki::buildCertificate(t, i % 2 ? ec : rsa, issuers.at(i % kIssuers), issuerKey)
                          .value();
        }
        const QString name = u"%1/%2/file-%3"_s.arg(folder)
                                     .arg(i / kFilesPerFolder)
                                     .arg(i, 6, 10, QLatin1Char('0'));
        failed += i % 4 == 0 ? !write(name + u".pem"_s, pki::certificateToPem(der))
                             : !write(name + u".cer"_s, der);
    });
    return failed == 0 ? 0 : 1;
}

// --- what is measured ---------------------------------------------------------------------------

double threadCpuMs()
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double memoryMb(const char *field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Beats every two milliseconds as long as the event loop turns.
class Heart
{
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(2);
        QObject::connect(&m_beat, &QTimer::timeout, [this] { beat(); });
        m_beat.start();
        m_clock.start();
    }
    void reset()
    {
        m_longest = m_longestCpu = 0;
        m_last = m_clock.nsecsElapsed();
        m_lastCpu = threadCpuMs();
    }
    void beat()
    {
        const qint64 now = m_clock.nsecsElapsed();
        const double cpu = threadCpuMs();
        m_longest = std::max(m_longest, double(now - m_last) / 1e6);
        m_longestCpu = std::max(m_longestCpu, cpu - m_lastCpu);
        m_last = now;
        m_lastCpu = cpu;
    }
    double longest() const { return m_longest; }
    /// Processor time of this thread in one turn: what of it is not other programs' doing.
    double longestCpu() const { return m_longestCpu; }

private:
    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    double m_lastCpu = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
};

class Bench
{
public:
    explicit Bench(ui::InspectorPage &page)
        : m_page(page)
    {
    }

    /// Does `start` and turns the event loop until `done`, then until the window was painted.
    void step(const QString &name, const std::function<void()> &start,
              const std::function<bool()> &done)
    {
        m_heart.reset();
        QElapsedTimer timer;
        timer.start();
        start();
        while (!done() && timer.elapsed() < 600'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_heart.beat();
        m_answered = m_answered && done();
        if (m_heart.longest() > m_longest) {
            m_longest = m_heart.longest();
            m_longestStep = name;
        }
        m_steps.insert(name,
                       QJsonObject{{u"ms"_s, std::round(took)},
                                   {u"away_ms"_s, std::round(m_heart.longest() * 10) / 10},
                                   {u"away_cpu_ms"_s, std::round(m_heart.longestCpu() * 10) / 10}});
        if (qEnvironmentVariableIsSet("BENCH_VERBOSE")) {
            std::fprintf(stderr, "%-28s %8.0f ms, away %7.1f ms (cpu %7.1f), %.0f MB\n",
                         qPrintable(name), took, m_heart.longest(), m_heart.longestCpu(),
                         memoryMb("VmRSS:"));
        }
    }

    void openAndCancel(const QString &folder, int files)
    {
        ui::InspectorController &controller = m_page.controller();
        step(
                u"read half"_s, [&] { m_page.openFiles({folder}); },
                [&] { return controller.model().inputCount() >= files / 2; });
        step(
                u"cancel"_s, [&] { controller.cancel(); }, [&] { return !controller.isReading(); });
        step(
                u"clear"_s, [&] { m_page.clear(); },
                [&] { return controller.model().inputCount() == 0; });
    }

    void open(const QString &folder, int files)
    {
        ui::InspectorController &controller = m_page.controller();
        step(
                u"read"_s, [&] { m_page.openFiles({folder}); },
                [&] { return !controller.isReading(); });
        m_answered = m_answered && controller.model().itemCount() == files;
    }

    void drop(const QStringList &paths)
    {
        ui::InspectorController &controller = m_page.controller();
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        step(
                u"drop"_s,
                [&] {
                    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                                          Qt::NoModifier);
                    QCoreApplication::sendEvent(&m_page, &enter);
                    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                                     Qt::NoModifier);
                    QCoreApplication::sendEvent(&m_page, &event);
                },
                [&] { return controller.model().inputCount() > 0; });
        step(
                u"read dropped"_s, [] {}, [&] { return !controller.isReading(); });
        m_answered = m_answered && controller.model().inputCount() == paths.size();
        step(
                u"clear all"_s, [&] { m_page.clear(); },
                [&] { return controller.model().inputCount() == 0; });
    }

    /// As typed into the field; the pause that typing makes is part of the time.
    void filter(const QString &name, const QString &typed, qsizetype left)
    {
        bool applied = false;
        const auto connection =
                QObject::connect(&m_page.controller(), &ui::InspectorController::filterApplied,
                                 [&] { applied = true; });
        step(
                name, [&] { m_page.objectList().filterField().setText(typed); },
                [&] { return applied; });
        QObject::disconnect(connection);
        m_answered = m_answered && m_page.controller().model().shownItemCount() == left;
    }

    void select(const QString &view)
    {
        static constexpr struct
        {
            ui::ObjectPane::Tab tab;
            const char *name;
        } kTabs[] = {{ui::ObjectPane::Tab::Overview, "overview"},
                     {ui::ObjectPane::Tab::Chain, "chain"},
                     {ui::ObjectPane::Tab::Findings, "findings"},
                     {ui::ObjectPane::Tab::Extensions, "extensions"},
                     {ui::ObjectPane::Tab::Der, "der"},
                     {ui::ObjectPane::Tab::Text, "text"}};
        ui::ObjectPane &pane = m_page.objectPane();
        for (const auto &each : kTabs) {
            pane.setTab(each.tab);
            int judged = 0;
            const auto connection = QObject::connect(&pane.chainTab(), &ui::ChainTab::judged,
                                                     [&judged] { ++judged; });
            const int row = m_page.controller().model().rowCount() / 2 + int(each.tab);
            step(
                    u"select, %1, %2"_s.arg(view, QLatin1StringView(each.name)),
                    [&] {
                        const auto &model = m_page.controller().model();
                        m_page.tree().setCurrentIndex(model.index(0, 0, model.index(row, 0)));
                    },
                    [&] {
                        return pane.details() && pane.verdict() &&
                               (each.tab != ui::ObjectPane::Tab::Chain || judged > 0);
                    });
            QObject::disconnect(connection);
        }
        pane.setTab(ui::ObjectPane::Tab::Overview);
    }

    void table(int files)
    {
        ui::ObjectList &list = m_page.objectList();
        ui::DataTable &table = list.table();
        step(
                u"table"_s, [&] { list.setView(ui::ObjectList::View::Table); },
                [&] { return table.shownRows() == files && !table.filter().isSorting(); });
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            step(
                    u"sort by column %1"_s.arg(column),
                    [&] { table.sortByColumn(column, Qt::AscendingOrder); },
                    [&] { return !table.filter().isSorting(); });
        }
        step(
                u"sort, other way"_s, [&] { table.sortByColumn(0, Qt::DescendingOrder); },
                [&] { return !table.filter().isSorting(); });
    }

    void settle(const std::function<bool()> &done, const QString &name)
    {
        step(
                name, [] {}, done);
    }

    QJsonObject steps() const { return m_steps; }
    double longest() const { return m_longest; }
    QString longestStep() const { return m_longestStep; }
    bool hasAnswered() const { return m_answered; }

private:
    ui::InspectorPage &m_page;
    Heart m_heart;
    QJsonObject m_steps;
    double m_longest = 0;
    QString m_longestStep;
    bool m_answered = true;
};

QStringList filesIn(const QString &folder, qint64 &derBytes)
{
    QStringList paths;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        paths.append(each.next());
        QFile file(paths.last());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        derBytes += paths.last().endsWith(u".pem"_s)
                            ? pki::certificatesFromPem(file.readAll()).value(0).size()
                            : file.size();
    }
    return paths;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--make"_s)
        return makeFiles(arguments.value(2), arguments.value(3).toInt());
    const int files =
            std::max(arguments.value(1).toInt(), 0) > 0 ? arguments.value(1).toInt() : kUsualFiles;
    QTemporaryDir temporary;
    // A folder as second argument is filled once and used again.
    const QString folder = arguments.size() > 2 ? arguments.at(2) : temporary.path();
    if (!QDir(folder + u"/0"_s).exists() &&
        QProcess::execute(app.applicationFilePath(),
                          {u"--make"_s, folder, QString::number(files)}) != 0) {
        std::fprintf(stderr, "cannot make the files\n");
        return 1;
    }
    qint64 derBytes = 0;
    const QStringList paths = filesIn(folder, derBytes);

    FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC));
    ui::Theme theme;
    theme.apply(app);
    ui::MemoryViewSettings settings;
    ui::InspectorPage page(ui::PageServices{theme, theme.icons(), clock, settings, {}});
    page.resize(1150, 614);
    page.show();
    QCoreApplication::processEvents();

    Bench bench(page);
    const double before = memoryMb("VmRSS:");
    bench.open(folder, files);
    const double der = double(derBytes) / 1024 / 1024;
    const double read = (memoryMb("VmRSS:") - before) / der;
    const double readPeak = (memoryMb("VmHWM:") - before) / der;
    bench.select(u"tree"_s);
    bench.filter(u"first filter"_s, u"device-"_s, files - 11);
    bench.filter(u"one key more"_s, u"device-4321"_s, 1 + (files > 43210 ? 10 : 0));
    bench.filter(u"fingerprint"_s,
                 QString::fromLatin1(page.controller()
                                             .model()
                                             .input(42)
                                             .result.items.first()
                                             .certificate->sha1.toHex(':')),
                 1);
    bench.filter(u"extension"_s, u"keycertsign"_s, 11);
    bench.filter(u"no filter"_s, {}, files);
    bench.table(files);
    bench.select(u"table"_s);
    bench.filter(u"filter, table"_s, u"device-432"_s, 1 + 10 + (files > 43200 ? 100 : 0));
    bench.filter(u"no filter, table"_s, {}, files);
    page.objectList().setView(ui::ObjectList::View::Tree);
    const double filtered = (memoryMb("VmRSS:") - before) / der;
    bench.settle([] { return true; }, u"tree"_s);
    page.clear();
    bench.openAndCancel(folder, files);
    bench.drop(paths);

    const QJsonObject line{{u"name"_s, u"inspector window, %1 files"_s.arg(files)},
                           {u"ratio"_s, bench.longest() / kLongestAwayMs},
                           {u"target"_s, 1},
                           {u"holds"_s, bench.longest() <= kLongestAwayMs &&
                                                read <= kMemoryTarget && bench.hasAnswered()},
                           {u"longest_away_ms"_s, bench.longest()},
                           {u"longest_away_in"_s, bench.longestStep()},
                           {u"right_answers"_s, bench.hasAnswered()},
                           {u"der_mb"_s, der},
                           {u"memory_vs_der"_s, read},
                           {u"peak_memory_vs_der"_s, readPeak},
                           {u"memory_target"_s, kMemoryTarget},
                           {u"memory_vs_der_filtered"_s, filtered},
                           {u"steps"_s, bench.steps()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
