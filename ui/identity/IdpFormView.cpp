// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpFormView.h"

#include "ui/identity/IdpFormFields.h"
#include "ui/identity/IdpPemEdit.h"
#include "ui/identity/IdpScimBox.h"
#include "ui/identity/IdpServerList.h"
#include "ui/identity/IdpText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/HiddenTextEdit.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::IdpField;
using nac::IdpForm;
using nac::IdpKind;

namespace {

/// The id of a secret that was typed and is in no draft yet.
const QString kTyped = u"typed"_s;

int linesHeight(const QPlainTextEdit &edit, int lines)
{
    return edit.fontMetrics().lineSpacing() * lines + 14;
}

} // namespace

IdpFormView::IdpFormView(const PageServices &services, const nac::IdentityProviderId &provider,
                         QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_provider(provider)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

IdpFormView::Control IdpFormView::controlOf(IdpField field) const
{
    switch (field) {
    case IdpField::Hosts:
    case IdpField::ProxyHosts:
    case IdpField::Ssids:
    case IdpField::Realms:
    case IdpField::ExcludedRealms:
        return Control::Lines;
    case IdpField::BindPassword:
    case IdpField::RopcSecret:
        return Control::Password;
    case IdpField::ClientSecret:
        return m_form.kind == IdpKind::OAuthOkta ? Control::Key : Control::Password;
    case IdpField::CaCertificates:
    case IdpField::ClientCertificate:
        return Control::Certificates;
    case IdpField::ClientKey:
        return Control::Key;
    case IdpField::ProviderDomain:
    case IdpField::Region:
        return Control::Choice;
    case IdpField::ResolveGroups:
        return Control::Check;
    case IdpField::Scim:
        return Control::Scim;
    case IdpField::Cluster:
        return Control::Cluster;
    case IdpField::AuthServers:
    case IdpField::AccountingServers:
        return Control::Servers;
    default:
        return Control::Line;
    }
}

void IdpFormView::setForm(const IdpForm &form, bool scimInCloud)
{
    m_form = form;
    m_scimInCloud = scimInCloud;
    delete m_body;
    m_rows.clear();
    m_pems.clear();
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_column->addWidget(m_body);
    const QList<IdpField> fields = nac::idpFieldsOf(form.kind);
    for (const IdpField field : fields)
        add(field);
    m_body->show();
    setClusters(m_clusters);
    retranslate();
    if (!form.clientCertificate.isEmpty())
        readPem(IdpField::ClientCertificate);
}

void IdpFormView::add(IdpField field)
{
    Row row;
    row.id = field;
    row.control = controlOf(field);
    row.widget = makeControl(row);
    row.field = new FormField(m_services.theme, row.widget, m_body);
    fill(row);
    addCorner(row);
    m_body->layout()->addWidget(row.field);
    m_rows.append(row);
}

QWidget *IdpFormView::makeControl(Row &row)
{
    const IdpField id = row.id;
    const auto touched = [this, id] { touch(id); };
    const QString name = idpFieldKey(id);
    Theme &theme = m_services.theme;
    switch (row.control) {
    case Control::Line: {
        auto *edit = new QLineEdit;
        edit->setObjectName(name + u"LineEdit"_s);
        connect(edit, &QLineEdit::textChanged, this, touched);
        return edit;
    }
    case Control::Password: {
        auto *edit = new SecretLineEdit(theme);
        edit->setObjectName(name + u"LineEdit"_s);
        connect(edit, &QLineEdit::textChanged, this, touched);
        return edit;
    }
    case Control::Lines: {
        auto *edit = new QPlainTextEdit;
        edit->setObjectName(name + u"TextEdit"_s);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(linesHeight(*edit, 3));
        connect(edit, &QPlainTextEdit::textChanged, this, touched);
        return edit;
    }
    case Control::Certificates: {
        auto *edit = new IdpPemEdit(theme);
        edit->setObjectName(name + u"TextEdit"_s);
        edit->setFixedHeight(linesHeight(*edit, 4));
        connect(edit, &QPlainTextEdit::textChanged, this, touched);
        connect(edit, &IdpPemEdit::fileDropped, this,
                [this, id](const QString &path) { takeFile(id, path); });
        return edit;
    }
    case Control::Key: {
        auto *edit = new HiddenTextEdit(theme);
        edit->setObjectName(name + u"TextEdit"_s);
        edit->setFixedHeight(linesHeight(*edit, 3));
        connect(edit, &HiddenTextEdit::contentsChanged, this, touched);
        connect(edit, &HiddenTextEdit::fileDropped, this,
                [this, id](const QString &path) { takeFile(id, path); });
        return edit;
    }
    case Control::Choice:
    case Control::Cluster: {
        auto *box = new QComboBox;
        box->setObjectName(name + u"ComboBox"_s);
        box->setEditable(row.control == Control::Cluster);
        connect(box, &QComboBox::currentTextChanged, this, touched);
        return box;
    }
    case Control::Check: {
        auto *box = new QCheckBox;
        box->setObjectName(name + u"CheckBox"_s);
        connect(box, &QCheckBox::toggled, this, touched);
        return box;
    }
    case Control::Servers: {
        auto *list = new IdpServerList(theme, id);
        list->setObjectName(name + u"List"_s);
        connect(list, &IdpServerList::changed, this, touched);
        return list;
    }
    case Control::Scim: {
        auto *box = new IdpScimBox(m_services, m_provider);
        box->setObjectName(name + u"Box"_s);
        connect(box, &IdpScimBox::changed, this, touched);
        connect(box, &IdpScimBox::copied, this, &IdpFormView::noticeRequested);
        return box;
    }
    }
    return nullptr;
}

void IdpFormView::addCorner(Row &row)
{
    const IdpField id = row.id;
    const QString name = idpFieldKey(id);
    if (row.control == Control::Certificates || row.control == Control::Key) {
        auto *file = new LinkButton(m_services.theme, {}, row.field);
        file->setObjectName(name + u"FileButton"_s);
        file->setAutoDefault(false);
        connect(file, &QAbstractButton::clicked, this, [this, id] { openFile(id); });
        row.field->setCorner(file);
    }
    const bool optional = id == IdpField::RopcSecret ||
                          (id == IdpField::ClientKey && m_form.kind != IdpKind::LdapGoogle);
    if (!optional || !row.isThere)
        return;
    auto *remove = new LinkButton(m_services.theme, {}, row.field);
    remove->setObjectName(name + u"RemoveButton"_s);
    remove->setAutoDefault(false);
    connect(remove, &QAbstractButton::clicked, this, [this, id] { toggleRemoved(id); });
    row.field->setCorner(remove);
}

void IdpFormView::fill(Row &row)
{
    const QSignalBlocker quiet(row.widget);
    switch (row.control) {
    case Control::Line:
        static_cast<QLineEdit *>(row.widget)->setText(m_form.*idpText(row.id));
        break;
    case Control::Lines:
        static_cast<QPlainTextEdit *>(row.widget)
                ->setPlainText((m_form.*idpList(row.id)).join(u'\n'));
        break;
    case Control::Certificates:
        row.shown = row.id == IdpField::CaCertificates ? m_form.caCertificates.join(u'\n')
                                                       : m_form.clientCertificate;
        static_cast<QPlainTextEdit *>(row.widget)->setPlainText(row.shown);
        row.shown = static_cast<QPlainTextEdit *>(row.widget)->toPlainText();
        break;
    case Control::Password:
    case Control::Key:
        row.isThere = (m_form.*idpSecret(row.id)).present;
        break;
    case Control::Choice: {
        auto *box = static_cast<QComboBox *>(row.widget);
        QStringList choices = row.id == IdpField::Region ? nac::pingRegions() : nac::oktaDomains();
        const QString now = m_form.*idpText(row.id);
        if (!now.isEmpty() && !choices.contains(now)) // of a newer cloud
            choices.append(now);
        box->addItems(choices);
        box->setCurrentIndex(qMax(0, int(choices.indexOf(now))));
        break;
    }
    case Control::Check:
        static_cast<QCheckBox *>(row.widget)->setChecked(m_form.resolveGroups);
        break;
    case Control::Cluster:
        static_cast<QComboBox *>(row.widget)->setEditText(m_form.clusterId);
        break;
    case Control::Servers:
        static_cast<IdpServerList *>(row.widget)
                ->setServers(row.id == IdpField::AuthServers ? m_form.authServers
                                                             : m_form.accountingServers);
        break;
    case Control::Scim:
        static_cast<IdpScimBox *>(row.widget)->setEnabledNow(m_form.scim, m_scimInCloud);
        break;
    }
}

IdpFormView::Row *IdpFormView::find(IdpField field)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [field](const Row &one) { return one.id == field; });
    return row == m_rows.end() ? nullptr : &*row;
}

