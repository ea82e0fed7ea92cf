// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/BundleDoctorDialog.h"
#include "ui/inspector/ChainTab.h"
#include "ui/inspector/CompareDialog.h"
#include "ui/inspector/ConvertDialog.h"
#include "ui/inspector/InspectorTools.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/RehearsalDialog.h"
#include "ui/page/NewRequestDialog.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::ObjectPane;

namespace {

/// With SEKISHO_PICTURES=folder every screen is kept there, in every look.
QString pictures() { return qEnvironmentVariable("SEKISHO_PICTURES"); }

void settle()
{
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents();
}

struct Look
{
    ui::UiLanguage language;
    ui::Theme::Appearance appearance;
    QSize size; ///< of the page: a window of 900, 1024 or 1600 without the rail
    QByteArray name;
};

QList<Look> looks()
{
    using Appearance = ui::Theme::Appearance;
    QList<Look> all;
    for (const ui::UiLanguage language : {ui::UiLanguage::English, ui::UiLanguage::Japanese}) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const QSize size : {QSize(844, 500), QSize(968, 600), QSize(1384, 860)}) {
                const bool dark = appearance == Appearance::Dark;
                if (pictures().isEmpty() && dark)
                    continue; // colours have no width
                all.append({language, appearance, size,
                            ui::languageCode(language).toLatin1() + (dark ? "-dark-" : "-light-") +
                                    QByteArray::number(size.width())});
            }
        }
    }
    return all;
}

} // namespace

/// Every screen of the Inspector in every size it is promised for: nothing cut off, nothing
/// without a name.
class tst_InspectorLooks : public QObject
{
    Q_OBJECT

    void check(const QWidget &shown, const QString &name)
    {
        settle();
        if (!pictures().isEmpty())
            const_cast<QWidget &>(shown).grab().save(pictures() + u'/' + name + u".png"_s);
        const QStringList cut = test::cutTexts(shown);
        QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u'\n')));
        const QStringList unnamed = test::unnamedWidgets(shown);
        QVERIFY2(unnamed.isEmpty(), qPrintable(name + u": "_s + unnamed.join(u'\n')));
    }

