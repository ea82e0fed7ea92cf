// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ModelTable.h"
#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/activity/ClientEventModel.h"

using namespace sekisho;
using namespace sekisho::ui;
using Model = ClientEventModel;

class tst_ClientEventModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanupTestCase() { m_screen.reset(); }

    void holdsWhatEveryModelHolds()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QCOMPARE(model.rowCount(), 640);
        test::checkTableModel(model);
    }

    void tellsClientSiteEventAndRule()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QCOMPARE(model.index(0, Model::Client).data().toString(), QStringLiteral("pc-0000"));
        QCOMPARE(model.index(0, Model::Site).data().toString(), QStringLiteral("Nagoya"));
        QCOMPARE(model.index(0, Model::AuthRule).data().toString(),
                 QStringLiteral("Corp Compliant"));
        QVERIFY(model.index(1, Model::Event)
                        .data()
                        .toString()
                        .contains(QStringLiteral("unable to get local issuer certificate")));
        QCOMPARE(model.index(1, Model::Event).data(StateRole).toInt(),
                 static_cast<int>(State::Error));
        QCOMPARE(model.index(1, Model::AuthRule).data().toString(), QStringLiteral("–"));
        // A refusal without a rule is the fixed last rule's.
        QCOMPARE(model.index(2, Model::AuthRule).data().toString(),
                 QStringLiteral("fixed last rule"));
    }

    void showsKindsOfANewerCloudAsTheyAre()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        QCOMPARE(model.index(7, Model::Event).data().toString(),
                 QStringLiteral("NAC_CLIENT_TELEPORTED"));
        QCOMPARE(model.result(7), EventResult::Other);
    }

    void fallsBackToUserNameAndAddress()
    {
        nac::Organization organization;
        nac::ClientEvent event;
        event.mac = QStringLiteral("aabbccddeeff");
        organization.events = {event};
        event.mac = QStringLiteral("aabbccddee00");
        event.username = QStringLiteral("taro@example.jp");
        organization.events.append(event);
        Model model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization),
                              test::sampleNow());
        QCOMPARE(model.index(0, Model::Client).data().toString(),
                 QStringLiteral("aa:bb:cc:dd:ee:ff"));
        QCOMPARE(model.index(1, Model::Client).data().toString(),
                 QStringLiteral("taro@example.jp"));
    }

    void aClientHasOneName()
    {
        nac::ClientEvent ended;
        ended.mac = QStringLiteral("aabbccddeeff");
        ended.username = QStringLiteral("pc-0416@corp.example.jp");
        nac::ClientEvent permitted = ended;
        permitted.certCn = QStringLiteral("pc-0416");
        nac::Organization organization;
        organization.events = {ended, permitted};
        Model model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization),
                              test::sampleNow());
        for (int row : {0, 1})
            QCOMPARE(model.index(row, Model::Client).data().toString(), QStringLiteral("pc-0416"));
        QVERIFY(model.index(0, Model::Client)
                        .data(SearchRole)
                        .toString()
                        .contains(QStringLiteral("pc-0416@corp.example.jp")));

        // Its host name comes before both.
        nac::Client client;
        client.mac = ended.mac;
        client.hostname = QStringLiteral("desk-416");
        organization.clients = {client};
        model.setOrganization(std::make_shared<const nac::Organization>(organization),
                              test::sampleNow());
        for (int row : {0, 1})
            QCOMPARE(model.index(row, Model::Client).data().toString(), QStringLiteral("desk-416"));
    }

    void saysTimesInAsFewWordsAsTheyNeed()
    {
        m_screen->use(UiLanguage::English);
        const QDateTime now(QDate(2026, 11, 21), QTime(10, 42));
        nac::Organization organization;
        for (const QDateTime &time : {QDateTime(QDate(2026, 11, 21), QTime(9, 58, 14)),
                                      QDateTime(QDate(2026, 11, 14), QTime(23, 5)),
                                      QDateTime(QDate(2025, 12, 31), QTime(23, 5))}) {
            nac::ClientEvent event;
            event.time = time.toUTC();
            organization.events.append(event);
        }
        Model model;
        model.setOrganization(std::make_shared<const nac::Organization>(organization), now.toUTC());
        const auto times = [&model] {
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row)
                texts.append(model.index(row, Model::Time).data().toString());
            return texts;
        };
        QCOMPARE(times(), (QStringList{QStringLiteral("09:58:14"), QStringLiteral("Nov 14 23:05"),
                                       QStringLiteral("Dec 31, 2025")}));
        m_screen->use(UiLanguage::Japanese);
        QCOMPARE(times(), (QStringList{QStringLiteral("09:58:14"), QStringLiteral("11/14 23:05"),
                                       QStringLiteral("2025/12/31")}));
        m_screen->use(UiLanguage::English);
    }

    void countsWhatWentWrong()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        const auto refusals = model.refusals();
        // A refusal is the outcome, not one of its causes.
        QCOMPARE(model.refused(), 160);
        QCOMPARE(refusals,
                 (QList<QPair<QString, int>>{{QStringLiteral("NAC_CLIENT_CERT_CHECK_FAILURE"), 80},
                                             {QStringLiteral("NAC_IDP_AUTHC_FAILURE"), 80}}));
    }

    void findsAClientByEverythingItIsKnownBy()
    {
        Model model;
        model.setOrganization(test::sampleOrganizationPtr(), test::sampleNow());
        const QString search = model.index(1, Model::Client).data(SearchRole).toString();
        for (const char *word : {"pc-0001", "5c5b35000001", "5c:5b:35:00:00:01",
                                 "h0001@corp.example.jp", "Device CA G2"})
            QVERIFY2(search.contains(QLatin1String(word)), word);
    }

    void sharesTheListOfTheSnapshot()
    {
        const nac::OrganizationPtr large = test::largeOrganization(100'000);
        Model model;
        model.setOrganization(large, test::sampleNow());
        QCOMPARE(&model.clientEvent(99'999), &large->events.at(99'999));
    }
};

SEKISHO_TEST(ClientEventModel);
#include "tst_ClientEventModel.moc"
