// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelValuesForm.h"

#include "core/api/mist/WriteSyntax.h"
#include "ui/policies/LabelCertificateDialog.h"
#include "ui/policies/LabelEntryLine.h"
#include "ui/policies/LabelEntryList.h"
#include "ui/policies/LabelTryOut.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using Form = nac::LabelValue::Form;

bool isDottedOid(const QString &text)
{
    const QStringList arcs = text.split(u'.');
    return arcs.size() > 1 && std::all_of(arcs.begin(), arcs.end(), [](const QString &arc) {
               bool ok = false;
               arc.toULongLong(&ok);
               return ok && (arc.size() == 1 || !arc.startsWith(u'0'));
           });
}

bool isHexText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

LabelValuesForm::LabelValuesForm(const LabelFormContext &context,
                                 const nac::Open<nac::MatchKind> &kind, QWidget *parent)
    : LabelForm(parent)
    , m_context(context)
    , m_kind(kind)
    , m_list(new LabelEntryList(context.services.theme,
                                [this](const QString &typed) { return read(typed); }))
    , m_listField(new FormField(context.services.theme, m_list, this))
    , m_not(new QCheckBox(this))
    , m_wildcard(new QComboBox(this))
    , m_line(new LabelEntryLine(this))
    , m_add(new SignButton(context.services.theme, SignButton::Kind::Normal, this))
    , m_remove(new SignButton(context.services.theme, SignButton::Kind::Normal, this))
    , m_certificate(new SignButton(context.services.theme, SignButton::Kind::Normal, this))
    , m_all(new QCheckBox(this))
    , m_note(new TextLabel(context.services.theme, FontRole::Small, Token::Text2, this))
    , m_replace(new LinkButton(context.services.theme, {}, this))
    , m_try(new LabelTryOut(context, kind, this))
    , m_seen(new QStringListModel(this))
{
    build();
    connectAll();
    fetchSeen();
}

void LabelValuesForm::build()
{
    m_list->setObjectName(u"valuesTable"_s);
    m_list->entries().setCountsShown(m_kind.known && nac::clientsShow(*m_kind.known));
    m_not->setObjectName(u"notCheckBox"_s);
    m_wildcard->setObjectName(u"wildcardComboBox"_s);
    for (const Form form : {Form::Exact, Form::Prefix, Form::Suffix, Form::Contains, Form::Regex})
        m_wildcard->addItem(QString(), int(form));
    m_wildcard->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_line->setObjectName(u"valueLineEdit"_s);
    m_add->setObjectName(u"addValueButton"_s);
    m_remove->setObjectName(u"removeValuesButton"_s);
    m_certificate->setObjectName(u"fromCertificateButton"_s);
    m_certificate->setVisible(isCertificate());
    m_all->setObjectName(u"matchAllCheckBox"_s);
    m_all->setVisible(mayMatchAll());
    m_note->setObjectName(u"valuesNoteLabel"_s);
    m_note->setWordWrap(true);
    m_replace->setObjectName(u"nearMissLink"_s);
    m_replace->hide();
    for (SignButton *button : {m_add, m_remove, m_certificate}) {
        button->setSmall(true);
        button->setAutoDefault(false);
    }
    m_replace->setAutoDefault(false);
    m_add->setIconName(u"plus"_s);
    m_certificate->setIconName(u"certificate"_s);
    auto *completer = new QCompleter(m_seen, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    setFocusProxy(m_line);

    auto *form = new QHBoxLayout;
    form->setSpacing(8);
    form->addWidget(m_not);
    form->addWidget(m_wildcard);
    form->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_add);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_certificate);
    flow->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_listField);
    column->addWidget(m_note);
    column->addWidget(m_replace, 0, Qt::AlignLeading);
    column->addLayout(form);
    column->addLayout(line);
    column->addWidget(buttons);
    column->addWidget(m_all);
    column->addWidget(m_try);
    column->addStretch(1);
}

