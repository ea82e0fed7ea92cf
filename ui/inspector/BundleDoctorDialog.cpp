// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/BundleDoctorDialog.h"

#include "core/base/Async.h"
#include "ui/page/BundleAnswer.h"
#include "ui/page/BundleForm.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SecretClipboard.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

BundleDoctorDialog::BundleDoctorDialog(Theme &theme, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_explanation(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_form(new BundleForm(theme, clock, this))
    , m_answer(new BundleAnswer(theme, this))
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
    columns->addWidget(m_form, 2);
    columns->addWidget(m_answer, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    layout->addWidget(new Hairline(theme));
    layout->addWidget(buildFoot());

    connect(m_answer, &BundleAnswer::addMissingRequested, m_form, &BundleForm::addMissing);
    connect(m_form, &BundleForm::fileErrorChanged, this, [this] {
        m_error = m_form->fileError();
        refresh();
    });
    connect(m_form, &BundleForm::judged, this, [this] {
        say({});
        m_answer->setReport(report());
        refresh();
        Q_EMIT judged();
    });
    retranslate();
    m_form->setFocus();
}

BundleDoctorDialog::~BundleDoctorDialog() = default;

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

void BundleDoctorDialog::take(const QList<pki::Item> &items) { m_form->take(items); }

void BundleDoctorDialog::setKnown(const QList<QByteArray> &certificates)
{
    m_form->setKnown(certificates);
}

void BundleDoctorDialog::loadFile(Field field, const QString &path)
{
    m_form->loadFile(field, path);
}

const doctor::BundleReport &BundleDoctorDialog::report() const { return m_form->report(); }

bool BundleDoctorDialog::isJudging() const { return m_form->isJudging(); }

void BundleDoctorDialog::refresh()
{
    const QString nothing = tr("There is nothing to copy yet.");
    const bool hasCertificates = !report().certificatePem.isEmpty();
    m_copyCertificates->setDisabledReason(hasCertificates ? QString() : nothing);
    m_copyKey->setDisabledReason(report().keyPem ? QString() : nothing);
    m_save->setDisabledReason(hasCertificates ? QString() : nothing);
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
    m_heading->setText(tr("Import Custom RADIUS Server Certificate: check first"));
    m_explanation->setText(tr("Fill in what is to go into the portal’s form, in any form. Nothing "
                              "leaves this computer, and nothing is kept."));
    m_copyCertificates->setTexts(tr("Copy certificate"));
    m_copyCertificates->setAccessibleName(tr("Copy the certificates in the right order"));
    m_copyKey->setTexts(tr("Copy private key"));
    m_copyKey->setAccessibleName(tr("Copy private key"));
    m_save->setTexts(tr("Save as…"));
    m_save->setAccessibleName(tr("Save the certificates in the right order"));
    m_close->setTexts(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    refresh();
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
    if (report().certificatePem.isEmpty())
        return;
    const auto work = [path, pem = report().certificatePem]() -> Result<> {
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
    QApplication::clipboard()->setText(QString::fromLatin1(report().certificatePem));
    say(tr("The certificates were copied. Paste them into Signed Certificate."));
}

void BundleDoctorDialog::copyKey()
{
    if (!report().keyPem)
        return;
    QApplication::clipboard()->setMimeData(secretMimeData(*report().keyPem));
    say(report().password
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