void IdpFormView::touch(IdpField field)
{
    Row *row = find(field);
    if (!row)
        return;
    row->touched = true;
    if (row->control == Control::Key || row->control == Control::Password)
        row->removed = false;
    if (row->control == Control::Certificates || row->control == Control::Key)
        readPem(field);
    Q_EMIT changed();
}

void IdpFormView::readPem(IdpField field)
{
    const Row *row = find(field);
    if (!row)
        return;
    QByteArray bytes;
    if (row->control == Control::Key)
        bytes = static_cast<HiddenTextEdit *>(row->widget)->contents().reveal().toByteArray();
    else
        bytes = static_cast<QPlainTextEdit *>(row->widget)->toPlainText().toUtf8();
    const int generation = ++m_generation[field];
    ++m_reading;
    const auto work =
            [secret = std::make_shared<Secret>(std::move(bytes))]() -> Result<nac::IdpPem> {
        return nac::readIdpPem(secret->reveal());
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, field, generation](const Result<nac::IdpPem> &pem) {
                    --m_reading;
                    if (pem && m_generation.value(field) == generation)
                        m_pems.insert(field, *pem);
                    Q_EMIT changed();
                });
}

void IdpFormView::toggleRemoved(IdpField field)
{
    Row *row = find(field);
    if (!row)
        return;
    const bool removed = !row->removed;
    if (row->control == Control::Key)
        static_cast<HiddenTextEdit *>(row->widget)->setContents({});
    else
        static_cast<SecretLineEdit *>(row->widget)->clear();
    row->removed = removed;
    row->touched = true;
    translate(*row);
    Q_EMIT changed();
}

