// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelCertificateDialog.h"

#include "core/pki/Reader.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kLabelCertificateWidth = 560;
constexpr int kTextLines = 4;
constexpr int kPartsHeight = 130;
constexpr qint64 kLargestFile = 4 * 1024 * 1024;
constexpr QLatin1StringView kTemplateOid = "1.3.6.1.4.1.311.21.7"_L1;

} // namespace

LabelCertificateDialog::LabelCertificateDialog(const PageServices &services, nac::MatchKind kind,
                                               QWidget *parent)
    : GrowingDialog(parent)
    , m_services(services)
    , m_kind(kind)
    , m_text(new QPlainTextEdit)
    , m_textField(new FormField(services.theme, m_text, this))
    , m_open(new SignButton(services.theme, SignButton::Kind::Normal, this))
    , m_which(new QComboBox)
    , m_whichField(new FormField(services.theme, m_which, this))
    , m_name(new QComboBox)
    , m_nameField(new FormField(services.theme, m_name, this))
    , m_parts(new QListWidget)
    , m_partsField(new FormField(services.theme, m_parts, this))
    , m_both(new QCheckBox(this))
    , m_preview(new TextLabel(services.theme, FontRole::Mono, Token::Text, this))
    , m_use(new SignButton(services.theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"labelCertificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLabelCertificateWidth);
    setAcceptDrops(true);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { read(m_text->toPlainText().toUtf8()); });
    connect(m_open, &QAbstractButton::clicked, this, &LabelCertificateDialog::openFile);
    connect(m_which, &QComboBox::currentIndexChanged, this, &LabelCertificateDialog::fill);
    connect(m_name, &QComboBox::currentIndexChanged, this, &LabelCertificateDialog::fill);
    connect(m_parts, &QListWidget::itemChanged, this, &LabelCertificateDialog::refresh);
    connect(m_both, &QCheckBox::toggled, this, &LabelCertificateDialog::refresh);
    connect(m_use, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(values());
        accept();
    });
    retranslate();
    m_text->setFocus();
}

void LabelCertificateDialog::build()
{
    m_text->setObjectName(u"certificateTextEdit"_s);
    m_text->setAcceptDrops(false); // the dialog takes what is dropped
    m_text->setTabChangesFocus(true);
    m_text->setFont(m_services.theme.font(FontRole::Mono));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 14);
    m_open->setObjectName(u"openCertificateButton"_s);
    m_open->setSmall(true);
    m_open->setAutoDefault(false);
    m_textField->setCorner(m_open);
    m_which->setObjectName(u"whichComboBox"_s);
    m_name->setObjectName(u"nameComboBox"_s);
    m_parts->setObjectName(u"partsList"_s);
    m_parts->setMinimumHeight(kPartsHeight);
    m_both->setObjectName(u"bothSpellingsCheckBox"_s);
    m_both->setChecked(true);
    m_preview->setObjectName(u"previewLabel"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_use->setObjectName(u"useValuesButton"_s);
    m_use->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_use, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_textField);
    column->addWidget(m_whichField);
    column->addWidget(m_nameField);
    column->addWidget(m_partsField, 1);
    column->addWidget(m_both);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool LabelCertificateDialog::hasAttribute(nac::MatchKind kind)
{
    switch (kind) {
    case nac::MatchKind::CertCn:
    case nac::MatchKind::CertEku:
    case nac::MatchKind::CertIssuer:
    case nac::MatchKind::CertSan:
    case nac::MatchKind::CertSerial:
    case nac::MatchKind::CertSubject:
    case nac::MatchKind::CertTemplate:
        return true;
    default:
        return false;
    }
}

bool LabelCertificateDialog::isName() const
{
    return m_kind == nac::MatchKind::CertIssuer || m_kind == nac::MatchKind::CertSubject;
}