private Q_SLOTS:
    void screens_data()
    {
        QTest::addColumn<int>("look");
        const QList<Look> all = looks();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name.constData()) << i;
    }
    void screens()
    {
        QFETCH(int, look);
        const Look chosen = looks().at(look);
        const QString suffix = u'-' + QString::fromLatin1(chosen.name);
        InspectorPageDriver driver;
        driver.theme.setAppearance(chosen.appearance);
        driver.language.setLanguage(chosen.language);
        ui::InspectorPage &page = *driver.page;
        page.resize(chosen.size);
        check(page, u"empty"_s + suffix);

        const Material &m = Material::get();
        driver.open({driver.write(u"radius-bundle.pem"_s, pki::certificateToPem(m.leaf) +
                                                                  pki::certificateToPem(m.ca) +
                                                                  m.keyPem),
                     driver.write(u"device-ca-g1.crl"_s, m.crl),
                     driver.write(u"laptop.p12"_s, m.pkcs12), driver.write(u"old.der"_s, m.expired),
                     driver.write(u"broken.der"_s, m.leaf.left(300))});
        driver.select(u"radius.example.jp"_s);
        QTRY_VERIFY(page.objectPane().verdict() && page.objectPane().details());
        for (const auto &[tab, name] : {std::pair(ObjectPane::Tab::Overview, u"overview"_s),
                                        std::pair(ObjectPane::Tab::Chain, u"chain"_s),
                                        std::pair(ObjectPane::Tab::Findings, u"findings"_s),
                                        std::pair(ObjectPane::Tab::Extensions, u"extensions"_s),
                                        std::pair(ObjectPane::Tab::Der, u"asn1"_s),
                                        std::pair(ObjectPane::Tab::Text, u"text"_s)}) {
            page.objectPane().setTab(tab);
            settle();
            QTRY_VERIFY_WITH_TIMEOUT(!page.objectPane().chainTab().isJudging(), 30'000);
            check(page, name + suffix);
        }
        // The name of what is shown is what matters most.
        auto *title = driver.find<ui::TextLabel>("objectTitle");
        QVERIFY2(title->fontMetrics().horizontalAdvance(title->text()) <= title->width(),
                 qPrintable(suffix));
        QLineEdit &filter = page.objectList().filterField();
        QVERIFY2(filter.fontMetrics().horizontalAdvance(filter.placeholderText()) + 12 <
                         filter.width(),
                 qPrintable(suffix));

        page.objectPane().setTab(ObjectPane::Tab::Overview);
        page.tree().setCurrentIndex(page.controller().model().index(2, 0));
        check(page, u"password"_s + suffix);
        page.tree().setCurrentIndex(page.controller().model().index(4, 0));
        check(page, u"broken"_s + suffix);
        page.objectList().setView(ui::ObjectList::View::Table);
        driver.select(u"radius.example.jp"_s);
        QTRY_VERIFY(page.objectPane().verdict());
        check(page, u"table"_s + suffix);
        filter.setText(u"nowhere to be found"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page.objectList().table().shownRows(), 0, 30'000);
        check(page, u"nothing-found"_s + suffix);
    }

    // What a cell shows by an icon is in its words for the screen reader too.
    void everyCellIsSpoken()
    {
        InspectorPageDriver driver;
        ui::InspectorPage &page = *driver.page;
        page.resize(1384, 860);
        const Material &m = Material::get();
        driver.open({driver.write(u"bundle.pem"_s, pki::certificateToPem(m.leaf) +
                                                           pki::certificateToPem(m.ca) + m.keyPem),
                     driver.write(u"broken.der"_s, m.leaf.left(300)),
                     driver.write(u"request.csr"_s, m.csr), driver.write(u"old.der"_s, m.expired)});
        driver.select(u"radius.example.jp"_s);
        QTRY_VERIFY(page.objectPane().verdict() && page.objectPane().details());
        QSet<QString> seen;
        const auto walk = [&seen](QWidget &root) {
            settle();
            const QList<QAbstractItemView *> views = root.findChildren<QAbstractItemView *>();
            for (const QAbstractItemView *view : views) {
                if (!view->isVisibleTo(&root) || !view->model())
                    continue;
                const QAbstractItemModel &model = *view->model();
                const QModelIndex parent = view->rootIndex();
                std::function<void(const QModelIndex &)> read = [&](const QModelIndex &under) {
                    for (int row = 0; row < std::min(model.rowCount(under), 40); ++row) {
                        for (int column = 0; column < model.columnCount(under); ++column) {
                            const QModelIndex at = model.index(row, column, under);
                            QVERIFY2(!at.data(Qt::AccessibleTextRole).toString().isEmpty(),
                                     qPrintable(u"%1 %2/%3 %4"_s.arg(view->objectName())
                                                        .arg(row)
                                                        .arg(column)
                                                        .arg(at.data().toString())));
                        }
                        read(model.index(row, 0, under));
                    }
                };
                if (model.rowCount(parent) > 0)
                    seen.insert(view->objectName());
                if (!view->inherits("QComboBoxListView"))
                    read(parent);
            }
        };
        for (int tab = 0; tab <= int(ObjectPane::Tab::Text); ++tab) {
            page.objectPane().setTab(ObjectPane::Tab(tab));
            settle();
            QTRY_VERIFY_WITH_TIMEOUT(!page.objectPane().chainTab().isJudging(), 30'000);
            walk(page);
        }
        page.objectList().setView(ui::ObjectList::View::Table);
        walk(page);
        ui::CompareDialog *compare = page.tools().compare();
        QSignalSpy compared(compare, &ui::CompareDialog::compared);
        QTRY_VERIFY(!compared.isEmpty());
        walk(*compare);
        const std::unique_ptr<QWidget> doctor(page.checkBundle());
        walk(*doctor);
        const std::unique_ptr<QWidget> rehearsal(page.rehearseEap());
        walk(*rehearsal);
        for (const QString &name :
             {u"objectsTree"_s, u"verdictMatrix"_s, u"objectsTable"_s, u"differencesView"_s})
            QVERIFY2(seen.contains(name), qPrintable(QStringList(seen.values()).join(u' ')));
    }

    void dialogs_data() { screens_data(); }
    void dialogs()
    {
        QFETCH(int, look);
        const Look chosen = looks().at(look);
        if (chosen.size.width() != 968)
            return; // dialogs have sizes of their own
        const QString suffix = u'-' + QString::fromLatin1(chosen.name);
        InspectorPageDriver driver;
        driver.theme.setAppearance(chosen.appearance);
        driver.language.setLanguage(chosen.language);
        ui::InspectorPage &page = *driver.page;
        const Material &m = Material::get();
        driver.open({driver.write(u"radius-bundle.pem"_s, pki::certificateToPem(m.leaf) +
                                                                  pki::certificateToPem(m.ca) +
                                                                  m.keyPem),
                     driver.write(u"old.der"_s, m.expired)});
        driver.select(u"radius.example.jp"_s);
        ui::CompareDialog *compare = page.tools().compare();
        QSignalSpy compared(compare, &ui::CompareDialog::compared);
        QTRY_VERIFY(!compared.isEmpty());
        check(*compare, u"compare"_s + suffix);
        delete compare;
        const std::unique_ptr<QWidget> convert(page.tools().convert());
        check(*convert, u"convert"_s + suffix);
        const std::unique_ptr<QWidget> request(page.tools().newRequest());
        check(*request, u"request"_s + suffix);
        const std::unique_ptr<QWidget> doctor(page.checkBundle());
        check(*doctor, u"doctor"_s + suffix);
        const std::unique_ptr<QWidget> rehearsal(page.rehearseEap());
        const auto *outcome = rehearsal->findChild<QLabel *>(u"rehearsalOutcome"_s);
        QTRY_VERIFY_WITH_TIMEOUT(outcome && !outcome->text().isEmpty(), 30'000);
        check(*rehearsal, u"rehearsal"_s + suffix);
    }
};

SEKISHO_TEST(InspectorLooks);
#include "tst_InspectorLooks.moc"
