// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorTools.h"

#include "ui/inspector/CompareDialog.h"
#include "ui/inspector/ConvertDialog.h"
#include "ui/inspector/ObjectChoice.h"
#include "ui/page/NewRequestDialog.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/SignButton.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

// What stays of the row: else the widest language would be the narrowest window.
constexpr int kRowMinimum = 420;

} // namespace

InspectorTools::InspectorTools(const PageServices &services, InspectorController &controller,
                               QAbstractItemView &view, PageTitleRow &row, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_controller(controller)
    , m_view(view)
    , m_row(row)
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_compareAction(m_menu->addAction(QString()))
    , m_convertAction(m_menu->addAction(QString()))
    , m_requestAction(m_menu->addAction(QString()))
    , m_clearAction(nullptr)
{
    m_menu->setObjectName(u"inspectorToolsMenu"_s);
    m_menu->addSeparator();
    m_clearAction = m_menu->addAction(QString());
    m_compareAction->setObjectName(u"compareAction"_s);
    m_convertAction->setObjectName(u"convertAction"_s);
    m_requestAction->setObjectName(u"newRequestAction"_s);
    m_clearAction->setObjectName(u"clearAction"_s);
    connect(m_compareAction, &QAction::triggered, this, &InspectorTools::compare);
    connect(m_convertAction, &QAction::triggered, this, &InspectorTools::convert);
    connect(m_requestAction, &QAction::triggered, this, &InspectorTools::newRequest);
    connect(m_clearAction, &QAction::triggered, this, &InspectorTools::clearRequested);
    m_row.setMinimumWidth(kRowMinimum);
    m_row.installEventFilter(this);
}

InspectorTools::~InspectorTools() = default;

void InspectorTools::addCompare()
{
    m_compare = m_row.addButton();
    m_compare->setObjectName(u"compareButton"_s);
    connect(m_compare, &QPushButton::clicked, this, &InspectorTools::compare);
    m_foldable.append({m_compare, m_compareAction});
}

void InspectorTools::addConvert()
{
    m_convert = m_row.addButton();
    m_convert->setObjectName(u"convertButton"_s);
    connect(m_convert, &QPushButton::clicked, this, &InspectorTools::convert);
    m_foldable.append({m_convert, m_convertAction});
    m_more = m_row.addIconButton(u"more"_s);
    m_more->setObjectName(u"moreToolsButton"_s);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void InspectorTools::addFoldable(SignButton *button)
{
    auto *action = new QAction(this);
    action->setObjectName(button->objectName() + u".action"_s);
    m_menu->insertAction(m_convertAction, action);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_foldable.append({button, action});
}

int InspectorTools::currentRow(const QList<ObjectChoice> &choices) const
{
    const InspectorModel &model = m_controller.model();
    const QModelIndex current = m_view.currentIndex();
    const int input = model.inputRow(current);
    const pki::Item *item = model.itemAt(current);
    int fallback = -1;
    for (int row = 0; row < static_cast<int>(choices.size()); ++row) {
        const ObjectChoice &choice = choices.at(row);
        if (choice.input != input)
            continue;
        const bool isItem = choice.item >= 0;
        if (item ? isItem && choice.items.first().sha256 == item->sha256 : !isItem)
            return row;
        if (fallback < 0)
            fallback = row;
    }
    return fallback;
}

CompareDialog *InspectorTools::compare()
{
    const InspectorModel &model = m_controller.model();
    const QList<ObjectChoice> choices =
            ObjectChoice::of(model.inputs(), model.inputRow(m_view.currentIndex()));
    if (choices.isEmpty())
        return nullptr;
    auto *dialog = new CompareDialog(m_services.theme, choices, m_page);
    const int left = std::max(currentRow(choices), 0);
    // Rather something of the same kind from another file than the next row.
    int right = -1;
    for (int row = 0; row < static_cast<int>(choices.size()) && right < 0; ++row) {
        const ObjectChoice &choice = choices.at(row);
        if (choice.input != choices.at(left).input &&
            (choice.item >= 0) == (choices.at(left).item >= 0) &&
            choice.items.first().type == choices.at(left).items.first().type)
            right = row;
    }
    if (right < 0)
        right = left + 1 < choices.size() ? left + 1 : (left > 0 ? left - 1 : left);
    dialog->choose(left, right);
    dialog->show();
    return dialog;
}

ConvertDialog *InspectorTools::convert()
{
    const InspectorModel &model = m_controller.model();
    const QList<ObjectChoice> choices =
            ObjectChoice::of(model.inputs(), model.inputRow(m_view.currentIndex()));
    if (choices.isEmpty())
        return nullptr;
    auto *dialog = new ConvertDialog(m_services.theme, choices, m_page);
    connect(dialog, &ConvertDialog::finishedSaving, this,
            [this](bool, const QString &sentence) { Q_EMIT notice(sentence); });
    dialog->choose(std::max(currentRow(choices), 0));
    dialog->show();
    return dialog;
}

NewRequestDialog *InspectorTools::newRequest()
{
    auto *dialog = new NewRequestDialog(m_services.theme, m_services.clock, m_page);
    connect(dialog, &NewRequestDialog::made, this, &InspectorTools::filesMade);
    connect(dialog, &NewRequestDialog::copied, this, &InspectorTools::notice);
    dialog->show();
    return dialog;
}

void InspectorTools::refresh()
{
    const bool any = m_controller.model().itemCount() > 0;
    const QString reason = any ? QString() : tr("Nothing is open.");
    for (SignButton *button : {m_compare, m_convert}) {
        if (button)
            button->setDisabledReason(reason);
    }
    for (const Foldable &each : std::as_const(m_foldable))
        each.action->setEnabled(each.button->isEnabled());
    m_clearAction->setEnabled(m_controller.model().inputCount() > 0 || m_controller.isReading());
}

void InspectorTools::retranslate()
{
    //: button and menu entry: opens a dialog
    const QString compare = tr("Compare…");
    //: button and menu entry: opens a dialog
    const QString convert = tr("Convert…");
    m_compareAction->setText(compare);
    m_convertAction->setText(convert);
    //: menu entry: makes a private key and a certificate request
    m_requestAction->setText(tr("New request…"));
    //: menu entry: closes everything that is open in the Inspector
    m_clearAction->setText(tr("Clear"));
    if (m_compare) {
        m_compare->setTexts(compare);
        m_compare->setAccessibleName(tr("Compare two open objects"));
    }
    if (m_convert) {
        m_convert->setTexts(convert);
        m_convert->setAccessibleName(tr("Convert and save"));
    }
    if (m_more) {
        //: button with a menu
        m_more->setName(tr("More tools"));
    }
    refresh();
    fold();
}

void InspectorTools::fold()
{
    const auto setFolded = [this](const Foldable &each, bool folded) {
        each.button->setVisible(!folded);
        each.action->setVisible(folded);
        each.action->setText(each.button->text());
        each.action->setEnabled(each.button->isEnabled());
        m_row.layout()->activate();
    };
    for (const Foldable &each : std::as_const(m_foldable))
        setFolded(each, false);
    for (qsizetype i = m_foldable.size() - 1; i >= 0; --i) {
        if (m_row.layout()->sizeHint().width() <= m_row.width())
            break;
        setFolded(m_foldable.at(i), true);
    }
}

bool InspectorTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_row && event->type() == QEvent::Resize)
        fold();
    return QObject::eventFilter(watched, event);
}

} // namespace sekisho::ui
