// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/BundleForm.h"

#include "ui/page/SecretFile.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ItemText.h"
#include "ui/text/LintText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/HiddenTextEdit.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"

#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr qint64 kMaxFileBytes = 32 * 1024 * 1024;

/// Whether the bytes may stand in a field that shows them.
bool isShowable(QByteArrayView bytes)
{
    return bytes.contains("-----BEGIN") && !bytes.contains('\0') && !bytes.contains("PRIVATE KEY");
}

void tell(FormField *field, const QString &error, State state, const QString &status)
{
    field->setError(error);
    if (error.isEmpty())
        field->setStatus(state, status);
}

} // namespace

BundleForm::BundleForm(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_judge(clock)
    , m_key(new HiddenTextEdit(theme, this))
    , m_password(new SecretLineEdit(theme, this))
    , m_certificates(new QPlainTextEdit(this))
{
    build();
    connect(m_key, &HiddenTextEdit::contentsChanged, this, &BundleForm::ask);
    connect(m_key, &HiddenTextEdit::fileDropped, this,
            [this](const QString &path) { loadFile(Field::Key, path); });
    connect(m_password, &QLineEdit::textChanged, this, &BundleForm::ask);
    connect(m_certificates, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_certificates->document()->isEmpty())
            m_certificateFile.clear();
        ask();
    });
    connect(&m_judge, &BundleJudge::judged, this, &BundleForm::present);
    m_certificates->viewport()->installEventFilter(this);
    setFocusProxy(m_key);
    retranslate();
}

BundleForm::~BundleForm() = default;

void BundleForm::build()
{
    m_key->setObjectName(u"privateKeyEdit"_s);
    m_password->setObjectName(u"privateKeyPasswordEdit"_s);
    m_certificates->setObjectName(u"signedCertificateEdit"_s);
    m_certificates->setTabChangesFocus(true);
    m_certificates->setFont(m_theme.font(FontRole::Mono));
    m_certificates->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics(m_certificates->font());
    m_key->setFixedHeight(4 * metrics.lineSpacing() + 14);
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

    setMinimumWidth(metrics.averageCharWidth() * 42);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_keyField);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_certificatesField, 1);
}

void BundleForm::setCertificateLines(int lines)
{
    m_certificates->setFixedHeight(lines * QFontMetrics(m_certificates->font()).lineSpacing() + 14);
}

void BundleForm::take(const QList<pki::Item> &items)
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
        setCertificates(pem);
    if (!key.isEmpty())
        setKey(std::move(key));
}

void BundleForm::setKey(Secret key) { m_key->setContents(std::move(key)); }

void BundleForm::setCertificates(const QByteArray &pem)
{
    m_certificates->setPlainText(QString::fromLatin1(pem));
}

void BundleForm::setKnown(const QList<QByteArray> &certificates)
{
    m_known = certificates;
    ask();
}

int BundleForm::mendable() const
{
    qsizetype count = m_report.missing.size() + m_report.leftOut.size();
    for (const doctor::BundleLink &link : m_report.chain)
        count += link.fate == doctor::BundleLink::Fate::Moved ? 1 : 0;
    return static_cast<int>(count);
}

void BundleForm::mend()
{
    QByteArray pem = m_report.certificatePem;
    for (const QByteArray &der : std::as_const(m_report.missing))
        pem += pki::certificateToPem(der);
    if (pem.isEmpty())
        return;
    setCertificates(pem);
    m_certificates->setFocus(); // the button goes away
}