void IdpFormView::openFile(IdpField field)
{
    auto *dialog = new QFileDialog(window(), tr("Open a PEM file"));
    dialog->setObjectName(u"idpFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, field](const QString &path) { takeFile(field, path); });
    dialog->open();
}

void IdpFormView::takeFile(IdpField field, const QString &path)
{
    IdpPemEdit::readFile(path, this, [this, field](const Result<QByteArray> &bytes) {
        const Row *row = find(field);
        if (!row)
            return;
        if (!bytes)
            row->field->setError(ErrorText::sentence(bytes.error()));
        else if (row->control == Control::Key)
            static_cast<HiddenTextEdit *>(row->widget)->setContents(Secret(*bytes));
        else
            static_cast<QPlainTextEdit *>(row->widget)->setPlainText(QString::fromUtf8(*bytes));
    });
}

QString IdpFormView::clusterId() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [](const Row &one) { return one.control == Control::Cluster; });
    if (row == m_rows.end())
        return {};
    const QString text = static_cast<QComboBox *>(row->widget)->currentText().trimmed();
    for (const api::mist::EdgeCluster &cluster : m_clusters) {
        if (text == cluster.name)
            return cluster.id;
    }
    return text;
}

void IdpFormView::store(const Row &row, IdpForm &form) const
{
    switch (row.control) {
    case Control::Line:
        if (row.touched) // what was not edited stays as the cloud wrote it
            form.*idpText(row.id) = static_cast<QLineEdit *>(row.widget)->text().trimmed();
        break;
    case Control::Lines: {
        const QString text = static_cast<QPlainTextEdit *>(row.widget)->toPlainText();
        if (row.touched)
            form.*idpList(row.id) = row.id == IdpField::Ssids            ? nac::ssidsFrom(text)
                                    : row.id == IdpField::ExcludedRealms ? nac::realmsFrom(text)
                                                                         : nac::entriesFrom(text);
        break;
    }
    case Control::Certificates: {
        const QString text = static_cast<QPlainTextEdit *>(row.widget)->toPlainText();
        if (text == row.shown)
            break;
        const QStringList certificates = m_pems.value(row.id).certificates;
        if (row.id == IdpField::CaCertificates)
            form.caCertificates = certificates;
        else // a text that cannot be read is a text all the same: its problem is told
            form.clientCertificate =
                    certificates.isEmpty() ? text.trimmed() : certificates.join(QString());
        break;
    }
    case Control::Password:
    case Control::Key: {
        const bool typed =
                row.control == Control::Key
                        ? !static_cast<HiddenTextEdit *>(row.widget)->contents().isEmpty()
                        : !static_cast<SecretLineEdit *>(row.widget)->text().isEmpty();
        (form.*idpSecret(row.id)).draftId = typed ? kTyped : QString();
        (form.*idpSecret(row.id)).removed = row.removed && !typed;
        break;
    }
    case Control::Choice:
        form.*idpText(row.id) = static_cast<QComboBox *>(row.widget)->currentText();
        break;
    case Control::Check:
        form.resolveGroups = static_cast<QCheckBox *>(row.widget)->isChecked();
        break;
    case Control::Cluster:
        form.clusterId = clusterId();
        break;
    case Control::Servers:
        (row.id == IdpField::AuthServers ? form.authServers : form.accountingServers) =
                static_cast<IdpServerList *>(row.widget)->servers();
        break;
    case Control::Scim:
        form.scim = static_cast<IdpScimBox *>(row.widget)->isOn();
        break;
    }
}

IdpForm IdpFormView::formOver(IdpForm form) const
{
    for (const Row &row : m_rows)
        store(row, form);
    return form;
}

