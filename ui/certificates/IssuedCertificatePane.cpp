// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/IssuedCertificatePane.h"

#include "ui/certificates/IssuedCertificateModel.h"
#include "ui/page/CloudDesk.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/PropertyBox.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::IssuedValidity;

namespace {

constexpr int kAllValidities = -1;

} // namespace

IssuedCertificatePane::IssuedCertificatePane(const PageServices &services, QWidget *parent)
    : CertificatePane(services, QStringLiteral("internal"), parent)
    , m_cloud(services.cloud)
    , m_model(new IssuedCertificateModel(this))
    , m_copyButton(addFootButton(SignButton::Kind::Normal, QStringLiteral("copySerialButton"),
                                 QStringLiteral("copy")))
    , m_revokeButton(
              addFootButton(SignButton::Kind::Danger, QStringLiteral("revokeButton"), {}, true))
    , m_revokeSelectedButton(new SignButton(services.theme, SignButton::Kind::Danger, &filterBar()))
    , m_validityCombo(new QComboBox(&filterBar()))
    , m_ssoEdit(new QLineEdit(&filterBar()))
    , m_revokeAction(new QAction(this))
{
    table().setSourceModel(m_model);
    table().setColumns({{190, false, true, false, 0},
                        {0, false, false, true, 3},
                        {190, false, false, false, 2},
                        {110, false, false, false, 4},
                        {110, false, false, false, 5},
                        {130, false, true, false, 0}});
    filterBar().setExportName(QStringLiteral("issued-certificates"));
    connect(m_copyButton, &QAbstractButton::clicked, this, [this] {
        copyText(table().currentObject().toString(), tr("The serial number is on the clipboard."));
    });
    addCriteria();

    m_revokeSelectedButton->setObjectName(u"revokeSelectedButton"_s);
    m_revokeSelectedButton->setSmall(true);
    filterBar().addTrailing(m_revokeSelectedButton);
    m_revokeAction->setObjectName(u"revokeCertificatesAction"_s);
    m_revokeAction->setShortcut(QKeySequence(Qt::Key_Delete));
    m_revokeAction->setShortcutContext(Qt::WidgetShortcut);
    m_revokeAction->setShortcutVisibleInContextMenu(true);
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    table().addAction(m_revokeAction);
    connect(m_revokeAction, &QAction::triggered, this, [this] {
        const QList<nac::IssuedCertificate> selected = selectedCertificates();
        if (!selected.isEmpty())
            Q_EMIT revokeRequested(selected);
    });
    for (SignButton *button : {m_revokeButton, m_revokeSelectedButton})
        connect(button, &QAbstractButton::clicked, m_revokeAction, &QAction::trigger);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssuedCertificatePane::refreshActions);
}

void IssuedCertificatePane::addCriteria()
{
    m_validityCombo->setObjectName(u"validityComboBox"_s);
    m_validityCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int validity : {kAllValidities, int(IssuedValidity::Valid),
                               int(IssuedValidity::ExpiresSoon), int(IssuedValidity::Expired)})
        m_validityCombo->addItem(QString(), validity);
    filterBar().addCriterion(m_validityCombo);
    connect(m_validityCombo, &QComboBox::currentIndexChanged, this,
            &IssuedCertificatePane::applyCriteria);

    m_ssoEdit->setObjectName(u"ssoNameLineEdit"_s);
    m_ssoEdit->setClearButtonEnabled(true);
    m_ssoEdit->setMaximumWidth(m_ssoEdit->fontMetrics().averageCharWidth() * 28);
    filterBar().addCriterion(m_ssoEdit);
    connect(m_ssoEdit, &QLineEdit::returnPressed, this, &IssuedCertificatePane::findSsoName);
    connect(m_ssoEdit, &QLineEdit::textChanged, this, [this] {
        ++m_ssoAsked; // what was asked for before does not matter any more
        if (m_ssoSerials) {
            m_ssoSerials.reset();
            applyCriteria();
        }
    });
    connect(&table(), &DataTable::clearFilterRequested, this,
            &IssuedCertificatePane::clearCriteria);
}