void LabelValuesForm::connectAll()
{
    connect(m_line, &LabelEntryLine::entered, this, &LabelValuesForm::addLine);
    connect(m_line, &LabelEntryLine::listPasted, this, &LabelValuesForm::addText);
    connect(m_list, &LabelEntryList::pasted, this, &LabelValuesForm::addText);
    connect(m_add, &QAbstractButton::clicked, this, &LabelValuesForm::addLine);
    connect(m_remove, &QAbstractButton::clicked, m_list, &LabelEntryList::removeSelected);
    connect(m_certificate, &QAbstractButton::clicked, this, &LabelValuesForm::openCertificate);
    connect(m_replace, &QAbstractButton::clicked, this, &LabelValuesForm::useNearMiss);
    connect(m_all, &QCheckBox::toggled, this, &LabelValuesForm::refresh);
    connect(m_line, &QLineEdit::textChanged, this, &LabelValuesForm::refreshNote);
    connect(m_wildcard, &QComboBox::currentIndexChanged, this, [this] {
        // What a negated expression means is not documented (mist-api 5.2).
        const bool isRegex = m_wildcard->currentData().toInt() == int(Form::Regex);
        m_not->setEnabled(!isRegex);
        if (isRegex)
            m_not->setChecked(false);
        refreshNote();
    });
    connect(&m_list->entries(), &LabelEntryModel::edited, this, &LabelValuesForm::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_list->selectionModel()->hasSelection()); });
    connect(m_try, &LabelTryOut::tried, this, [this](const nac::LabelTrial &trial) {
        m_list->entries().setCounts(trial.counts, trial.tooHard);
        m_nearRow = -1;
        for (auto near = trial.nearMisses.cbegin(); near != trial.nearMisses.cend(); ++near) {
            if (m_nearRow < 0 || near.key() < m_nearRow) {
                m_nearRow = near.key();
                m_near = near.value();
            }
        }
        refreshNote();
    });
}

bool LabelValuesForm::isCertificate() const
{
    return m_kind.known && LabelCertificateDialog::hasAttribute(*m_kind.known);
}

bool LabelValuesForm::mayMatchAll() const
{
    return is(nac::MatchKind::IdpRole) || is(nac::MatchKind::UsermacLabel);
}

void LabelValuesForm::fetchSeen()
{
    if (!m_kind.known || !m_context.organization)
        return;
    auto work = [kind = *m_kind.known,
                 organization = m_context.organization]() -> Result<QStringList> {
        QStringList texts;
        const QList<nac::SeenFact> seen = nac::seenFacts(kind, *organization);
        for (const nac::SeenFact &fact : seen)
            texts.append(fact.value);
        return texts;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<QStringList> &seen) {
                    if (seen)
                        m_seen->setStringList(*seen);
                });
}

LabelEntry LabelValuesForm::read(const QString &typed) const
{
    LabelEntry entry{typed.trimmed()};
    nac::LabelValue value = nac::labelValueFromText(entry.text);
    if (is(nac::MatchKind::ClientMac) && value.form != Form::Regex) {
        if (const QString mac = nac::macPattern(entry.text); !mac.isEmpty())
            entry.text = mac;
    } else if (is(nac::MatchKind::CertSerial) && value.form != Form::Regex) {
        value.text = value.text.toLower().remove(u':').remove(u' ').remove(u'-');
        entry.text = nac::labelValueToText(value);
    }
    judge(entry);
    return entry;
}

void LabelValuesForm::judge(LabelEntry &entry) const
{
    const nac::LabelValue value = nac::labelValueFromText(entry.text);
    const auto say = [&entry](State state, const QString &message) {
        entry.state = state;
        entry.message = message;
    };
    if (value.form == Form::Regex) {
        const nac::RegexProblem problem = nac::regexProblem(value.text);
        switch (problem.kind) {
        case nac::RegexProblem::Kind::None:
            return;
        case nac::RegexProblem::Kind::Empty:
            return say(State::Error, tr("There is no expression after “regex=”."));
        case nac::RegexProblem::Kind::Syntax:
            return say(State::Error,
                       //: %1 is a position, %2 what a program says, in English
                       tr("The expression is wrong at character %1: %2.")
                               .arg(problem.offset + 1)
                               .arg(problem.detail));
        case nac::RegexProblem::Kind::Nested:
            return say(State::Warning,
                       tr("A repetition of something that repeats can take the service for ever. "
                          "Write it without the repetition inside."));
        }
    }
    const bool isAll = value.text.isEmpty() && value.form != Form::Exact;
    if (value.text.isEmpty() && !isAll)
        return say(State::Error, tr("An empty value matches nothing."));
    if (isAll)
        return say(State::Warning, tr("This matches every client that has such a value."));
    if (const QString problem = judgeText(value.text, value.form == Form::Exact);
        !problem.isEmpty())
        return say(is(nac::MatchKind::ClientMac) ? State::Error : State::Warning, problem);
}

