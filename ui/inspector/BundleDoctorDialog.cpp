// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/BundleDoctorDialog.h"

#include "core/base/Async.h"
#include "ui/inspector/BundleChainView.h"
#include "ui/inspector/FindingList.h"
#include "ui/inspector/HiddenTextEdit.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/SecretClipboard.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LintText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr qint64 kMaxFileBytes = 32 * 1024 * 1024;

/// The bytes of a file, which may be a private key: whoever takes them makes a Secret of them.
using FileBytes = std::shared_ptr<Secret>;

Future<FileBytes> readFile(const QString &path)
{
    return async::onPool(*QThreadPool::globalInstance(), [path]() -> Result<FileBytes> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
        if (file.size() > kMaxFileBytes)
            return fail(ErrorCode::FileTooLarge, {path, QString::number(kMaxFileBytes)});
        QByteArray bytes = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
        return std::make_shared<Secret>(std::move(bytes));
    });
}

/// Whether the bytes may stand in a field that shows them.
bool isShowable(QByteArrayView bytes)
{
    return bytes.contains("-----BEGIN") && !bytes.contains('\0') && !bytes.contains("PRIVATE KEY");
}

} // namespace

BundleDoctorDialog::BundleDoctorDialog(Theme &theme, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_judge(clock)
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_explanation(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_key(new HiddenTextEdit(theme, this))
    , m_password(new SecretLineEdit(theme, this))
    , m_certificates(new QPlainTextEdit(this))
    , m_banner(new Banner(theme, this))
{
    setObjectName(u"bundleDoctorDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    resize(1100, 660);
    m_explanation->setWordWrap(true);
    m_banner->setObjectName(u"bundleBanner"_s);
    m_banner->hide();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(buildFields(), 2);
    columns->addWidget(buildAnswer(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    layout->addWidget(new Hairline(theme));
    layout->addWidget(buildFoot());

    connect(m_key, &HiddenTextEdit::contentsChanged, this, &BundleDoctorDialog::ask);
    connect(m_key, &HiddenTextEdit::fileDropped, this,
            [this](const QString &path) { loadFile(Field::Key, path); });
    connect(m_password, &QLineEdit::textChanged, this, &BundleDoctorDialog::ask);
    connect(m_certificates, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_certificates->document()->isEmpty())
            m_certificateFile.clear();
        ask();
    });
    connect(&m_judge, &BundleJudge::judged, this, &BundleDoctorDialog::present);
    retranslate();
    m_key->setFocus();
}

BundleDoctorDialog::~BundleDoctorDialog() = default;

QWidget *BundleDoctorDialog::buildFields()
{
    m_key->setObjectName(u"privateKeyEdit"_s);
    m_password->setObjectName(u"privateKeyPasswordEdit"_s);
    m_certificates->setObjectName(u"signedCertificateEdit"_s);
    m_certificates->setTabChangesFocus(true);
    m_certificates->setFont(m_theme.font(FontRole::Mono));
    m_certificates->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics(m_certificates->font());
    m_key->setFixedHeight(7 * metrics.lineSpacing() + 14);
    m_certificates->setMinimumHeight(7 * metrics.lineSpacing() + 14);

    m_keyField = new FormField(m_theme, m_key);
    m_passwordField = new FormField(m_theme, m_password);
    m_certificatesField = new FormField(m_theme, m_certificates);
    const auto fileButton = [this](FormField *field, Field which, const QString &name) {
        auto *button = new SignButton(m_theme);
        button->setObjectName(name);
        button->setSmall(true);
        button->setIconName(u"folder"_s);
        button->setAutoDefault(false);
        field->setCorner(button);
        connect(button, &QPushButton::clicked, this, [this, which] { chooseFile(which); });
        return button;
    };
    m_keyFile = fileButton(m_keyField, Field::Key, u"privateKeyFileButton"_s);
    m_certificatesFile =
            fileButton(m_certificatesField, Field::Certificates, u"signedCertificateFileButton"_s);

    auto *fields = new QWidget(this);
    fields->setMinimumWidth(metrics.averageCharWidth() * 42);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_keyField);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_certificatesField, 1);
    return fields;
}

QWidget *BundleDoctorDialog::buildAnswer()
{
    m_verdict = new StateBadge(m_theme);
    m_verdict->setObjectName(u"bundleVerdict"_s);
    m_verdict->setBoxed(true);
    m_verdict->setBold(true);
    m_summary = new TextLabel(m_theme, FontRole::Body, Token::Text2);
    m_chainHeading = new TextLabel(m_theme, FontRole::Section);
    m_chain = new BundleChainView(m_theme);
    m_chain->setObjectName(u"bundleChain"_s);
    m_missing = new QWidget;
    m_missingNames = new TextLabel(m_theme, FontRole::Body, Token::Text2);
    m_missingNames->setObjectName(u"missingNames"_s);
    m_missingNames->setTextFormat(Qt::PlainText);
    m_missingNames->setWordWrap(true);
    m_addMissing = new SignButton(m_theme);
    m_addMissing->setObjectName(u"addMissingButton"_s);
    m_addMissing->setSmall(true);
    m_addMissing->setAutoDefault(false);
    auto *missing = new QHBoxLayout(m_missing);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(10);
    missing->addWidget(m_missingNames, 1);
    missing->addWidget(m_addMissing, 0, Qt::AlignTop);
    connect(m_addMissing, &QPushButton::clicked, this, &BundleDoctorDialog::addMissing);
    m_wire = new TextLabel(m_theme, FontRole::Small, Token::Text2);
    m_wire->setWordWrap(true);
    m_findings = new QWidget;
    m_findingsLayout = new QVBoxLayout(m_findings);
    m_findingsLayout->setContentsMargins(0, 0, 0, 0);
    m_findingsLayout->setSpacing(8);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_verdict);
    top->addWidget(m_summary, 1);
    column->addLayout(top);
    column->addWidget(m_chainHeading);
    column->addWidget(m_chain);
    column->addWidget(m_missing);
    column->addWidget(m_wire);
    column->addWidget(m_findings);
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"bundleAnswer"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    return m_scroll;
}