void IssuedCertificatePane::clearCriteria()
{
    m_validityCombo->setCurrentIndex(0);
    m_ssoEdit->clear();
}

void IssuedCertificatePane::exportAll()
{
    clearCriteria();
    filterBar().clear();
    filterBar().exportCsv();
}

void IssuedCertificatePane::setOrganization(const nac::OrganizationPtr &organization)
{
    m_model->setOrganization(organization, now());
    refreshActions();
}

void IssuedCertificatePane::applyCriteria()
{
    const int wanted = m_validityCombo->currentData().toInt();
    if (wanted == kAllValidities && !m_ssoSerials) {
        table().filter().setRowPredicate({});
    } else {
        table().filter().setRowPredicate([this, wanted, time = now()](const QAbstractItemModel &,
                                                                      int row) {
            const nac::IssuedCertificate &one = m_model->certificate(row);
            if (m_ssoSerials && !m_ssoSerials->contains(one.serialNumber))
                return false;
            if (wanted == kAllValidities)
                return true;
            const IssuedValidity is = nac::validityOf(one, time);
            // What expires soon is valid until then.
            return int(is) == wanted ||
                   (wanted == int(IssuedValidity::Valid) && is == IssuedValidity::ExpiresSoon);
        });
    }
    refreshed();
}

void IssuedCertificatePane::findSsoName()
{
    const QString name = m_ssoEdit->text().trimmed();
    if (name.isEmpty() || !m_cloud)
        return;
    const int asked = ++m_ssoAsked;
    async::then(m_cloud->issuedToSsoName(name), this,
                [this, asked, name](const Result<std::optional<QStringList>> &serials) {
                    if (asked == m_ssoAsked)
                        takeSsoName(name, serials);
                });
}

void IssuedCertificatePane::takeSsoName(const QString &name,
                                        const Result<std::optional<QStringList>> &serialNumbers)
{
    if (!serialNumbers) {
        Q_EMIT noticeRequested(ErrorText::sentence(serialNumbers.error()));
        return;
    }
    if (!*serialNumbers) {
        // The newer interface knows no such filter (mist-api 6.4).
        Q_EMIT noticeRequested(tr("This cloud does not find certificates by SSO name. The name is "
                                  "looked for in the list instead."));
        filterBar().field().setText(name);
        return;
    }
    m_ssoSerials = QSet<QString>((*serialNumbers)->cbegin(), (*serialNumbers)->cend());
    applyCriteria();
    //: %1 is a name; so many certificates were issued to it
    Q_EMIT noticeRequested(
            tr("%Ln certificate(s) issued to %1", nullptr, int((*serialNumbers)->size()))
                    .arg(name));
}

void IssuedCertificatePane::setWhyNotRevoke(const QString &reason)
{
    m_whyNotRevoke = reason;
    refreshActions();
}

int IssuedCertificatePane::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = table().selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<nac::IssuedCertificate> IssuedCertificatePane::selectedCertificates() const
{
    // By ranges: a hundred thousand rows are one of them.
    const TableFilterProxy &proxy = table().filter();
    const QItemSelection selection = table().selectionModel()->selection();
    QList<nac::IssuedCertificate> certificates;
    for (const QItemSelectionRange &range : selection) {
        for (int shown = range.top(); shown <= range.bottom(); ++shown)
            certificates.append(
                    m_model->certificate(proxy.mapToSource(proxy.index(shown, 0)).row()));
    }
    return certificates;
}

void IssuedCertificatePane::refreshActions()
{
    const QString reason = !m_whyNotRevoke.isEmpty() ? m_whyNotRevoke
                           : selectedCount() == 0    ? tr("Select certificates first.")
                                                     : QString();
    m_revokeAction->setEnabled(reason.isEmpty());
    m_revokeAction->setToolTip(reason);
    m_revokeButton->setDisabledReason(reason);
    m_revokeSelectedButton->setDisabledReason(reason);
}

