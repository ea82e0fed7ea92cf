// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/VerifyCodes.h"
#include "tests/core/pki/rehearse/Lab.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetWalker.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/RehearsalDialog.h"
#include "ui/text/RehearsalText.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::test;
using ui::RehearsalDialog;
using ui::State;

namespace {

/// A server's file with its chain, a client's, both keys and both roots, as the Inspector holds
/// them.
std::vector<ui::InspectorInput> openFiles()
{
    const Holder serverRoot = makeRoot(u"Server Root"_s);
    const Holder serverCa = makeIntermediate(u"Server CA"_s, serverRoot);
    const Holder clientRoot = makeRoot(u"Client Root"_s);
    const Holder clientCa = makeIntermediate(u"Client CA"_s, clientRoot);
    const Holder server = makeServer(serverCa);
    const Holder client = makeClient(clientCa, KeyKind::Ec384);
    const auto keyOf = [](const Holder &holder) {
        return holder.key->toPem().reveal().toByteArray();
    };
    const QList<QPair<QString, QByteArray>> files = {
            {u"/pki/radius.pem"_s, pemFile({server.der, serverCa.der}) + keyOf(server)},
            {u"/pki/pc1.pem"_s, pemFile({client.der, clientCa.der})},
            {u"/pki/pc1.key"_s, keyOf(client)},
            {u"/pki/roots.pem"_s, pemFile({serverRoot.der, clientRoot.der})}};
    std::vector<ui::InspectorInput> inputs;
    for (const auto &[path, bytes] : files) {
        ui::InspectorInput input;
        input.path = path;
        input.size = bytes.size();
        input.result = pki::readObjects(bytes);
        inputs.push_back(std::move(input));
    }
    return inputs;
}

/// The dialog as a person uses it: by object names and what is on the screen.
struct Driver
{
    ui::Theme theme;
    ui::LanguageController language{theme};
    QPointer<RehearsalDialog> dialog;
    std::unique_ptr<QSignalSpy> answers;

    explicit Driver(const std::vector<ui::InspectorInput> &inputs = openFiles(),
                    const QList<QByteArray> &workspace = {},
                    ui::Theme::Appearance appearance = ui::Theme::Appearance::Light)
    {
        theme.setAppearance(appearance);
        theme.apply(*qApp);
        dialog = new RehearsalDialog(theme, ui::ObjectChoice::of(inputs, 0), workspace,
                                     QDateTime::currentDateTimeUtc());
        answers = std::make_unique<QSignalSpy>(dialog, &RehearsalDialog::rehearsed);
        dialog->show();
    }
    ~Driver() { delete dialog; }

    template <class T>
    T *find(const char *objectName) const
    {
        return dialog->findChild<T *>(QLatin1StringView(objectName));
    }
    QComboBox *combo(const char *objectName) const { return find<QComboBox>(objectName); }
    bool answered() const { return answers->count() > 0 || answers->wait(20'000); }
    /// What `change` leads to.
    template <class Change>
    bool after(const Change &change) const
    {
        answers->clear();
        change();
        return answered();
    }
    bool choose(const char *objectName, const QString &text) const
    {
        QComboBox *box = combo(objectName);
        const int row = box->findText(text, Qt::MatchStartsWith);
        return row >= 0 && after([&] { box->setCurrentIndex(row); });
    }
    State verdict() const { return find<ui::StateBadge>("rehearsalBadge")->state(); }
    QString outcome() const { return find<ui::TextLabel>("rehearsalOutcome")->text(); }
    QString facts() const { return find<ui::TextLabel>("rehearsalFacts")->text(); }
    QAbstractItemModel *course() const { return find<QTreeView>("rehearsalCourse")->model(); }
};

} // namespace

class tst_RehearsalDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesWhatFits()
    {
        Driver driver;
        QVERIFY(!driver.dialog->isModal());
        QVERIFY(driver.answered());
        QVERIFY(driver.combo("serverCertificateCombo")->currentText().startsWith(u"radius.pem"_s));
        QVERIFY(driver.combo("clientCertificateCombo")->currentText().startsWith(u"pc1.pem"_s));
        QCOMPARE(driver.find<QLineEdit>("serverNameEdit")->text(), u"radius.example.jp"_s);
        QCOMPARE(driver.verdict(), State::Ok);
        QVERIFY(driver.dialog->result().has_value());
        QCOMPARE(driver.dialog->result()->outcome, pki::RehearsalOutcome::Accepted);
    }