QWidget *BundleDoctorDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_said = new TextLabel(m_theme, FontRole::Body, Token::Text2);
    m_said->setObjectName(u"bundleNote"_s);
    m_said->setWordWrap(true);
    m_copyCertificates = new SignButton(m_theme, SignButton::Kind::Primary);
    m_copyCertificates->setObjectName(u"copyCertificateButton"_s);
    m_copyKey = new SignButton(m_theme);
    m_copyKey->setObjectName(u"copyPrivateKeyButton"_s);
    m_save = new SignButton(m_theme);
    m_save->setObjectName(u"saveCertificateButton"_s);
    m_close = new SignButton(m_theme);
    m_close->setObjectName(u"closeButton"_s);
    for (SignButton *button : {m_copyCertificates, m_copyKey, m_save, m_close})
        button->setAutoDefault(false); // Enter in a field copies nothing
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_copyCertificates);
    layout->addWidget(m_copyKey);
    layout->addWidget(m_save);
    layout->addWidget(m_close);
    connect(m_copyCertificates, &QPushButton::clicked, this, &BundleDoctorDialog::copyCertificates);
    connect(m_copyKey, &QPushButton::clicked, this, &BundleDoctorDialog::copyKey);
    connect(m_save, &QPushButton::clicked, this, &BundleDoctorDialog::chooseSaveFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void BundleDoctorDialog::take(const QList<pki::Item> &items)
{
    QByteArray pem;
    Secret key;
    for (const pki::Item &item : items) {
        if (item.type == pki::ItemType::Certificate)
            pem += pki::certificateToPem(item.der);
        else if (item.type == pki::ItemType::PrivateKey && item.keyDer && key.isEmpty())
            key = doctor::privateKeyPem(*item.keyDer);
    }
    if (!pem.isEmpty())
        m_certificates->setPlainText(QString::fromLatin1(pem));
    if (!key.isEmpty())
        m_key->setContents(std::move(key));
}

void BundleDoctorDialog::setKnown(const QList<QByteArray> &certificates)
{
    m_known = certificates;
    ask();
}

void BundleDoctorDialog::addMissing()
{
    QByteArray pem;
    for (const QByteArray &der : std::as_const(m_report.missing))
        pem += pki::certificateToPem(der);
    QString text = m_certificates->toPlainText();
    if (text.isEmpty()) // a file that is not shown
        text = QString::fromLatin1(m_report.certificatePem);
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    m_certificates->setPlainText(text + QString::fromLatin1(pem));
    m_certificates->setFocus(); // the button goes away
}

/// Asks once for all changes that come together.
void BundleDoctorDialog::ask()
{
    if (m_due)
        return;
    m_due = true;
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_due = false;
                doctor::BundleFields fields;
                fields.key = m_key->contents().clone();
                fields.password = m_password->secret();
                fields.certificates = m_certificates->document()->isEmpty()
                                              ? m_certificateFile
                                              : m_certificates->toPlainText().toUtf8();
                fields.known = m_known;
                fields.isListedWeakKey = lint::installedWeakKeys();
                m_judge.judge(std::move(fields));
            },
            Qt::QueuedConnection);
}