QString LabelValuesForm::judgeText(const QString &text, bool isWhole) const
{
    if (!m_kind.known)
        return {};
    switch (*m_kind.known) {
    case nac::MatchKind::ClientMac:
        return isHexText(text) && (isWhole ? text.size() == 12 : text.size() < 12)
                       ? QString()
                       : tr("This is no MAC address and no prefix of one.");
    case nac::MatchKind::CertIssuer:
    case nac::MatchKind::CertSubject:
        return isWhole && !text.startsWith(u'/')
                       ? tr("Names are written in slash form: /C=JP/O=Example/CN=Name.")
                       : QString();
    case nac::MatchKind::CertEku:
    case nac::MatchKind::CertTemplate:
        return isWhole && !isDottedOid(text) ? tr("This is no OID such as 1.3.6.1.5.5.7.3.2.")
                                             : QString();
    case nac::MatchKind::CertSerial:
        return isHexText(text) ? QString() : tr("A serial number has hexadecimal digits only.");
    case nac::MatchKind::IngressVlan:
        return isWhole && !api::mist::isVlan(text)
                       ? tr("A VLAN is a number from 1 to 4094 or a name.")
                       : QString();
    case nac::MatchKind::GbpTag: {
        bool ok = false;
        const int tag = text.toInt(&ok);
        return isWhole && (!ok || tag < 1 || tag > 65'535)
                       ? tr("A GBP tag is a number from 1 to 65535.")
                       : QString();
    }
    default:
        return {};
    }
}

void LabelValuesForm::addLine()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return;
    const auto form = Form(m_wildcard->currentData().toInt());
    // What is typed with a form of its own keeps it.
    const bool isPlain = form == Form::Exact && !m_not->isChecked();
    if (isPlain && is(nac::MatchKind::ClientMac) && !typed.startsWith("regex="_L1)) {
        addText(typed);
    } else {
        const QString text =
                isPlain ? typed : nac::labelValueToText({form, m_not->isChecked(), typed});
        m_lastPaste = {};
        m_added = m_list->entries().add({text});
    }
    m_line->clear();
    m_list->scrollToBottom();
    refreshNote();
}

void LabelValuesForm::addText(const QString &text)
{
    if (!is(nac::MatchKind::ClientMac)) {
        m_lastPaste = {};
        QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : lines)
            line = line.trimmed();
        const qsizetype offered = lines.size();
        m_added = m_list->entries().add(lines);
        m_lastPaste.duplicates = int(offered) - m_added;
        return refreshNote();
    }
    m_reading = true;
    refreshNote();
    Q_EMIT changed();
    auto work = [text]() -> Result<nac::MacList> { return nac::readMacList(text); };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<nac::MacList> &list) {
                    m_reading = false;
                    takeMacs(list.value_or(nac::MacList()));
                });
}

void LabelValuesForm::takeMacs(const nac::MacList &list)
{
    m_lastPaste = list;
    m_added = m_list->entries().add(list.values);
    m_lastPaste.duplicates += int(list.values.size()) - m_added;
    if (m_added == 1 && list.badCount == 0 && m_lastPaste.duplicates == 0)
        m_added = -1; // nothing worth saying
    refresh();
}

void LabelValuesForm::openCertificate()
{
    auto *dialog = new LabelCertificateDialog(m_context.services, *m_kind.known, window());
    connect(dialog, &LabelCertificateDialog::chosen, this,
            [this](const QStringList &values) { m_added = m_list->entries().add(values); });
    dialog->open();
}

void LabelValuesForm::useNearMiss()
{
    if (m_nearRow >= 0 && m_nearRow < m_list->entries().rowCount())
        m_list->entries().replace(m_nearRow, m_near);
}

void LabelValuesForm::load(const nac::Label &label)
{
    m_all->setChecked(label.matchAll);
    m_list->entries().setTexts(label.values);
    refresh();
}

void LabelValuesForm::store(nac::Label &label) const
{
    label.values = m_list->entries().texts();
    if (mayMatchAll())
        label.matchAll = m_all->isChecked();
}

QString LabelValuesForm::problem() const
{
    if (m_reading)
        return tr("The list is being read.");
    if (m_list->entries().rowCount() == 0)
        return m_line->text().trimmed().isEmpty() ? tr("Add at least one value.")
                                                  : tr("Add the value to the list first.");
    if (m_list->entries().errors() > 0)
        return tr("%Ln value(s) cannot be used.", nullptr, m_list->entries().errors());
    return {};
}

