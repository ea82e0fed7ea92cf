// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/EndpointsPageDriver.h"
#include "ui/widgets/FormField.h"

#include <QSignalSpy>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::EndpointsPageDriver;

class tst_EndpointDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ScreenFixture> m_screen;
    QPointer<EndpointDialog> m_dialog;

    EndpointDialog &shown(const nac::Endpoint &endpoint = {})
    {
        m_dialog = new EndpointDialog(
                m_screen->theme, endpoint, {u"camera"_s, u"printer"_s},
                [](const QString &mac) { return mac == u"00408c000001"_s; }, nullptr);
        m_dialog->show();
        QApplication::processEvents();
        return *m_dialog;
    }
    QString errorOf(const char *edit) const
    {
        QWidget *field = m_dialog->findChild<QLineEdit *>(QLatin1String(edit))->parentWidget();
        return qobject_cast<FormField *>(field)->error();
    }

private Q_SLOTS:
    void initTestCase() { m_screen = std::make_unique<test::ScreenFixture>(); }
    void cleanup() { delete m_dialog; }
    void cleanupTestCase() { m_screen.reset(); }

    void judgesAnAddressWhenItIsLeft_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("good") << u"000b.8200.0001"_s << QString();
        QTest::newRow("local") << u"02:00:00:00:00:01"_s << u"locally administered"_s;
        QTest::newRow("no address") << u"printer"_s << u"no MAC address"_s;
        QTest::newRow("taken") << u"00-40-8C-00-00-01"_s << u"There is an endpoint"_s;
    }
    void judgesAnAddressWhenItIsLeft()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, error);
        EndpointDialog &dialog = shown();
        EndpointsPageDriver::type(dialog, "macLineEdit", typed);
        QVERIFY(errorOf("macLineEdit").isEmpty()); // not while typing
        dialog.findChild<QLineEdit *>(u"nameLineEdit"_s)->setFocus();
        if (error.isEmpty()) {
            QVERIFY(errorOf("macLineEdit").isEmpty());
            QCOMPARE(dialog.findChild<QLineEdit *>(u"macLineEdit"_s)->text(),
                     u"00:0b:82:00:00:01"_s);
        } else {
            QVERIFY2(errorOf("macLineEdit").contains(error), qPrintable(errorOf("macLineEdit")));
        }
    }

    void savesNothingThatIsWrong()
    {
        EndpointDialog &dialog = shown();
        QSignalSpy saved(&dialog, &EndpointDialog::saved);
        EndpointsPageDriver::clickIn(dialog, "saveButton");
        QVERIFY(!errorOf("macLineEdit").isEmpty());
        EndpointsPageDriver::type(dialog, "macLineEdit", u"000b82000001"_s);
        EndpointsPageDriver::type(dialog, "vlanLineEdit", u"4095"_s);
        EndpointsPageDriver::clickIn(dialog, "saveButton");
        QVERIFY(!errorOf("vlanLineEdit").isEmpty());
        QCOMPARE(saved.count(), 0);
        EndpointsPageDriver::type(dialog, "vlanLineEdit", u"4094"_s);
        EndpointsPageDriver::clickIn(dialog, "saveButton");
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<nac::Endpoint>().mac, u"000b82000001"_s);
    }

    void saysWhyItWasNotSaved()
    {
        EndpointDialog &dialog = shown();
        dialog.setBusy(true);
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
        dialog.showError(u"The disk is full."_s);
        QVERIFY(dialog.findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
        bool isSaid = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isSaid = isSaid || label->text() == u"The disk is full."_s;
        QVERIFY(isSaid);
    }
};

SEKISHO_TEST(EndpointDialogs);
#include "tst_EndpointDialogs.moc"