void BundleDoctorDialog::present(const doctor::BundleReport &report)
{
    m_report = report;
    say({});
    refresh();
    Q_EMIT judged();
}

QString BundleDoctorDialog::problemOf(doctor::Field field) const
{
    for (const doctor::FieldProblem &each : m_report.problems) {
        if (each.field == field)
            return InspectorText::problem(each.problem);
    }
    return {};
}

void BundleDoctorDialog::refreshFields()
{
    const auto tell = [](FormField *field, const QString &error, State state,
                         const QString &status) {
        field->setError(error);
        if (error.isEmpty())
            field->setStatus(state, status);
    };
    QString status;
    State state = State::Ok;
    const bool hasKeyText = !m_key->contents().isEmpty();
    if (m_report.hasKey()) {
        const pki::Item &item = m_report.items.at(m_report.key);
        if (!m_report.keyOpen) {
            status = tr("Locked by a password");
            state = State::Warning;
        } else if (m_report.keyMatches) {
            //: %1 is "Private key RSA 3072"
            status = tr("%1, belongs to the certificate").arg(InspectorText::itemName(item));
        } else {
            status = InspectorText::itemName(item);
            state = m_report.hasCertificate() ? State::Error : State::Info;
        }
    }
    QString error = hasKeyText ? problemOf(doctor::Field::Key) : QString();
    tell(m_keyField, error, state, status);

    QString passwordError;
    for (const lint::Finding &finding : std::as_const(m_report.findings)) {
        if (finding.id == "mist.key.password"_L1 && finding.severity == lint::Severity::Error)
            passwordError = LintText::of(finding).title;
    }
    const bool opens = m_report.password && m_report.keyOpen;
    tell(m_passwordField, passwordError, State::Ok, opens ? tr("Opens the key") : QString());

    qsizetype given = 0;
    for (const pki::Item &item : std::as_const(m_report.items))
        given += item.type == pki::ItemType::Certificate ? 1 : 0;
    error = problemOf(doctor::Field::Certificates);
    tell(m_certificatesField, error, State::Info,
         given > 0 ? tr("%n certificate(s)", nullptr, static_cast<int>(given)) : QString());
    m_certificates->setPlaceholderText(
            m_certificateFile.isEmpty()
                    ? tr("Paste the server certificate and the certificates above it here.")
                    //: %1 file name, %2 number of bytes
                    : tr("%1, %2 bytes")
                              .arg(m_certificateFileName,
                                   DateText::number(m_certificateFile.size())));
}