void BundleForm::addMissing()
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
void BundleForm::ask()
{
    if (m_due)
        return;
    m_due = true;
    Q_EMIT edited();
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

void BundleForm::present(const doctor::BundleReport &report)
{
    m_report = report;
    refresh();
    Q_EMIT judged();
}

QString BundleForm::problemOf(doctor::Field field) const
{
    for (const doctor::FieldProblem &each : m_report.problems) {
        if (each.field == field)
            return ErrorText::of(each.problem.error).title;
    }
    return {};
}

void BundleForm::refreshKey()
{
    QString status;
    State state = State::Ok;
    if (m_report.hasKey()) {
        const pki::Item &item = m_report.items.at(m_report.key);
        if (!m_report.keyOpen) {
            status = tr("Locked by a password");
            state = State::Warning;
        } else if (m_report.keyMatches) {
            //: %1 is "Private key RSA 3072"
            status = tr("%1, belongs to the certificate").arg(ItemText::name(item));
        } else {
            status = ItemText::name(item);
            state = m_report.hasCertificate() ? State::Error : State::Info;
        }
    }
    const bool hasText = !m_key->contents().isEmpty();
    tell(m_keyField, hasText ? problemOf(doctor::Field::Key) : QString(), state, status);
}

void BundleForm::refresh()
{
    refreshKey();
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
    tell(m_certificatesField, problemOf(doctor::Field::Certificates), State::Info,
         given > 0 ? tr("%n certificate(s)", nullptr, static_cast<int>(given)) : QString());
    m_certificates->setPlaceholderText(
            m_certificateFile.isEmpty()
                    ? tr("Paste the server certificate and the certificates above it here.")
                    //: %1 file name, %2 number of bytes
                    : tr("%1, %2 bytes")
                              .arg(m_certificateFileName,
                                   DateText::number(m_certificateFile.size())));
}

void BundleForm::retranslate()
{
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
    refresh();
}

void BundleForm::loadFile(Field field, const QString &path)
{
    async::then(readSecretFile(path, kMaxFileBytes), this,
                [this, field, path](const Result<FileBytes> &bytes) {
                    m_error = bytes ? std::optional<Error>() : bytes.error();
                    if (bytes)
                        takeFile(field, QFileInfo(path).fileName(), (*bytes)->clone());
                    Q_EMIT fileErrorChanged();
                });
}

void BundleForm::loadCertificates(const QStringList &paths)
{
    if (paths.size() == 1) {
        loadFile(Field::Certificates, paths.constFirst());
        return;
    }
    m_certificates->clear();
    for (const QString &path : paths) {
        async::then(readSecretFile(path, kMaxFileBytes), this,
                    [this, path](const Result<FileBytes> &bytes) {
                        m_error = bytes ? std::optional<Error>() : bytes.error();
                        if (bytes) {
                            QString text = m_certificates->toPlainText();
                            bool hasKey = false;
                            for (const pki::Item &item :
                                 pki::readObjects((*bytes)->reveal()).items) {
                                if (item.type == pki::ItemType::Certificate)
                                    text += QString::fromLatin1(pki::certificateToPem(item.der));
                                hasKey |= item.type == pki::ItemType::PrivateKey;
                            }
                            if (hasKey)
                                m_key->setContents((*bytes)->clone(), QFileInfo(path).fileName());
                            m_certificates->setPlainText(text);
                        }
                        Q_EMIT fileErrorChanged();
                    });
    }
}

void BundleForm::takeDropsOn(QWidget *dialog)
{
    dialog->setAcceptDrops(true);
    dialog->installEventFilter(this);
}

bool BundleForm::takeDrop(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return false;
    event->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        loadCertificates(paths);
    return true;
}

bool BundleForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool drops = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                       event->type() == QEvent::Drop;
    if (drops && takeDrop(static_cast<QDropEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void BundleForm::takeFile(Field field, const QString &name, Secret bytes)
{
    if (field == Field::Key) {
        m_key->setContents(std::move(bytes), name);
    } else if (isShowable(bytes.reveal())) {
        m_certificates->setPlainText(QString::fromUtf8(bytes.reveal()));
    } else {
        m_certificates->clear();
        m_certificateFile = bytes.reveal().toByteArray();
        m_certificateFileName = name;
        ask();
    }
}

void BundleForm::chooseFile(Field field)
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

void BundleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