QStringList LabelCertificateDialog::valuesIn(nac::MatchKind kind,
                                             const pki::CertificateDetails &details)
{
    QStringList values;
    switch (kind) {
    case nac::MatchKind::CertCn:
        values.append(details.index.subject.commonName());
        break;
    case nac::MatchKind::CertEku:
        values = details.index.extendedKeyUsage;
        break;
    case nac::MatchKind::CertSan:
        for (const pki::GeneralName &name : details.index.subjectAlternativeNames)
            values.append(name.type == "othername"_L1 ? name.value.section(u';', 1) : name.value);
        break;
    case nac::MatchKind::CertSerial:
        values.append(details.index.serialHex());
        break;
    case nac::MatchKind::CertTemplate:
        for (const pki::Extension &extension : details.extensions) {
            static const QRegularExpression oid(uR"(\d+(?:\.\d+){3,})"_s);
            if (extension.oid == kTemplateOid)
                values.append(oid.match(extension.decoded).captured());
        }
        break;
    default:
        break;
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

void LabelCertificateDialog::read(const QByteArray &content)
{
    const quint64 run = ++m_run;
    m_tried = !content.trimmed().isEmpty();
    auto work = [content, kind = m_kind]() -> Result<QList<Found>> {
        QList<Found> found;
        const pki::ReadResult read = pki::readObjects(content);
        for (const pki::Item &item : read.items) {
            if (item.type != pki::ItemType::Certificate)
                continue;
            const auto details = pki::readCertificateDetails(item.der);
            if (!details)
                continue;
            found.append({details->index.subject.displayName(), details->index.isCa,
                          details->index.subject, details->index.issuer, valuesIn(kind, *details)});
        }
        return found;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this, run](const Result<QList<Found>> &found) {
                    if (run == m_run)
                        take(found.value_or(QList<Found>()));
                });
}

void LabelCertificateDialog::take(const QList<Found> &found)
{
    m_found = found;
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    for (const Found &one : found)
        m_which->addItem(one.title);
    const QSignalBlocker nameBlocker(m_name);
    // The certificate of a CA is the issuer of what it signed.
    m_name->setCurrentIndex(
            m_kind == nac::MatchKind::CertIssuer && !found.isEmpty() && !found.first().isCa ? 1
                                                                                            : 0);
    fill();
}

void LabelCertificateDialog::fill()
{
    const Found found = m_found.value(m_which->currentIndex());
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    QStringList shown = found.values;
    if (isName()) {
        shown.clear();
        const pki::DistinguishedName &name =
                m_name->currentIndex() == 0 ? found.subject : found.issuer;
        for (const nac::NamePart &part : nac::nameParts(name, nac::NameSpelling::Readable))
            shown.append(part.name + u'=' + part.value);
    }
    for (const QString &text : std::as_const(shown)) {
        auto *item = new QListWidgetItem(text, m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_parts->setCurrentRow(0);
    refresh();
}

QStringList LabelCertificateDialog::values() const
{
    QList<bool> checked;
    QStringList texts;
    for (int row = 0; row < m_parts->count(); ++row) {
        checked.append(m_parts->item(row)->checkState() == Qt::Checked);
        if (checked.last())
            texts.append(m_parts->item(row)->text());
    }
    if (!isName())
        return texts;
    const Found found = m_found.value(m_which->currentIndex());
    const pki::DistinguishedName &name = m_name->currentIndex() == 0 ? found.subject : found.issuer;
    QStringList values{
            nac::valueForParts(nac::nameParts(name, nac::NameSpelling::Readable), checked)};
    if (m_both->isChecked())
        values.append(
                nac::valueForParts(nac::nameParts(name, nac::NameSpelling::Escaped), checked));
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

void LabelCertificateDialog::refresh()
{
    const bool isFound = !m_found.isEmpty();
    m_textField->setError(m_tried && !isFound
                                  ? tr("There is no certificate in this that can be read.")
                                  : QString());
    m_whichField->setVisible(m_found.size() > 1);
    m_nameField->setVisible(isName() && isFound);
    const QStringList chosen = values();
    const Found found = m_found.value(m_which->currentIndex());
    const pki::DistinguishedName &name = m_name->currentIndex() == 0 ? found.subject : found.issuer;
    const bool hasSpellings = isName() && nac::nameParts(name, nac::NameSpelling::Readable) !=
                                                  nac::nameParts(name, nac::NameSpelling::Escaped);
    m_both->setVisible(hasSpellings);
    m_partsField->setHint(isFound && m_parts->count() == 0
                                  ? tr("The certificate has nothing of this kind.")
                          : isName() ? tr("Parts that are left out may be anything.")
                                     : QString());
    m_preview->setText(chosen.join(u'\n'));
    m_preview->setVisible(isName() && !chosen.isEmpty());
    m_use->setDisabledReason(!isFound           ? tr("Paste, open or drop a certificate first.")
                             : chosen.isEmpty() ? tr("Check what is to be taken.")
                                                : QString());
}

void LabelCertificateDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a certificate"));
    dialog->setObjectName(u"certificateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LabelCertificateDialog::readPath);
    dialog->open();
}

void LabelCertificateDialog::readPath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        m_textField->setError(tr("The file could not be read."));
        return;
    }
    read(file.readAll());
}

void LabelCertificateDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void LabelCertificateDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readPath(urls.first().toLocalFile());
    else if (event->mimeData()->hasText())
        m_text->setPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

void LabelCertificateDialog::retranslate()
{
    setWindowTitle(tr("Values from a certificate"));
    m_textField->setLabel(tr("Certificate"));
    m_textField->setHint(tr("Paste it, open a file or drop one here; PEM, DER and bundles."));
    m_open->setTexts(tr("&Open file…"));
    m_whichField->setLabel(tr("Which of them"));
    m_nameField->setLabel(tr("Which name"));
    const QSignalBlocker blocker(m_name);
    const int chosen = std::max(0, m_name->currentIndex());
    m_name->clear();
    //: A certificate's own name
    m_name->addItem(tr("Its own name (Subject)"));
    m_name->addItem(tr("The name of its issuer (Issuer)"));
    m_name->setCurrentIndex(chosen);
    m_partsField->setLabel(isName() ? tr("Parts of the name that must be the same")
                                    : tr("Values to take"));
    m_both->setText(tr("Also in the &escaped spelling (\\xE6…)"));
    m_both->setToolTip(tr("Which of both the cloud compares is not documented, so both are added. "
                          "One that matches is enough."));
    m_preview->setAccessibleName(tr("Values that are added"));
    m_use->setTexts(tr("Add values"));
    m_cancel->setTexts(tr("Cancel"));
    refresh();
}

} // namespace sekisho::ui
