// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelEditor.h"

#include "core/api/mist/LabelItem.h"
#include "core/api/mist/Write.h"
#include "ui/policies/LabelForm.h"
#include "ui/policies/LabelTypes.h"
#include "ui/text/ChangeText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr qsizetype kLongestName = 32;
constexpr int kLabelEditorWidth = 620;
constexpr int kRoomAround = 80; ///< left free of the screen
constexpr int kFocusRing = 3;   ///< the scroll area must not cut it

/// A free name for a copy, within the limit.
QString copyName(const QString &name, const nac::OrganizationPtr &organization)
{
    for (int number = 2;; ++number) {
        const QString end = u" (%1)"_s.arg(number);
        const QString made = name.left(kLongestName - end.size()) + end;
        const bool taken = organization &&
                           std::any_of(organization->labels.begin(), organization->labels.end(),
                                       [&](const nac::Label &one) { return one.name == made; });
        if (!taken)
            return made;
    }
}

} // namespace

LabelEditor::LabelEditor(const PageServices &services, const nac::OrganizationPtr &organization,
                         Offer offer, QWidget *parent)
    : LabelEditor(services, organization, {api::mist::ItemType::Label, {}}, {}, parent)
{
    fillTypes(offer);
}

LabelEditor::LabelEditor(const PageServices &services, const nac::OrganizationPtr &organization,
                         const api::mist::ItemKey &key, const QJsonObject &item, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_organization(organization)
    , m_key(key)
    , m_item(item)
    , m_given(api::mist::labelFromItem(item))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(services.theme, m_name, this))
    , m_count(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
    , m_type(new QComboBox)
    , m_typeField(new FormField(services.theme, m_type, this))
    , m_attribute(new QComboBox)
    , m_attributeField(new FormField(services.theme, m_attribute, this))
    , m_scroll(new QScrollArea(this))
    , m_note(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
    , m_save(new SignButton(services.theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"labelEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLabelEditorWidth);
    build(Offer::All);
    m_name->setText(isNew() && !item.isEmpty() ? copyName(m_given.name, organization)
                                               : m_given.name);
    connect(m_name, &QLineEdit::textChanged, this, &LabelEditor::refresh);
    connect(m_type, &QComboBox::currentIndexChanged, this, &LabelEditor::fillAttributes);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this] {
        // Values of one certificate attribute may well fit another one: they stay.
        nac::Label wanted = label();
        LabelTypes::setKind(wanted, m_attribute->currentData());
        showForm(wanted);
    });
    retranslate();
    m_name->setFocus();
    m_name->selectAll();
}

LabelEditor::~LabelEditor() = default;

void LabelEditor::build(Offer offer)
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_count->setObjectName(u"nameCountLabel"_s);
    m_nameField->setCorner(m_count);
    m_type->setObjectName(u"typeComboBox"_s);
    m_attribute->setObjectName(u"attributeComboBox"_s);
    m_scroll->setObjectName(u"formScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"editorNoteLabel"_s);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *types = new QGridLayout;
    types->setHorizontalSpacing(12);
    types->addWidget(m_typeField, 0, 0, Qt::AlignTop);
    types->addWidget(m_attributeField, 0, 1, Qt::AlignTop);
    types->setColumnStretch(0, 1);
    types->setColumnStretch(1, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16 - kFocusRing, 14, 16 - kFocusRing, 12);
    column->setSpacing(12);
    column->addWidget(m_nameField);
    column->addLayout(types);
    column->addWidget(m_scroll, 1);
    QHBoxLayout *foot = dialogFootRow(m_note, buttons);
    column->addLayout(foot);
    // In line with the form, which leaves room for focus rings in its scroll area.
    m_nameField->setContentsMargins(kFocusRing, 0, kFocusRing, 0);
    for (QLayout *layout : {static_cast<QLayout *>(types), static_cast<QLayout *>(foot)})
        layout->setContentsMargins(kFocusRing, 0, kFocusRing, 0);
    connect(m_save, &QAbstractButton::clicked, this, &LabelEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillTypes(offer);
}

void LabelEditor::fillTypes(Offer offer)
{
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    const QList<nac::LabelCategory> categories =
            LabelTypes::categories(offer != Offer::Results, offer != Offer::Match);
    for (const nac::LabelCategory category : categories)
        m_type->addItem(m_services.icons.icon(NacText::labelIcon(category)),
                        NacText::labelCategory(category), int(category));
    m_type->setProperty("offer", int(offer));
    const bool isGiven = !m_item.isEmpty();
    const nac::LabelCategory category = nac::categoryOf(m_given);
    if (isGiven && m_type->findData(int(category)) < 0)
        m_type->addItem(NacText::labelCategory(category), int(category));
    m_type->setCurrentIndex(isGiven ? m_type->findData(int(category)) : 0);
    fillAttributes();
}

void LabelEditor::fillAttributes()
{
    const auto category = nac::LabelCategory(m_type->currentData().toInt());
    const auto offer = Offer(m_type->property("offer").toInt());
    {
        const QSignalBlocker blocker(m_attribute);
        m_attribute->clear();
        const QList<LabelTypes::Kind> kinds =
                LabelTypes::kinds(category, offer != Offer::Results, offer != Offer::Match);
        for (const LabelTypes::Kind &kind : kinds)
            m_attribute->addItem(LabelTypes::name(kind), LabelTypes::data(kind));
        if (!m_item.isEmpty() && nac::categoryOf(m_given) == category) {
            const QVariant given = LabelTypes::dataOf(m_given);
            if (m_attribute->findData(given) < 0)
                m_attribute->addItem(NacText::labelType(m_given), given);
            m_attribute->setCurrentIndex(m_attribute->findData(given));
        }
    }
    // The type of a label is what rules rely on; one attribute of a certificate is like another.
    m_type->setEnabled(m_item.isEmpty());
    m_attribute->setEnabled(m_item.isEmpty() ||
                            category == nac::LabelCategory::CertificateAttribute);
    m_attributeField->setVisible(m_attribute->count() > 1);
    nac::Label wanted = m_item.isEmpty() ? nac::Label() : m_given;
    LabelTypes::setKind(wanted, m_attribute->currentData());
    showForm(wanted);
}

void LabelEditor::showForm(const nac::Label &label)
{
    m_form = LabelForm::make({m_services, m_organization}, label, nullptr);
    if (!m_form) {
        auto *unknown = new TextLabel(m_services.theme, FontRole::Body, Token::Text2, this);
        unknown->setWordWrap(true);
        unknown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        unknown->setObjectName(u"unknownTypeLabel"_s);
        //: %1 is a type of label in the cloud's spelling
        unknown->setText(tr("This version does not know the type “%1”. The name can be changed; "
                            "everything else stays as it is.")
                                 .arg(label.type.raw));
        m_scroll->setWidget(unknown);
        return refresh();
    }
    m_form->setObjectName(u"labelForm"_s);
    m_form->setContentsMargins(kFocusRing, 0, kFocusRing, kFocusRing);
    m_scroll->setWidget(m_form); // deletes the one before
    m_form->installEventFilter(this);
    m_form->load(label);
    m_form->retranslate();
    connect(m_form, &LabelForm::changed, this, &LabelEditor::refresh);
    // One by one, and without a focus proxy: behind a proxy Tab passes over what stands before it.
    m_form->setFocusProxy(nullptr);
    QWidget *last = m_attribute;
    for (QWidget *stop : m_form->findChildren<QWidget *>()) {
        if (!(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy() ||
            stop->window() != window()) // the list of a combo box
            continue;
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    QWidget::setTabOrder(last, m_save);
    QWidget::setTabOrder(m_save, m_cancel);
    refresh();
    updateGeometry();
}

nac::Label LabelEditor::label() const
{
    nac::Label label = m_given;
    label.name = m_name->text().trimmed();
    if (m_attribute->currentIndex() >= 0 && m_item.isEmpty())
        LabelTypes::setKind(label, m_attribute->currentData());
    else if (m_attribute->isEnabled())
        LabelTypes::setKind(label, m_attribute->currentData());
    if (m_form)
        m_form->store(label);
    return label;
}

QString LabelEditor::nameError() const
{
    const QString name = m_name->text().trimmed();
    if (!isNew() && name == m_given.name)
        return {};
    if (name.isEmpty())
        return tr("A name is needed.");
    if (name.size() > kLongestName)
        return tr("A name has at most 32 characters.");
    const bool taken =
            m_organization && std::any_of(m_organization->labels.begin(),
                                          m_organization->labels.end(), [&](const nac::Label &one) {
                                              return one.name == name && one.id.value() != m_key.id;
                                          });
    return taken ? tr("There is a label of this name.") : QString();
}

QString LabelEditor::whyNot() const
{
    const QString name = nameError();
    return !name.isEmpty() ? name : m_form ? m_form->problem() : QString();
}

void LabelEditor::refresh()
{
    const QString name = m_name->text().trimmed();
    // Nothing is wrong with a name that is still empty; Save says what is missing.
    m_nameField->setError(name.isEmpty() ? QString() : nameError());
    //: Characters of a name and how many it may have
    m_count->setText(
            tr("%1 / %2").arg(DateText::number(name.size()), DateText::number(kLongestName)));
    m_count->setToken(name.size() > kLongestName ? Token::Error : Token::Text2);
    const QString why = whyNot();
    m_save->setDisabledReason(m_busy ? tr("It is being saved.") : why);
    m_note->setText(!m_error.isEmpty() ? m_error
                    : !why.isEmpty()   ? why
                                       : tr("Goes into the draft; nothing is sent yet."));
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
}

void LabelEditor::save()
{
    m_error.clear();
    setBusy(true);
    keepSecrets(label());
}

void LabelEditor::keepSecrets(nac::Label label)
{
    QStringList *const lists[] = {&label.radiusAttributes, &label.radiusVendorAttributes};
    const auto secrets = m_form ? m_form->secrets() : decltype(m_form->secrets())();
    for (QStringList *list : lists) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
                const QString mark = u"draft:"_s + secret.key();
                if (!list->at(i).endsWith(mark) || !m_services.keepSecret)
                    continue;
                const bool isVendor = list == lists[1];
                async::then(m_services.keepSecret(secret.value()->clone()), this,
                            [this, label, isVendor, i, mark](const Result<QString> &id) {
                                if (!id)
                                    return showError(ErrorText::sentence(id.error()));
                                nac::Label next = label;
                                QStringList &kept = isVendor ? next.radiusVendorAttributes
                                                             : next.radiusAttributes;
                                kept[i] = kept.at(i).chopped(mark.size()) + u"draft:"_s + *id;
                                keepSecrets(next);
                            });
                return; // one after the other
            }
        }
    }
    const QJsonObject item = api::mist::withLabel(m_item, label);
    const api::mist::ItemKey key{api::mist::ItemType::Label,
                                 isNew() ? api::mist::newLocalId() : m_key.id};
    const auto exists = [this](const api::mist::ItemKey &other) {
        return other.type != api::mist::ItemType::Portal || !m_organization ||
               m_organization->portal(nac::PortalId(other.id));
    };
    const QList<api::mist::WriteProblem> problems = api::mist::checkWrite(key, item, exists);
    if (!problems.isEmpty())
        //: %1 is a sentence without its full stop
        return showError(tr("%1.").arg(
                ChangeText::problem(api::mist::ItemType::Label, problems.first(), {})));
    Q_EMIT saved(key, item);
}

void LabelEditor::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void LabelEditor::showError(const QString &error)
{
    m_error = error;
    setBusy(false);
    m_save->setFocus();
}

void LabelEditor::retranslate()
{
    setWindowTitle(isNew() ? tr("Create Label") : tr("Edit Label"));
    m_nameField->setLabel(tr("Label Name"), u"Label Name"_s);
    m_nameField->setRequired(true);
    m_typeField->setLabel(tr("Label Type"), u"Label Type"_s);
    m_attributeField->setLabel(tr("Attribute"));
    for (int i = 0; i < m_type->count(); ++i)
        m_type->setItemText(
                i, NacText::labelCategory(nac::LabelCategory(m_type->itemData(i).toInt())));
    for (int i = 0; i < m_attribute->count(); ++i) {
        if (const QString name = LabelTypes::name(m_attribute->itemData(i)); !name.isEmpty())
            m_attribute->setItemText(i, name);
    }
    m_save->setTexts(isNew() ? tr("Create") : tr("Save to the draft"),
                     isNew() ? u"Create"_s : u""_s);
    m_cancel->setTexts(tr("Cancel"));
    if (m_form)
        m_form->retranslate();
    refresh();
}

bool LabelEditor::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // As high as the form needs, as far as the screen has room; never shrinks under the pointer.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const QWidget *form = m_scroll->widget();
        const int inner = m_scroll->viewport()->width();
        const int formHeight = form && form->layout() ? form->layout()->totalHeightForWidth(inner)
                               : form                 ? form->heightForWidth(inner)
                                                      : 0;
        const int around = layout()->totalHeightForWidth(width()) -
                           m_scroll->sizeHint().expandedTo(m_scroll->minimumSizeHint()).height();
        const int room = screen() ? screen()->availableGeometry().height() - kRoomAround : 700;
        const int needed = std::min(around + formHeight, std::max(room, 400));
        if (height() < needed)
            resize(width(), needed);
    }
    return handled;
}

bool LabelEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The scroll area keeps to itself that the form needs more room.
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    return QDialog::eventFilter(watched, event);
}

void LabelEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