    void showsTheCourse()
    {
        Driver driver;
        QVERIFY(driver.answered());
        const QAbstractItemModel *course = driver.course();
        const auto &steps = driver.dialog->result()->steps;
        QCOMPARE(course->rowCount(), int(steps.size()));
        QVERIFY(course->rowCount() >= 8);
        const auto cell = [course](int row, int column, int role = Qt::DisplayRole) {
            return course->index(row, column).data(role).toString();
        };
        QCOMPARE(cell(0, 0), u"Client"_s);
        QCOMPARE(cell(0, 0, Qt::AccessibleTextRole), u"From: Client"_s);
        QCOMPARE(cell(0, 2, Qt::AccessibleTextRole), u"no TLS data"_s);
        QCOMPARE(cell(2, 1), u"ClientHello"_s);
        QCOMPARE(cell(2, 2), u"184"_s);
        QCOMPARE(cell(3, 0), u"RADIUS server"_s);
        QVERIFY(cell(3, 2, Qt::AccessibleTextRole).contains(u"2 fragments"_s));
        QCOMPARE(cell(course->rowCount() - 1, 4),
                 QString::number(driver.dialog->result()->roundTrips));
        QVERIFY(driver.facts().contains(u"5 round trips"_s));
    }

    void saysWhoRefuses()
    {
        Driver driver;
        QVERIFY(driver.answered());
        QVERIFY(driver.choose("supplicantCombo", u"wpa_supplicant"_s));
        QVERIFY(driver.after(
                [&] { QTest::keyClicks(driver.find<QLineEdit>("serverNameEdit"), u"x"_s); }));
        QCOMPARE(driver.verdict(), State::Error);
        QVERIFY(driver.outcome().startsWith(u"The client refuses."_s));
        QVERIFY(driver.outcome().contains(u"name"_s));
        QVERIFY(driver.facts().contains(u"internal_error (80)"_s));

        QVERIFY(driver.after([&] { driver.find<QLineEdit>("serverNameEdit")->clear(); }));
        QCOMPARE(driver.verdict(), State::Ok);
        QVERIFY(driver.choose("serverTrustCombo", u"Nothing"_s));
        QVERIFY(driver.outcome().startsWith(u"The RADIUS server refuses."_s));
        QVERIFY(driver.facts().contains(u"unknown_ca (48)"_s));
        QVERIFY(driver.facts().contains(u"does not send it"_s));
    }

    void everyChoiceCounts()
    {
        Driver driver;
        QVERIFY(driver.answered());
        QVERIFY(driver.choose("tlsCombo", u"TLS 1.3"_s));
        QCOMPARE(driver.dialog->result()->tls, pki::TlsVersion::Tls13);
        const int before = driver.dialog->result()->roundTrips;
        QVERIFY(driver.after([&] { driver.find<QSpinBox>("fragmentSizeSpin")->setValue(200); }));
        QVERIFY(driver.dialog->result()->roundTrips > before);
        QVERIFY(driver.choose("supplicantCombo", u"wpa_supplicant"_s));
        QVERIFY(driver.choose("clientCertificateCombo", u"None"_s));
        QCOMPARE(driver.dialog->result()->reason, u"no-client-key"_s);
        QVERIFY(driver.choose("clientTrustCombo", u"Nothing"_s));
        QVERIFY(driver.dialog->result()->assumptions.contains(u"server-not-verified"_s));
    }

    void workspaceIsTrustedByTheServer()
    {
        const QByteArray own = makeRoot(u"Other"_s).der;
        Driver driver(openFiles(), {own});
        QVERIFY(driver.answered());
        QVERIFY(driver.combo("serverTrustCombo")->currentText().startsWith(u"The workspace"_s));
        QCOMPARE(driver.dialog->result()->outcome, pki::RehearsalOutcome::RefusedByServer);
    }