void BundleDoctorDialog::refreshFindings()
{
    while (QLayoutItem *item = m_findingsLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    // The delivery as a whole first, then object by object in the order of the chain.
    const auto add = [this](const QString &heading, const QList<lint::Finding> &findings) {
        if (findings.isEmpty())
            return;
        auto *label = new TextLabel(m_theme, heading, FontRole::Section);
        label->setTextFormat(Qt::PlainText);
        m_findingsLayout->addWidget(label);
        auto *list = new FindingList(m_theme);
        m_findingsLayout->addWidget(list); // it shows itself: never without a parent
        list->setPlatformsShown(true);
        list->setFindings(findings);
    };
    const auto among = [this](const auto &fits) {
        QList<lint::Finding> found;
        std::copy_if(m_report.findings.cbegin(), m_report.findings.cend(),
                     std::back_inserter(found), fits);
        return found;
    };
    //: heading: findings on all certificates and the key together
    add(tr("The bundle"),
        among([](const lint::Finding &finding) { return finding.role == lint::Role::Bundle; }));
    QList<qsizetype> order;
    for (const doctor::BundleLink &link : m_report.chain + m_report.leftOut)
        order.append(link.item);
    for (qsizetype i = 0; i < m_report.items.size(); ++i) {
        if (!order.contains(i))
            order.append(i);
    }
    for (const qsizetype index : std::as_const(order)) {
        add(InspectorText::itemName(m_report.items.at(index)),
            among([index](const lint::Finding &finding) {
                return finding.role != lint::Role::Bundle && finding.item == index;
            }));
    }
}

void BundleDoctorDialog::refreshMissing()
{
    QStringList names;
    for (const QByteArray &der : std::as_const(m_report.missing)) {
        if (const auto index = pki::readCertificateIndex(der))
            names.append(CertificateText::displayName(*index));
    }
    m_missing->setVisible(!names.isEmpty());
    //: %1 names of certificates that belong to the chain and are open or in the workspace
    m_missingNames->setText(tr("Missing here, but at hand: %1").arg(names.join(tr(", "))));
}

void BundleDoctorDialog::refresh()
{
    const bool hasText = m_report.hasCertificate() || m_report.hasKey();
    if (!hasText) {
        m_verdict->set(State::Info, tr("Nothing to check yet"));
        m_summary->setText({});
    } else if (m_report.ready) {
        m_verdict->set(State::Ok, tr("Ready to import"));
        m_summary->setText(LintText::summary(m_report.findings));
    } else {
        m_verdict->set(State::Error, tr("Not ready to import"));
        m_summary->setText(!m_report.hasKey()           ? tr("The private key is missing")
                           : !m_report.hasCertificate() ? tr("The certificate is missing")
                                                        : LintText::summary(m_report.findings));
    }
    m_chainHeading->setText(tr("Certificates in the order to paste"));
    m_chainHeading->setVisible(m_report.hasCertificate());
    m_chain->setReport(m_report);
    refreshMissing();
    m_wire->setVisible(m_report.roundTrips > 0);
    //: %1 number of round trips, %2 number of bytes
    m_wire->setText(tr("About %1 EAP round trips; the server sends about %2 bytes. Keep below 40.")
                            .arg(DateText::number(m_report.roundTrips),
                                 DateText::number(m_report.serverFlightBytes)));
    refreshFields();
    refreshFindings();
    const QString nothing = tr("There is nothing to copy yet.");
    m_copyCertificates->setDisabledReason(m_report.certificatePem.isEmpty() ? nothing : QString());
    m_copyKey->setDisabledReason(m_report.keyPem ? QString() : nothing);
    m_save->setDisabledReason(m_report.certificatePem.isEmpty() ? nothing : QString());
    if (m_error) {
        const ErrorText text = ErrorText::of(*m_error);
        m_banner->setContent(State::Error, text.title, text.remedy);
    } else {
        m_banner->hide();
    }
}

void BundleDoctorDialog::retranslate()
{
    setWindowTitle(tr("Check RADIUS bundle"));
    //: button: puts the certificates that are missing into the field
    m_addMissing->setTexts(tr("Add them"));
    m_addMissing->setAccessibleName(tr("Add the missing certificates to the chain"));
    m_heading->setText(tr("Import Custom RADIUS Server Certificate: check first"));
    m_explanation->setText(tr("Fill in what is to go into the portal’s form, in any form. Nothing "
                              "leaves this computer, and nothing is kept."));
    m_keyField->setLabel(tr("Private Key"), u"Private Key"_s);
    m_key->setAccessibleName(tr("Private Key"));
    m_passwordField->setLabel(tr("Private Key Password"), u"Private Key Password"_s);
    m_password->setAccessibleName(tr("Private Key Password"));
    m_certificatesField->setLabel(tr("Signed Certificate"), u"Signed Certificate"_s);
    m_certificates->setAccessibleName(tr("Signed Certificate"));
    //: button: chooses a file
    m_keyFile->setTexts(tr("File…"));
    m_keyFile->setAccessibleName(tr("Choose the file of the private key"));
    m_certificatesFile->setTexts(tr("File…"));
    m_certificatesFile->setAccessibleName(tr("Choose the file of the certificates"));
    m_copyCertificates->setTexts(tr("Copy certificate"));
    m_copyCertificates->setAccessibleName(tr("Copy the certificates in the right order"));
    m_copyKey->setTexts(tr("Copy private key"));
    m_copyKey->setAccessibleName(tr("Copy private key"));
    m_save->setTexts(tr("Save as…"));
    m_save->setAccessibleName(tr("Save the certificates in the right order"));
    m_close->setTexts(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_scroll->setAccessibleName(tr("What was found"));
    refresh();
}

void BundleDoctorDialog::loadFile(Field field, const QString &path)
{
    async::then(readFile(path), this, [this, field, path](const Result<FileBytes> &bytes) {
        m_error.reset();
        if (!bytes) {
            m_error = bytes.error();
            refresh();
            return;
        }
        const QString name = QFileInfo(path).fileName();
        if (field == Field::Key) {
            m_key->setContents((*bytes)->clone(), name);
        } else if (isShowable((*bytes)->reveal())) {
            m_certificates->setPlainText(QString::fromUtf8((*bytes)->reveal()));
        } else {
            m_certificates->clear();
            m_certificateFile = (*bytes)->reveal().toByteArray();
            m_certificateFileName = name;
            ask();
        }
    });
}

void BundleDoctorDialog::chooseFile(Field field)
{
    auto *dialog = new QFileDialog(this, field == Field::Key ? tr("Private Key")
                                                             : tr("Signed Certificate"));
    dialog->setObjectName(u"bundleFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, field](const QString &path) { loadFile(field, path); });
    dialog->open();
}

void BundleDoctorDialog::chooseSaveFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the certificates"));
    dialog->setObjectName(u"bundleSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pem"_s);
    dialog->selectFile(u"radius-bundle.pem"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BundleDoctorDialog::saveCertificates);
    dialog->open();
}

void BundleDoctorDialog::saveCertificates(const QString &path)
{
    if (m_report.certificatePem.isEmpty())
        return;
    const auto work = [path, pem = m_report.certificatePem]() -> Result<> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.commit())
            return fail(ErrorCode::FileUnwritable, {path}, file.errorString());
        return {};
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, path](const Result<> &saved) {
                    m_error.reset();
                    if (saved) {
                        //: %1 path of a file
                        say(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
                    } else {
                        m_error = saved.error();
                    }
                    refresh();
                });
}

void BundleDoctorDialog::copyCertificates()
{
    QApplication::clipboard()->setText(QString::fromLatin1(m_report.certificatePem));
    say(tr("The certificates were copied. Paste them into Signed Certificate."));
}

void BundleDoctorDialog::copyKey()
{
    if (!m_report.keyPem)
        return;
    QApplication::clipboard()->setMimeData(secretMimeData(*m_report.keyPem));
    say(m_report.password
                ? tr("The private key was copied. Paste it into Private Key; its password "
                     "belongs with it.")
                : tr("The private key was copied. Paste it into Private Key and leave the "
                     "password empty."));
}

void BundleDoctorDialog::say(const QString &text) { m_said->setText(text); }

void BundleDoctorDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