QString IssuedCertificatePane::statusText() const
{
    //: %1 and %2 are numbers
    return tr("%1 of %2 issued certificates").arg(shownText(), totalText());
}

void IssuedCertificatePane::retranslate()
{
    m_copyButton->setTexts(tr("Copy serial number"));
    m_revokeButton->setTexts(tr("Revoke…"));
    m_revokeSelectedButton->setTexts(tr("Revoke…"));
    m_revokeAction->setText(tr("Revoke…"));
    filterBar().setHeading(tr("Issued client certificates"));
    filterBar().setPlaceholder(tr("Name, device, serial number"));
    table().setAccessibleName(tr("Issued client certificates"));
    table().setEmptyState(
            QStringLiteral("certificate"), tr("The Onboard CA has issued no certificates."),
            tr("Certificates appear here as soon as devices enroll through Intune, Jamf or the "
               "NAC portal."));
    retranslateCriteria();
    m_model->retranslate();
    refreshActions();
}

void IssuedCertificatePane::retranslateCriteria()
{
    m_validityCombo->setAccessibleName(tr("Validity"));
    for (int i = 0; i < m_validityCombo->count(); ++i) {
        const int validity = m_validityCombo->itemData(i).toInt();
        QString text = tr("Validity: all");
        if (validity == int(IssuedValidity::Valid))
            //: Filter: certificates that have not expired
            text = tr("Validity: valid");
        else if (validity == int(IssuedValidity::ExpiresSoon))
            //: Filter: certificates that end soon
            text = tr("Validity: expiring in %Ln day(s)", nullptr, nac::kIssuedExpiresSoonDays);
        else if (validity == int(IssuedValidity::Expired))
            //: Filter: certificates that have expired
            text = tr("Validity: expired");
        m_validityCombo->setItemText(i, text);
    }
    m_ssoEdit->setAccessibleName(tr("SSO name"));
    m_ssoEdit->setPlaceholderText(tr("SSO name"));
    m_ssoEdit->setToolTip(tr("The name that somebody signed in with at the NAC portal. Enter asks "
                             "the cloud."));
}

void IssuedCertificatePane::fillDrawer(const QVariant &)
{
    const QModelIndex current = table().currentSourceIndex();
    if (!current.isValid())
        return;
    const nac::IssuedCertificate &certificate = m_model->certificate(current.row());
    drawer().setTitle(QStringLiteral("certificate"), certificate.commonName.isEmpty()
                                                             ? certificate.serialNumber
                                                             : certificate.commonName);
    drawer().clearSections();
    if (certificate.created.isValid() && certificate.expires.isValid())
        addValidity(drawer().addSection(), certificate.created, certificate.expires);
    SectionFrame *properties = addPropertiesSection();
    QList<PropertyRow> rows;
    for (int column = 0; column < IssuedCertificateModel::ColumnCount; ++column) {
        const QModelIndex cell = m_model->index(current.row(), column);
        const bool time = column == IssuedCertificateModel::Created ||
                          column == IssuedCertificateModel::Expires;
        PropertyRow row;
        row.label = m_model->headerData(column, Qt::Horizontal).toString();
        row.value = time ? DateText::dateTimeZone(column == IssuedCertificateModel::Created
                                                          ? certificate.created
                                                          : certificate.expires)
                         : cell.data(Qt::DisplayRole).toString();
        row.mono = cell.data(MonoRole).toBool();
        rows.append(row);
    }
    addPropertyBox(properties)->setRows(rows);
    addText(properties,
            tr("The cloud does not say whether a certificate has been revoked, and gives no copy "
               "of it. What was revoked here leaves the list."),
            FontRole::Small, Token::Text2);
}

} // namespace sekisho::ui
