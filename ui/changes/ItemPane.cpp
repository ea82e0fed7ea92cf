// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/ItemPane.h"

#include "ui/page/SecretFile.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace sekisho::ui {

using sync::Choice;
using sync::ConflictKind;
using sync::FieldChange;
using sync::ItemState;

namespace {

constexpr qint64 kMostKeyBytes = 256 * 1024;

const QString kMine = QStringLiteral("mine");
const QString kTheirs = QStringLiteral("theirs");
const QString kFields = QStringLiteral("fields");

/// The line around the comparison.
class DiffFrame : public QFrame
{
public:
    DiffFrame(Theme &theme, QWidget *parent)
        : QFrame(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Base));
        painter.setPen(QPen(m_theme.color(Token::Edge), 0));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    Theme &m_theme;
};

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// Those that were entered and cannot be used.
QStringList refusedSecrets(const sync::PlanItem &item)
{
    QStringList refused;
    for (const api::mist::WriteProblem &problem : item.problems) {
        if (item.secretsNeeded.contains(problem.field))
            refused.append(problem.field);
    }
    return refused;
}

/// A private key comes in a file, not from somebody's head.
bool isKeyFile(const QString &path) { return path.endsWith(QStringLiteral("key")); }

} // namespace

ItemPane::ItemPane(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("itemPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    clear();
}

void ItemPane::build()
{
    auto *body = new QWidget;
    setWidget(body);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(10);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_shape = new IconLabel(m_theme, State::Changed, 16, body);
    m_title = new TextLabel(m_theme, FontRole::Object, Token::Text, body);
    m_title->setObjectName(QStringLiteral("itemTitle"));
    m_title->setWordWrap(true);
    head->addWidget(m_shape, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    m_history = new TextLabel(m_theme, FontRole::Small, Token::Text2, body);
    m_history->setObjectName(QStringLiteral("itemHistory"));
    m_history->setWordWrap(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addLayout(head);
    titles->addWidget(m_history);
    m_column->addLayout(titles);

    m_tools = new QWidget(body);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    m_segments = new SegmentedControl(m_theme, m_tools);
    m_segments->setObjectName(QStringLiteral("choiceSegments"));
    for (const QString &id : {kMine, kTheirs, kFields})
        m_segments->addSegment(id, id);
    m_edit = new SignButton(m_theme, SignButton::Kind::Normal, m_tools);
    m_edit->setObjectName(QStringLiteral("editItemButton"));
    tools->addWidget(m_segments);
    tools->addStretch(1);
    tools->addWidget(m_edit);
    m_column->addWidget(m_tools);

    m_frame = new DiffFrame(m_theme, body);
    auto *frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(1, 1, 1, 1);
    m_diff = new DiffView(m_theme, m_frame);
    frame->addWidget(m_diff);
    m_column->addWidget(m_frame);
    m_unchanged = new TextLabel(m_theme, FontRole::Small, Token::Text2, body);
    m_unchanged->setObjectName(QStringLiteral("unchangedLabel"));
    m_column->addWidget(m_unchanged);

    m_decision = new Banner(m_theme, body);
    m_decision->setObjectName(QStringLiteral("decisionBanner"));
    m_column->addWidget(m_decision);
    m_problems = new QWidget(body);
    m_problemRows = new QVBoxLayout(m_problems);
    m_problemRows->setContentsMargins(0, 0, 0, 0);
    m_problemRows->setSpacing(8);
    m_column->addWidget(m_problems);
    m_secrets = new SectionFrame(m_theme, SectionFrame::Look::Card, body);
    m_secrets->setObjectName(QStringLiteral("secretsCard"));
    m_column->addWidget(m_secrets);
    m_safety = new QWidget(body);
    auto *safety = new QHBoxLayout(m_safety);
    safety->setContentsMargins(0, 0, 0, 0);
    safety->setSpacing(8);
    m_safetyText = new TextLabel(m_theme, FontRole::Small, Token::Text2, m_safety);
    m_safetyText->setWordWrap(true);
    safety->addWidget(new IconLabel(m_theme, QStringLiteral("clock"), 16, Token::Text2, m_safety),
                      0, Qt::AlignTop);
    safety->addWidget(m_safetyText, 1);
    m_column->addWidget(m_safety);
    m_column->addStretch(1);

    connect(m_edit, &QPushButton::clicked, this, &ItemPane::editRequested);
    connect(m_decision, &Banner::buttonClicked, this, &ItemPane::decide);
    connect(&m_diff->diff(), &DiffModel::chosen, this, &ItemPane::refreshDecision);
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        if (id == kMine)
            m_diff->diff().chooseAll(Choice::Mine);
        else if (id == kTheirs)
            m_diff->diff().chooseAll(Choice::Theirs);
        refreshDecision();
    });
}

void ItemPane::clear()
{
    m_shown = false;
    m_content = {};
    m_secretPaths.clear();
    widget()->setVisible(false);
}

bool ItemPane::isFieldConflict() const
{
    return m_content.item.state == ItemState::Conflict &&
           (m_content.item.conflict == ConflictKind::Fields ||
            m_content.item.conflict == ConflictKind::AddedThere);
}

DiffModel::Look ItemPane::look() const
{
    const auto &fields = m_content.item.fields;
    const bool threeSides = std::any_of(fields.begin(), fields.end(), [](const FieldChange &field) {
        return field.side != FieldChange::Side::Mine;
    });
    return m_content.planned && (threeSides || isFieldConflict()) ? DiffModel::Look::ThreeWay
                                                                  : DiffModel::Look::LiveAndDraft;
}

void ItemPane::setContent(const Content &content)
{
    const bool another = !m_shown || content.item.key != m_content.item.key;
    m_shown = true;
    m_content = content;
    widget()->setVisible(true);
    m_diff->setItem(content.item, look(), content.names);
    if (another) {
        m_segments->setCurrentId(kFields);
        m_secretPaths.clear(); // what was typed was for the other one
    }
    refresh();
}

void ItemPane::refresh()
{
    if (!m_shown)
        return;
    const sync::PlanItem &item = m_content.item;
    const bool conflict = item.state == ItemState::Conflict;
    m_shape->setState(conflict ? State::Conflict : ChangeText::changeState(item.change));
    const QString what = ChangeText::item(item, m_content.names);
    //: %1 is an item such as "Rule 3 “Guest”", %2 what becomes of it: "added"
    m_title->setText(conflict ? ChangeText::conflict(item, m_content.names)
                              : tr("%1: %2").arg(what, ChangeText::change(item.change)));
    m_history->setText(m_content.history);
    m_history->setVisible(!m_content.history.isEmpty());
    m_segments->setSegmentText(kMine, tr("All mine"));
    m_segments->setSegmentText(kTheirs, tr("All theirs"));
    m_segments->setSegmentText(kFields, tr("Field by field"));
    m_segments->setAccessibleName(tr("How to decide"));
    m_segments->setVisible(isFieldConflict());
    m_segments->setEnabled(!m_content.frozen);
    m_edit->setTexts(tr("Edit…"));
    m_edit->setVisible(m_content.canEdit);
    m_edit->setDisabledReason(m_content.whyNotEdit);
    m_tools->setVisible(isFieldConflict() || m_content.canEdit);
    m_diff->diff().setChoosable(isFieldConflict() && !m_content.frozen);
    m_diff->setAccessibleName(tr("Comparison of %1").arg(what));
    m_frame->setVisible(!item.fields.isEmpty());
    m_unchanged->setText(tr("%Ln field(s) unchanged", nullptr, item.unchangedFields));
    m_unchanged->setVisible(item.unchangedFields > 0 && item.change == sync::Change::Changed);
    m_safetyText->setText(tr("A snapshot is taken first, so History can undo this push. If it is "
                             "cut off, the next start finds out what was done."));
    m_safety->setVisible(m_content.planned && item.state != ItemState::Same);
    refreshDecision();
    refreshProblems();
    refreshSecrets();
}

void ItemPane::refreshDecision()
{
    const sync::PlanItem &item = m_content.item;
    m_decision->setButton(0, {});
    m_decision->setButton(1, {});
    if (!m_shown || item.state != ItemState::Conflict || m_content.frozen) {
        m_decision->clear();
        return;
    }
    switch (item.conflict) {
    case ConflictKind::None:
        m_decision->clear();
        return;
    case ConflictKind::RemovedThere:
        m_decision->setContent(State::Warning, tr("Somebody removed it in the cloud."),
                               tr("Keep yours to make it again, or let it go."));
        m_decision->setButton(0, tr("Keep mine"));
        m_decision->setButton(1, tr("Let it go"));
        return;
    case ConflictKind::ChangedThere:
        m_decision->setContent(State::Warning, tr("Somebody changed what you remove."),
                               tr("Remove it all the same, or keep it as it is now."));
        m_decision->setButton(0, tr("Remove it"));
        m_decision->setButton(1, tr("Keep theirs"));
        return;
    case ConflictKind::Fields:
    case ConflictKind::AddedThere:
        break;
    }
    const QStringList open = m_diff->diff().undecided();
    if (!open.isEmpty()) {
        //: %1 is a list of fields
        m_decision->setContent(State::Warning,
                               tr("Choose what to do with %1.")
                                       .arg(open.join(tr(", ", "between items of a list"))),
                               tr("Choose a side in each row, or all of one side."));
        return;
    }
    m_decision->setContent(State::Info, tr("Every field is decided."),
                           tr("It goes into the draft and can be undone there."));
    m_decision->setButton(0, tr("Decide like this"), SignButton::Kind::Primary);
}

void ItemPane::decide(int button)
{
    const sync::PlanItem &item = m_content.item;
    if (isFieldConflict())
        Q_EMIT decided(sync::resolveConflict(item, m_diff->diff().choices()));
    else
        Q_EMIT decided(sync::resolveConflict(item, button == 0 ? Choice::Mine : Choice::Theirs));
}

void ItemPane::refreshProblems()
{
    emptyLayout(m_problemRows);
    const auto add = [this](State state, const QString &text) {
        auto *row = new QWidget(m_problems);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *label = new TextLabel(m_theme, text, FontRole::Body, Token::Text, row);
        label->setObjectName(QStringLiteral("problemLabel"));
        label->setWordWrap(true);
        line->addWidget(new IconLabel(m_theme, state, 16, row), 0, Qt::AlignTop);
        line->addWidget(label, 1);
        m_problemRows->addWidget(row);
    };
    const sync::PlanItem &item = m_content.item;
    for (const api::mist::WriteProblem &problem : item.problems)
        add(State::Error, ChangeText::problem(item.key.type, problem, m_content.names));
    for (const QString &note : std::as_const(m_content.notes))
        add(State::Notice, note);
    m_problems->setVisible(m_problemRows->count() > 0);
}

void ItemPane::refreshSecrets()
{
    const sync::PlanItem &item = m_content.item;
    m_secrets->setVisible(!item.secretsNeeded.isEmpty());
    m_secrets->setHeading(tr("Secrets to enter again"));
    const QStringList asked = item.secretsNeeded + refusedSecrets(item);
    if (m_secretPaths == asked && !item.secretsNeeded.isEmpty())
        return; // what is being typed stays
    m_secretPaths = asked;
    emptyLayout(m_secrets->body());
    m_secretEdits.clear(); // the old ones live until the next turn of the event loop
    if (item.secretsNeeded.isEmpty())
        return;
    auto *why = new TextLabel(m_theme, FontRole::Small, Token::Text2, m_secrets);
    why->setWordWrap(true);
    why->setText(refusedSecrets(item).isEmpty()
                         ? tr("The cloud does not show them, so what is sent would lack them. They "
                              "go into the keychain until the push, never into the database.")
                         : tr("They go into the keychain until the push, never into the "
                              "database."));
    m_secrets->body()->addWidget(why);
    for (const QString &path : item.secretsNeeded) {
        auto *edit = new SecretLineEdit(m_theme);
        edit->setObjectName(QStringLiteral("secret:") + path);
        m_secretEdits.insert(path, edit);
        auto *field = new FormField(m_theme, edit, m_secrets);
        const QString name = ChangeText::secretName(item.key, path);
        field->setLabel(name);
        auto *keep = new SignButton(m_theme, SignButton::Kind::Normal, m_secrets);
        keep->setObjectName(QStringLiteral("keepSecretButton"));
        keep->setSmall(true);
        keep->setTexts(tr("Keep"));
        keep->setAccessibleName(tr("Keep %1").arg(name));
        keep->setEnabled(false);
        if (isKeyFile(path))
            field->setCorner(fileButton(*field, *edit, name));
        field->setCorner(keep);
        connect(edit, &QLineEdit::textChanged, keep,
                [keep](const QString &text) { keep->setEnabled(!text.isEmpty()); });
        connect(edit, &QLineEdit::returnPressed, keep, &QPushButton::click);
        connect(keep, &QPushButton::clicked, this, [this, path] { Q_EMIT secretEntered(path); });
        m_secrets->body()->addWidget(field);
    }
}

/// Fills the field from a file; what is wrong with that stands below it.
QWidget *ItemPane::fileButton(FormField &field, SecretLineEdit &edit, const QString &name)
{
    auto *button = new SignButton(m_theme, SignButton::Kind::Normal, m_secrets);
    button->setObjectName(QStringLiteral("secretFileButton"));
    button->setSmall(true);
    //: button: chooses a file
    button->setTexts(tr("File…"));
    //: %1 is the name of a field
    button->setAccessibleName(tr("Open a file: %1").arg(name));
    const auto read = [&field, &edit](const QString &path) {
        async::then(readSecretFile(path, kMostKeyBytes), &edit,
                    [&field, &edit](const Result<FileBytes> &bytes) {
                        field.setError(bytes ? QString() : ErrorText::sentence(bytes.error()));
                        if (bytes)
                            edit.setText(QString::fromUtf8((*bytes)->reveal().toByteArray()));
                    });
    };
    connect(button, &QPushButton::clicked, &edit, [this, name, read, &edit] {
        auto *dialog = new QFileDialog(window(), name);
        dialog->setObjectName(QStringLiteral("secretFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, &edit, read);
        dialog->open();
    });
    return button;
}

Secret ItemPane::takeSecret(const QString &path)
{
    SecretLineEdit *edit = m_secretEdits.value(path);
    if (!edit)
        return {};
    Secret secret = edit->secret();
    edit->clear();
    return secret;
}

void ItemPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_secretPaths.clear();
    refresh();
}

} // namespace sekisho::ui