    void withoutAKeyItSaysSo()
    {
        std::vector<ui::InspectorInput> inputs;
        inputs.push_back(openFiles().at(3)); // only roots
        Driver driver(inputs);
        QVERIFY(driver.answered());
        QVERIFY(!driver.dialog->result().has_value());
        QVERIFY(driver.outcome().contains(u"no private key"_s));
        QVERIFY(!driver.find<QTreeView>("rehearsalCourse")->isVisible());

        Driver empty{std::vector<ui::InspectorInput>()};
        QVERIFY(empty.answered());
        QVERIFY(empty.outcome().contains(u"no server certificate"_s));
    }

    void opensFromThePage()
    {
        InspectorPageDriver driver;
        auto *button = driver.find<QAbstractButton>("rehearseButton");
        QVERIFY(!button->isEnabled()); // nothing is open
        const Material &material = Material::get();
        driver.open({driver.write(u"radius.pem"_s, pemFile({material.leaf}) + material.keyPem),
                     driver.write(u"root.crt"_s, material.ca)});
        QVERIFY(button->isEnabled());
        button->click();
        auto *dialog = driver.page->findChild<RehearsalDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        QTRY_VERIFY(dialog->result().has_value());
    }

    void languageChangesAtRunTime()
    {
        Driver driver;
        QVERIFY(driver.answered());
        const int supplicant = driver.combo("supplicantCombo")->currentIndex();
        driver.answers->clear();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(driver.dialog, &change);
        QCOMPARE(driver.combo("supplicantCombo")->currentIndex(), supplicant);
        QCOMPARE(driver.verdict(), State::Ok);
        QCOMPARE(driver.answers->count(), 0); // words only
    }

    void everyControlHasANameAndAPlaceInTheTabOrder()
    {
        Driver driver;
        QVERIFY(driver.answered());
        const WidgetWalker walker(*driver.dialog);
        QCOMPARE(walker.withoutName(), QStringList());
        QCOMPARE(walker.withoutObjectName(), QStringList());
    }

    void everyCodeHasWords()
    {
        pki::RehearsalResult result;
        result.outcome = pki::RehearsalOutcome::RefusedByClient;
        for (const QString &code : pki::rehearsalReasons()) {
            if (pki::allVerifyCodes().contains(code))
                continue; // VerifyText's own
            result.reason = code;
            QVERIFY2(ui::RehearsalText::reason(result) != code, qPrintable(code));
            QVERIFY(!ui::RehearsalText::reason(result).isEmpty());
        }
        for (const QString &code : pki::rehearsalAssumptions())
            QVERIFY2(ui::RehearsalText::assumption(code) != code, qPrintable(code));
        for (const char *what : {"identity", "start", "client-hello", "hello-retry",
                                 "server-flight", "client-flight", "client-alert", "closing",
                                 "acknowledgement", "success", "failure", "nak", "silence"}) {
            pki::RehearsalStep step;
            step.what = QString::fromLatin1(what);
            QVERIFY2(ui::RehearsalText::step(step) != step.what, what);
        }
        for (const pki::Supplicant one : pki::allSupplicants())
            QVERIFY(!ui::RehearsalText::supplicant(one).isEmpty());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("refused");
        QTest::newRow("accepted, light") << false << false;
        QTest::newRow("refused, light") << false << true;
        QTest::newRow("accepted, dark") << true << false;
        QTest::newRow("refused, dark") << true << true;
    }

    void nothingIsCut()
    {
        QFETCH(bool, dark);
        QFETCH(bool, refused);
        Driver driver(openFiles(), {},
                      dark ? ui::Theme::Appearance::Dark : ui::Theme::Appearance::Light);
        QVERIFY(driver.answered());
        if (refused) {
            QVERIFY(driver.choose("clientTrustCombo", u"Client Root"_s));
            QCOMPARE(driver.verdict(), State::Error);
        }
        for (const char *name : {"rehearsalOutcome", "rehearsalFacts", "rehearsalAssumptions"}) {
            const auto *label = driver.find<ui::TextLabel>(name);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
        }
        QTRY_COMPARE(WidgetWalker(*driver.dialog).cutTexts(), QStringList());
        const QString folder = qEnvironmentVariable("SEKISHO_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(driver.dialog->grab().save(folder + u"/rehearsal-"_s +
                                               QString::fromLatin1(QTest::currentDataTag()) +
                                               u".png"_s));
        }
    }
};

SEKISHO_TEST(RehearsalDialog);
#include "tst_RehearsalDialog.moc"
