// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/ui/shell/ManualWindow.h"
#include "ui/widgets/DataTable.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QRadioButton>
#include <QTabBar>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

/// Every command of Certificates and Labels that opens a dialog, in both languages: what is in it
/// has a name for screen readers, Tab reaches all of it, Escape closes it.
class tst_EveryDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ManualWindow> m_manual;
    QString m_language;

    test::ManualWindow &manual() const { return *m_manual; }
    const test::Keyboard &keys() const { return m_manual->keys; }

    /// What a person must be able to go to.
    static QList<const QWidget *> stops(const QWidget &dialog)
    {
        QList<const QWidget *> all;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            const QWidget *parent = widget->parentWidget();
            const auto *radio = qobject_cast<const QRadioButton *>(widget);
            // Arrows go through a group of radio buttons; parts of a control are reached through
            // it.
            if (widget->isVisibleTo(&dialog) && widget->isEnabled() && !widget->focusProxy() &&
                (widget->focusPolicy() & Qt::TabFocus) && (!radio || radio->isChecked()) &&
                !parent->inherits("QComboBox") && !parent->inherits("QAbstractSpinBox") &&
                !parent->inherits("QComboBoxPrivateContainer") && widget->window() == &dialog)
                all.append(widget);
        }
        return all;
    }
    QStringList whatIsWrong(QDialog &dialog) const
    {
        QStringList wrong;
        const QString name = dialog.objectName() + u": "_s;
        const test::WidgetWalker walker(dialog);
        for (const QString &one : walker.withoutName())
            wrong.append(name + u"no name: "_s + one);
        for (const QString &one :
             qobject_cast<QMessageBox *>(&dialog) ? QStringList() : walker.withoutObjectName())
            wrong.append(name + u"no object name: "_s + one);
        if (dialog.windowTitle().trimmed().isEmpty())
            wrong.append(name + u"no title"_s);
        const QSet<const QWidget *> reached = keys().tabRound();
        for (const QWidget *stop : stops(dialog)) {
            if (!reached.contains(stop))
                wrong.append(name + u"Tab does not reach "_s + test::WidgetWalker::describe(*stop));
        }
        return wrong;
    }
    /// By its three dots, or as the portal calls it.
    static bool asks(const QAction &action)
    {
        static const QStringList kPortal{u"viewServerCertificateAction"_s, u"onboardCaAction"_s,
                                         u"mdmInformationAction"_s};
        return action.text().endsWith(u'…') || action.text().endsWith("..."_L1) ||
               kPortal.contains(action.objectName());
    }
    static bool reads(const QAction &action)
    {
        static const QStringList kReading{u"editLabelAction"_s, u"duplicateLabelAction"_s};
        return kReading.contains(action.objectName());
    }
    /// The first row of each table of the page, for commands that need one.
    void select() const
    {
        for (DataTable *table : manual().page().findChildren<DataTable *>()) {
            if (table->model()->rowCount() > 0)
                table->selectRow(0);
        }
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }
    void initTestCase()
    {
        m_manual = std::make_unique<test::ManualWindow>();
        QTRY_VERIFY_WITH_TIMEOUT(manual().isReady(), test::kManualPatience);
    }
    void cleanupTestCase() { m_manual.reset(); }
    void init()
    {
        QFETCH_GLOBAL(QString, language);
        if (language != m_language)
            manual().speak(language);
        m_language = language;
    }
    void cleanup() { manual().closeDialogs(); }

    void ofThePages_data()
    {
        QTest::addColumn<PageId>("id");
        QTest::addColumn<QStringList>("among");
        QTest::newRow("Certificates") << PageId::Certificates
                                      << QStringList{u"addAuthorityDialog"_s,
                                                     u"viewAuthorityDialog"_s,
                                                     u"replaceAuthorityDialog"_s,
                                                     u"removeAuthorityDialog"_s,
                                                     u"serverCertificateDialog"_s,
                                                     u"importServerCertificateDialog"_s,
                                                     u"deleteServerCertificateDialog"_s,
                                                     u"newRequestDialog"_s,
                                                     u"renewMistCertificateDialog"_s,
                                                     u"onboardCaDialog"_s,
                                                     u"mdmInformationDialog"_s,
                                                     u"revocationDialog"_s,
                                                     u"uploadCrlDialog"_s};
        QTest::newRow("Labels") << PageId::Labels << QStringList{u"labelEditor"_s};
    }
    void ofThePages()
    {
        QFETCH(const PageId, id);
        QFETCH(const QStringList, among);
        manual().window.showPage(id);
        QStringList done;
        QStringList seen;
        QStringList wrong;
        for (int round = 0; round < 4; ++round) { // once a tab
            select();
            for (QPointer<QAction> action : manual().page().actions()) {
                if (!action || !action->isEnabled() || done.contains(action->objectName()) ||
                    !asks(*action))
                    continue;
                done.append(action->objectName());
                action->trigger();
                QCoreApplication::processEvents();
                if (reads(*action)) // the object first
                    QTRY_VERIFY2_WITH_TIMEOUT(QApplication::activeModalWidget(),
                                              qPrintable(action->objectName()),
                                              test::kManualPatience);
                while (QWidget *popup = QApplication::activePopupWidget())
                    popup->close();
                QPointer<QDialog> dialog =
                        qobject_cast<QDialog *>(QApplication::activeModalWidget());
                if (!dialog)
                    continue;
                if (!qobject_cast<QFileDialog *>(dialog.data()) &&
                    !seen.contains(dialog->objectName())) {
                    seen.append(dialog->objectName());
                    wrong += whatIsWrong(*dialog);
                }
                keys().press(Qt::Key_Escape);
                QCoreApplication::processEvents();
                if (dialog && dialog->isVisible()) {
                    wrong.append(dialog->objectName() + u": Escape does not close it"_s);
                    delete dialog;
                }
            }
            manual().page().activateNextTab();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const QString &name : among)
            QVERIFY2(seen.contains(name), qPrintable(name + u" is not among "_s + seen.join(u' ')));
    }
};

SEKISHO_TEST(EveryDialog);
#include "tst_EveryDialog.moc"