std::vector<IdpTypedSecret> IdpFormView::secrets() const
{
    std::vector<IdpTypedSecret> secrets;
    for (const Row &row : m_rows) {
        Secret value;
        if (row.control == Control::Key) {
            value = static_cast<HiddenTextEdit *>(row.widget)->contents().clone();
        } else if (row.control == Control::Password) {
            value = static_cast<SecretLineEdit *>(row.widget)->secret();
        } else if (row.control == Control::Servers) {
            const auto *list = static_cast<IdpServerList *>(row.widget);
            for (int i = 0; i < int(list->servers().size()); ++i) {
                if (Secret one = list->secretOf(i); !one.isEmpty())
                    secrets.push_back({row.id, i, std::move(one)});
            }
        }
        if (!value.isEmpty())
            secrets.push_back({row.id, -1, std::move(value)});
    }
    return secrets;
}

void IdpFormView::setProblems(const QList<nac::IdpProblem> &problems)
{
    for (const Row &row : std::as_const(m_rows)) {
        QString error;
        QString warning;
        for (const nac::IdpProblem &problem : problems) {
            if (problem.field != row.id || problem.row >= 0)
                continue;
            QString &text = problem.blocks ? error : warning;
            if (text.isEmpty())
                text = IdpText::problem(problem, m_form.kind);
        }
        row.field->setError(row.touched ? error : QString());
        row.field->setStatus(State::Warning, warning);
        if (row.control == Control::Servers)
            static_cast<IdpServerList *>(row.widget)->setProblems(problems, m_form.kind);
    }
}

void IdpFormView::setClusters(const QList<api::mist::EdgeCluster> &clusters)
{
    m_clusters = clusters;
    const Row *row = find(IdpField::Cluster);
    if (!row)
        return;
    auto *box = static_cast<QComboBox *>(row->widget);
    const QString now = box->currentText();
    {
        const QSignalBlocker quiet(box);
        box->clear();
        QString name = now;
        for (const api::mist::EdgeCluster &cluster : clusters) {
            box->addItem(cluster.name, cluster.id);
            if (cluster.id == now)
                name = cluster.name;
        }
        box->setEditText(name);
    }
    QString off;
    for (const api::mist::EdgeCluster &cluster : clusters) {
        if (cluster.id == clusterId() && !cluster.nacEnabled)
            off = tr("NAC is switched off on this cluster, so the proxy does nothing yet.");
    }
    row->field->setStatus(State::Warning, off);
}

QList<QWidget *> IdpFormView::controls() const
{
    QList<QWidget *> controls;
    for (const Row &row : m_rows)
        controls.append(row.widget);
    return controls;
}

void IdpFormView::translate(const Row &row)
{
    const IdpKind kind = m_form.kind;
    row.field->setLabel(IdpText::label(row.id, kind), IdpText::portalName(row.id, kind));
    row.field->setRequired(idpIsRequired(row.id, kind) && !row.isThere);
    QString hint = IdpText::hint(row.id, kind);
    if (row.removed)
        hint = tr("Will be removed.");
    else if (row.isThere)
        hint = row.control == Control::Key ? tr("Unchanged. Paste or drop a key to replace it.")
                                           : tr("Unchanged. Type to replace it.");
    row.field->setHint(hint);
    const QString dots = row.isThere && !row.removed ? QString(12, QChar(0x2022)) : QString();
    if (auto *edit = qobject_cast<QLineEdit *>(row.widget);
        edit && row.control == Control::Password)
        edit->setPlaceholderText(dots);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(row.widget);
        edit && row.control == Control::Key)
        edit->setPlaceholderText(dots);
    if (auto *box = qobject_cast<QCheckBox *>(row.widget))
        //: A check box below its label: the feature is on
        box->setText(tr("On"));
    const QString name = idpFieldKey(row.id);
    if (auto *file = row.field->findChild<LinkButton *>(name + u"FileButton"_s)) {
        file->setText(tr("File…"));
        //: %1 is the name of a field
        file->setAccessibleName(tr("Open a file: %1").arg(IdpText::label(row.id, kind)));
    }
    if (auto *remove = row.field->findChild<LinkButton *>(name + u"RemoveButton"_s)) {
        remove->setText(row.removed ? tr("Keep") : tr("Remove"));
        //: %1 is "Remove" or "Keep", %2 the name of a field
        remove->setAccessibleName(tr("%1: %2").arg(remove->text(), IdpText::label(row.id, kind)));
    }
    if (auto *list = qobject_cast<IdpServerList *>(row.widget))
        list->retranslate();
    if (auto *box = qobject_cast<IdpScimBox *>(row.widget))
        box->retranslate();
}

void IdpFormView::retranslate()
{
    for (const Row &row : std::as_const(m_rows))
        translate(row);
}

} // namespace sekisho::ui
