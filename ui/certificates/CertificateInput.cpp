// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateInput.h"

#include "core/base/Async.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

InputFile readInputFile(const QString &path)
{
    InputFile read;
    read.name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        read.error = Error(ErrorCode::FileUnreadable, {path}, file.errorString());
        return read;
    }
    read.bytes = file.read(CertificateInput::kMostBytes + 1);
    if (read.bytes.size() > CertificateInput::kMostBytes) {
        read.bytes.clear();
        read.error = Error(ErrorCode::FileTooLarge,
                           {path, QString::number(CertificateInput::kMostBytes)});
        return read;
    }
    const pki::ReadResult objects = pki::readObjects(read.bytes);
    read.isLocked = objects.passwordNeeded;
    for (const pki::Item &item : objects.items) {
        if (item.type == pki::ItemType::Certificate)
            read.certificates.append(item.der);
    }
    return read;
}

} // namespace

bool FileTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() &&
           (!localFiles(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source));
}

void FileTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList paths = localFiles(source);
    if (paths.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        Q_EMIT filesDropped(paths);
}

CertificateInput::CertificateInput(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new FileTextEdit(this))
    , m_field(new FormField(theme, m_edit, this))
    , m_open(new SignButton(theme, SignButton::Kind::Normal, this))
{
    m_edit->setObjectName(u"signedCertificateEdit"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(theme.font(FontRole::Mono));
    m_edit->setMinimumHeight(4 * QFontMetrics(m_edit->font()).lineSpacing());
    m_open->setObjectName(u"openFileButton"_s);
    m_open->setIconName(u"folder"_s);
    m_open->setSmall(true);
    m_open->setAutoDefault(false);
    m_field->setCorner(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CertificateInput::changed);
    connect(m_edit, &FileTextEdit::filesDropped, this, &CertificateInput::openFiles);
    connect(m_open, &QAbstractButton::clicked, this, &CertificateInput::chooseFiles);
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_edit->setFont(theme.font(FontRole::Mono)); });
}

QPlainTextEdit &CertificateInput::edit() const { return *m_edit; }

QByteArray CertificateInput::bytes() const { return m_edit->toPlainText().toUtf8(); }

void CertificateInput::setTextQuietly(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text); // and no undo brings back what stood there
}

void CertificateInput::append(const QString &text)
{
    QString all = m_edit->toPlainText();
    if (!all.isEmpty() && !all.endsWith(u'\n'))
        all += u'\n';
    m_edit->setPlainText(all + text);
}

void CertificateInput::openFiles(const QStringList &paths)
{
    auto work = [paths]() -> Result<QList<InputFile>> {
        const pki::ThreadCleanup cleanup;
        QList<InputFile> files;
        files.reserve(paths.size());
        for (const QString &path : paths)
            files.append(readInputFile(path));
        return files;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<QList<InputFile>> &files) {
                    if (files)
                        Q_EMIT filesRead(*files);
                });
}

void CertificateInput::takeDropsOn(QWidget *dialog)
{
    dialog->setAcceptDrops(true);
    dialog->installEventFilter(this);
}

bool CertificateInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        openFiles(paths);
    return true;
}

void CertificateInput::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), m_title);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(m_nameFilters);
    connect(dialog, &QFileDialog::filesSelected, this, &CertificateInput::openFiles);
    dialog->open();
}

void CertificateInput::setTexts(const QString &label, const QString &portalName,
                                const QString &title, const QStringList &nameFilters)
{
    m_field->setLabel(label, portalName);
    m_edit->setAccessibleName(label);
    m_open->setTexts(tr("Open file…"));
    m_title = title;
    m_nameFilters = nameFilters;
}

} // namespace sekisho::ui
