// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ConvertDialog.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/convert/SafeFile.h"
#include "ui/page/PasswordPair.h"
#include "ui/text/ConvertText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

// A chain needs a handful; whole folders of certificates may be open.
constexpr qsizetype kMostOthers = 1500;

bool isPkcs12(pki::TargetFormat format)
{
    return format == pki::TargetFormat::Pkcs12 || format == pki::TargetFormat::Pkcs12Legacy;
}

bool isPkcs7(pki::TargetFormat format)
{
    return format == pki::TargetFormat::Pkcs7Pem || format == pki::TargetFormat::Pkcs7Der;
}

TextLabel *remark(Theme &theme)
{
    auto *label = new TextLabel(theme, FontRole::Small, Token::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConvertDialog::ConvertDialog(Theme &theme, const QList<ObjectChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_heading(new TextLabel(theme, FontRole::Object))
    , m_what(new QComboBox)
    , m_whatField(new FormField(theme, m_what))
    , m_format(new QComboBox)
    , m_formatField(new FormField(theme, m_format))
    , m_for(remark(theme))
    , m_notFor(remark(theme))
    , m_leafFirst(new QCheckBox)
    , m_complete(new QCheckBox)
    , m_withoutRoot(new QCheckBox)
    , m_withoutKey(new QCheckBox)
    , m_friendlyName(new QLineEdit)
    , m_friendlyField(new FormField(theme, m_friendlyName))
    , m_password(new PasswordPair(theme))
    , m_clear(new QCheckBox)
    , m_resultShape(new StateBadge(theme))
    , m_result(remark(theme))
    , m_save(new SignButton(theme, SignButton::Kind::Primary))
    , m_close(new SignButton(theme))
{
    setObjectName(u"convertDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_what->setObjectName(u"whatCombo"_s);
    m_format->setObjectName(u"formatCombo"_s);
    m_for->setObjectName(u"neededByLabel"_s);
    m_notFor->setObjectName(u"notReadByLabel"_s);
    m_leafFirst->setObjectName(u"leafFirstCheckBox"_s);
    m_complete->setObjectName(u"completeCheckBox"_s);
    m_withoutRoot->setObjectName(u"withoutRootCheckBox"_s);
    m_withoutKey->setObjectName(u"withoutKeyCheckBox"_s);
    m_friendlyName->setObjectName(u"friendlyNameLineEdit"_s);
    m_clear->setObjectName(u"keyInClearCheckBox"_s);
    m_result->setObjectName(u"convertResult"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_leafFirst->setChecked(true);
    m_complete->setChecked(true);
    m_save->setDefault(true);
    for (QComboBox *combo : {m_what, m_format}) {
        combo->setMinimumContentsLength(24);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    for (const ObjectChoice &choice : std::as_const(m_choices))
        m_what->addItem(choice.label);
    for (const pki::TargetFormat format : pki::targetFormats())
        m_format->addItem(QString(), static_cast<int>(format));

    auto *choose = new QHBoxLayout;
    choose->setSpacing(10);
    choose->addWidget(m_whatField, 1, Qt::AlignTop);
    choose->addWidget(m_formatField, 1, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_resultShape, 0, Qt::AlignTop);
    foot->addWidget(m_result, 1);
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    foot->addWidget(m_save, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(choose);
    layout->addWidget(m_for);
    layout->addWidget(m_notFor);
    for (QCheckBox *box : {m_leafFirst, m_complete, m_withoutRoot, m_withoutKey})
        layout->addWidget(box);
    layout->addWidget(m_friendlyField);
    layout->addWidget(m_password);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addLayout(foot);

    connect(m_what, &QComboBox::currentIndexChanged, this, &ConvertDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ConvertDialog::refresh);
    connect(m_withoutKey, &QCheckBox::toggled, this, &ConvertDialog::refresh);
    connect(m_clear, &QCheckBox::toggled, this, &ConvertDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &ConvertDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_resultShape->hide();
    retranslate();
    resize(680, sizeHint().height());
    m_format->setFocus();
}

ConvertDialog::~ConvertDialog() = default;

void ConvertDialog::choose(int row) { m_what->setCurrentIndex(row); }

pki::TargetFormat ConvertDialog::format() const
{
    return static_cast<pki::TargetFormat>(m_format->currentData().toInt());
}

bool ConvertDialog::holdsKey() const
{
    if (m_what->currentIndex() < 0 || isPkcs7(format()))
        return false;
    const QList<pki::Item> &items = m_choices.at(m_what->currentIndex()).items;
    return std::any_of(items.cbegin(), items.cend(), [](const pki::Item &item) {
        return item.type == pki::ItemType::PrivateKey;
    });
}

bool ConvertDialog::needsPassword() const
{
    return isPkcs12(format()) || (holdsKey() && !m_withoutKey->isChecked());
}

/// False, and said where it is missing.
bool ConvertDialog::check()
{
    if (!needsPassword())
        return true;
    if (!isPkcs12(format()) && m_clear->isChecked())
        return true;
    if (m_password->isEmpty()) {
        m_password->setError(ConvertText::refusal(
                isPkcs12(format()) ? Error(ErrorCode::PasswordRequired)
                                   : Error(ErrorCode::InvalidArgument, {u"key-in-clear"_s})));
        return false;
    }
    return m_password->confirm();
}

void ConvertDialog::askForFile()
{
    if (m_busy || m_what->currentIndex() < 0 || !check())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the converted file"));
    dialog->setObjectName(u"saveConvertedDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_choices.at(m_what->currentIndex()).name;
    name = name.replace(unsafe, u"_"_s).left(80);
    const QString suffix = pki::targetFileSuffix(format());
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile((name.isEmpty() ? u"converted"_s : name) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ConvertDialog::saveTo);
    dialog->open();
}

void ConvertDialog::saveTo(const QString &path)
{
    if (m_busy || m_what->currentIndex() < 0 || !check())
        return;
    pki::ConvertOptions options;
    options.format = format();
    options.leafFirst = m_leafFirst->isChecked();
    options.withoutRoot = m_withoutRoot->isChecked();
    options.withoutKey = m_withoutKey->isChecked();
    options.keyInClear = m_clear->isChecked();
    options.friendlyName = m_friendlyName->text().trimmed();
    std::shared_ptr<const Secret> password;
    if (needsPassword() && (isPkcs12(format()) || !m_clear->isChecked()))
        password = std::make_shared<const Secret>(m_password->secret());
    QList<pki::Item> others;
    if (m_complete->isChecked()) {
        for (const ObjectChoice &choice : std::as_const(m_choices)) {
            if (choice.item >= 0 && choice.items.first().type == pki::ItemType::Certificate &&
                others.size() < kMostOthers)
                others += choice.items;
        }
    }
    m_busy = true;
    m_save->setEnabled(false);
    const auto work = [items = m_choices.at(m_what->currentIndex()).items, others, options,
                       password, path]() mutable -> Result<QStringList> {
        const pki::ThreadCleanup cleanup;
        options.password = password.get();
        const auto made = pki::convertItems(items, others, options);
        if (!made)
            return fail(made.error());
        // The file dialog has asked whether an old one may go.
        const auto saved = pki::writeFileSafely(
                path, made->bytes.reveal(),
                made->holdsKey ? pki::FileReaders::OwnerOnly : pki::FileReaders::Everybody, true);
        if (!saved)
            return fail(saved.error());
        return made->notes;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, path](const Result<QStringList> &notes) {
                    m_busy = false;
                    m_save->setEnabled(true);
                    if (!notes)
                        return say(false, ConvertText::refusal(notes.error()));
                    m_password->clear();
                    //: %1 path of a file
                    QStringList sentences{tr("Saved %1.").arg(QDir::toNativeSeparators(path))};
                    for (const QString &note : *notes)
                        sentences.append(ConvertText::note(note));
                    say(true, sentences.join(u' '));
                });
}

void ConvertDialog::say(bool good, const QString &sentence)
{
    m_resultShape->set(good ? State::Ok : State::Error);
    m_resultShape->show();
    m_result->setText(sentence);
    m_result->setToken(Token::Text);
    Q_EMIT finishedSaving(good, sentence);
}

void ConvertDialog::refresh()
{
    m_for->setText(ConvertText::neededBy(format()));
    m_notFor->setText(ConvertText::notReadBy(format()));
    m_for->setVisible(!m_for->text().isEmpty());
    m_notFor->setVisible(!m_notFor->text().isEmpty());
    const bool certificates =
            format() != pki::TargetFormat::Der && format() != pki::TargetFormat::Pkcs8;
    for (QCheckBox *box : {m_leafFirst, m_complete, m_withoutRoot})
        box->setVisible(certificates);
    m_withoutKey->setVisible(holdsKey() && format() != pki::TargetFormat::Pkcs8);
    m_friendlyField->setVisible(isPkcs12(format()));
    m_clear->setVisible(needsPassword() && !isPkcs12(format()));
    m_password->setVisible(needsPassword() && (isPkcs12(format()) || !m_clear->isChecked()));
    const int iterations = format() == pki::TargetFormat::Pkcs12Legacy
                                   ? pki::kPkcs12LegacyIterations
                           : format() == pki::TargetFormat::Pkcs12 ? pki::kPkcs12Iterations
                                                                   : pki::kPkcs8Iterations;
    m_password->setHint(
            format() == pki::TargetFormat::Pkcs12Legacy
                    //: %1 number
                    ? tr("3DES and RC2, %1 iterations: weak, only for devices that need it")
                              .arg(DateText::number(iterations))
                    //: %1 number
                    : tr("AES-256-CBC, PBKDF2-HMAC-SHA256, %1 iterations")
                              .arg(DateText::number(iterations)));
}

void ConvertDialog::retranslate()
{
    setWindowTitle(tr("Convert"));
    //: heading of a dialog
    m_heading->setText(tr("Convert and save"));
    m_whatField->setLabel(tr("What"));
    m_what->setAccessibleName(tr("What to convert"));
    m_formatField->setLabel(tr("Format"));
    m_format->setAccessibleName(tr("Format of the new file"));
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, ConvertText::format(static_cast<pki::TargetFormat>(
                                         m_format->itemData(i).toInt())));
    m_leafFirst->setText(tr("Put the chain in order, leaf first"));
    m_complete->setText(tr("Complete the chain from the other open certificates"));
    m_withoutRoot->setText(tr("Leave out the root"));
    m_withoutKey->setText(tr("Leave out the private key"));
    m_clear->setText(tr("Write the private key without a password"));
    m_friendlyField->setLabel(tr("Friendly name"));
    m_friendlyField->setHint(tr("What the system's list of certificates shows. Empty: the name of "
                                "the certificate."));
    m_friendlyName->setAccessibleName(tr("Friendly name"));
    m_password->retranslate();
    m_save->setTexts(tr("Save…"));
    m_save->setAccessibleName(tr("Save the converted file"));
    m_close->setTexts(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    refresh();
}

void ConvertDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
