// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PeopleModel.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"

#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace sekisho;
using namespace sekisho::ui;
using test::PeopleModel;

class tst_FilterBar : public QObject
{
    Q_OBJECT

    struct Fixture : test::UiFixture
    {
        PeopleModel model{{{QStringLiteral("a"), QStringLiteral("alpha"), 1, {}},
                           {QStringLiteral("b"), QStringLiteral("beta"), 2, {}}}};
        QWidget page;
        DataTable *table;
        FilterBar *bar;
        Fixture()
        {
            auto *column = new QVBoxLayout(&page);
            bar = new FilterBar(theme, &page);
            table = new DataTable(theme, settings, QStringLiteral("test.bar"), &page);
            column->addWidget(bar);
            column->addWidget(table);
            table->setSourceModel(&model);
            bar->attach(*table);
            page.resize(500, 300);
            page.show();
        }
    };

private Q_SLOTS:
    void typingFiltersAndEscapeClears()
    {
        Fixture f;
        f.bar->focusField();
        QTest::keyClicks(&f.bar->field(), QStringLiteral("bet"));
        QCOMPARE(f.table->shownRows(), 1);
        QCOMPARE(f.bar->findChild<QLabel *>(QStringLiteral("filterCount"))->text(),
                 QStringLiteral("1 of 2"));
        QTest::keyClick(&f.bar->field(), Qt::Key_Down);
        QVERIFY(f.table->currentIndex().isValid());
        QTest::keyClick(&f.bar->field(), Qt::Key_Escape);
        QCOMPARE(f.table->shownRows(), 2);
        QVERIFY(f.bar->text().isEmpty());
    }

    void compositionDoesNotFilter()
    {
        Fixture f;
        f.bar->focusField();
        QInputMethodEvent composing(QStringLiteral("さーば"), {});
        QCoreApplication::sendEvent(&f.bar->field(), &composing);
        QCOMPARE(f.table->shownRows(), 2);
        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("サーバ"));
        QCoreApplication::sendEvent(&f.bar->field(), &committed);
        QCOMPARE(f.table->shownRows(), 0);
        // The table's own link clears the field too.
        QTest::mouseClick(f.table->findChild<QPushButton *>(QStringLiteral("clearFilterButton")),
                          Qt::LeftButton);
        QVERIFY(f.bar->text().isEmpty());
    }

    void exportsWhatIsShown()
    {
        Fixture f;
        QTemporaryDir directory;
        QSignalSpy exported(f.bar, &FilterBar::exported);
        f.bar->setExportName(QStringLiteral("people"));
        f.bar->exportCsv();
        auto *dialog = f.bar->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        const QString path = directory.filePath(QStringLiteral("people.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.at(0).at(1).toInt(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), f.table->toCsv());
        QSignalSpy failed(f.bar, &FilterBar::exportFailed);
        f.bar->exportCsv();
        for (QFileDialog *other : f.bar->findChildren<QFileDialog *>()) {
            if (other->isVisible()) {
                Q_EMIT other->fileSelected(directory.filePath(QStringLiteral("no/such/x.csv")));
                other->reject();
            }
        }
        QCOMPARE(failed.count(), 1);
    }

    void columnsButtonOpensTheMenu()
    {
        Fixture f;
        QTest::mouseClick(f.bar->findChild<QPushButton *>(QStringLiteral("columnsButton")),
                          Qt::LeftButton);
        auto *menu = f.bar->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 4);
        menu->close();
    }
};

SEKISHO_TEST(FilterBar);
#include "tst_FilterBar.moc"
