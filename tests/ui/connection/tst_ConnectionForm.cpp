// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/connection/ConnectDialog.h"
#include "ui/connection/ConnectionForm.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using Step = ConnectionController::Step;

/// Signing in through the fields of the form.
class tst_ConnectionForm : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    QPointer<ConnectDialog> m_dialog;

    template <class T>
    T *field(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    ConnectionController &controller() const { return m_dialog->form().controller(); }
    FormField *accountField() const
    {
        for (FormField *one : m_dialog->findChildren<FormField *>()) {
            if (qobject_cast<QStackedWidget *>(one->control()))
                return one;
        }
        return nullptr;
    }
    void signIn(const QString &email, const QString &password = QStringLiteral("demo-not-a-secret"))
    {
        m_dialog->form().setAccount(true);
        field<QLineEdit>("emailLineEdit")->setText(email);
        auto *secret = field<QLineEdit>("passwordLineEdit");
        secret->setText(password);
        QTest::keyClick(secret, Qt::Key_Return);
        // It is sent once, and not kept.
        QVERIFY(secret->text().isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }
    void init()
    {
        m_fixture = std::make_unique<test::ShellFixture>();
        m_dialog = new ConnectDialog(
                m_fixture->theme, m_fixture->view,
                std::make_unique<ConnectionController>(m_fixture->http, m_fixture->clock,
                                                       m_fixture->workspaces, *m_fixture->tokens),
                nullptr);
        m_dialog->form().setCloud(m_cloud->url().toString());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup()
    {
        delete m_dialog;
        m_fixture.reset();
    }

    void theOtherWayIsOneButtonAway()
    {
        auto *token = field<QLineEdit>("tokenLineEdit");
        token->setText(QStringLiteral("half a token"));
        QVERIFY(token->isVisible());
        QVERIFY(!field<QLineEdit>("emailLineEdit")->isVisible());
        field<SignButton>("otherWayButton")->click();
        QVERIFY(!token->isVisible());
        QVERIFY(field<QLineEdit>("emailLineEdit")->isVisible());
        QVERIFY(field<QLineEdit>("emailLineEdit")->hasFocus());
        field<SignButton>("otherWayButton")->click();
        QVERIFY(token->isVisible() && token->text().isEmpty());
    }

    void aPasswordIsEnough()
    {
        signIn(QStringLiteral("demo@example.jp"));
        QTRY_COMPARE(controller().step(), Step::Checked);
        QVERIFY(field<SignButton>("openOrganizationButton")->isEnabled());
        QVERIFY(m_dialog->isVisible());
    }

    void theCodeHasItsOwnRow()
    {
        signIn(QStringLiteral("demo-2fa@example.jp"));
        QTRY_COMPARE(controller().step(), Step::SecondFactor);
        auto *code = field<QLineEdit>("codeLineEdit");
        QVERIFY(code->isVisible() && code->hasFocus());
        QVERIFY(!accountField()->hasError());
        code->setText(QStringLiteral("1"));
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(accountField()->hasError());
        QVERIFY(code->isVisible());
        code->setText(QStringLiteral("123456"));
        field<SignButton>("sendCodeButton")->click();
        QTRY_COMPARE(controller().step(), Step::Checked);
        QVERIFY(!code->isVisible());
    }

    void whoSignsInElsewhereIsToldWhatToDo()
    {
        signIn(QStringLiteral("demo-sso@example.jp"));
        QTRY_COMPARE(controller().step(), Step::Failed);
        QVERIFY2(accountField()->error().contains(QStringLiteral("idp.kakuu.example.jp")),
                 qPrintable(accountField()->error()));
        QVERIFY(accountField()->error().contains(QStringLiteral("organization token")));
    }

    void nothingTypedIsSaidWithoutAsking()
    {
        signIn({}, {});
        QCOMPARE(controller().step(), Step::Failed);
        QVERIFY(accountField()->error().contains(QStringLiteral("password")));
    }
};

SEKISHO_TEST(ConnectionForm);
#include "tst_ConnectionForm.moc"