void LabelValuesForm::refresh()
{
    m_nearRow = -1;
    const QStringList values = m_list->entries().texts();
    m_negated = int(std::count_if(values.begin(), values.end(),
                                  [](const QString &value) { return value.startsWith(u'!'); }));
    m_try->setValues(values, m_all->isChecked());
    refreshNote();
    Q_EMIT changed();
}

void LabelValuesForm::refreshNote()
{
    const bool all = mayMatchAll() && m_all->isChecked();
    const QString portal =
            tr("Label Values"); // the portal's word stands in ours where it is English
    m_listField->setLabel(all ? tr("Label Values (all of them)") : tr("Label Values (any of them)"),
                          portal == u"Label Values"_s ? QString() : u"Label Values"_s);
    QStringList parts;
    Token token = Token::Text2;
    if (m_reading)
        parts.append(tr("Reading the list…"));
    if (const LabelEntry *worst = m_list->entries().worst()) {
        token = worst->state == State::Error ? Token::Error : Token::Warning;
        //: %1 is a value, %2 says what is wrong with it
        parts.append(tr("%1: %2").arg(worst->text, worst->message));
    }
    if (m_added >= 0)
        parts.append(tr("%Ln value(s) added.", nullptr, m_added));
    if (m_lastPaste.duplicates > 0)
        parts.append(tr("%Ln were there already.", nullptr, m_lastPaste.duplicates));
    if (m_lastPaste.badCount > 0) {
        QStringList bad;
        for (const auto &entry : m_lastPaste.bad.mid(0, 5))
            //: %1 is the number of a line, %2 its text
            bad.append(tr("line %1 “%2”").arg(entry.line).arg(entry.text));
        token = Token::Warning;
        parts.append(tr("%Ln are no MAC addresses: %1", nullptr, m_lastPaste.badCount)
                             .arg(bad.join(tr(", ", "between items of a list"))));
    }
    if (m_negated > 0 && m_list->entries().rowCount() > 1 && !m_all->isChecked()) {
        token = Token::Warning;
        parts.append(tr("One value is enough, so beside a negated one nearly everybody matches."));
    }
    if (m_nearRow >= 0) {
        token = Token::Warning;
        //: %1 is the number of a row
        parts.append(tr("No client matches value %1, but some come close.").arg(m_nearRow + 1));
        //: Puts a real value in the place of one that matches nobody; %1 is that value
        m_replace->setText(tr("Replace by %1").arg(m_near));
        m_replace->setAccessibleName(m_replace->text());
    }
    m_replace->setVisible(m_nearRow >= 0);
    m_note->setText(parts.join(u' '));
    m_note->setToken(token);
    m_note->setVisible(!parts.isEmpty());
    m_add->setEnabled(!m_line->text().trimmed().isEmpty());
    m_remove->setEnabled(m_list->selectionModel()->hasSelection());
}

void LabelValuesForm::retranslate()
{
    m_listField->setHint(
            is(nac::MatchKind::ClientMac)
                    ? tr("In any notation, one or 100,000: they are cleaned when they are pasted. "
                         "A prefix ends with *.")
                    : tr("Upper and lower case count as different here; the vendor does not say "
                         "what the cloud does."));
    m_list->setAccessibleName(tr("Label Values"));
    m_not->setText(tr("&Not"));
    m_not->setToolTip(tr("Matches whoever does not have the value."));
    const QString names[] = {tr("is"), tr("begins with"), tr("ends with"), tr("contains"),
                             tr("matches the expression")};
    for (int i = 0; i < m_wildcard->count(); ++i)
        m_wildcard->setItemText(i, names[i]);
    m_wildcard->setAccessibleName(tr("How it is compared"));
    m_line->setPlaceholderText(m_kind.known ? NacText::matchKind(*m_kind.known) : m_kind.raw);
    m_line->setAccessibleName(tr("New value"));
    m_add->setTexts(tr("Add value"));
    m_remove->setTexts(tr("Remove"));
    m_certificate->setTexts(tr("From a certificate…"));
    m_all->setText(tr("A&ll of them must match"));
    m_list->entries().reread();
    m_try->retranslate();
    refreshNote();
}

} // namespace sekisho::ui
