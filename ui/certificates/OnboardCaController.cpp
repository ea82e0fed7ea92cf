// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/OnboardCaController.h"

#include "core/api/mist/OnboardCaItem.h"
#include "core/nac/OnboardCaImpact.h"
#include "ui/certificates/IssuedCertificateRevocationDialog.h"
#include "ui/certificates/OnboardCaDialog.h"
#include "ui/certificates/OnboardCaMdmDialog.h"
#include "ui/page/ChangeDesk.h"
#include "ui/page/CloudDesk.h"
#include "ui/page/DataPage.h"
#include "ui/text/ErrorText.h"

#include <QThreadPool>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::OnboardCaState;

namespace {

const api::mist::ItemKey kOnboardCa{api::mist::ItemType::OnboardCa, u"-"_s};

} // namespace

OnboardCaController::OnboardCaController(const PageServices &services, DraftWriter &writer,
                                         Page *page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_page(page)
{
    connect(this, &OnboardCaController::noticeRequested, page, &Page::noticeRequested);
    if (m_services.cloud)
        connect(m_services.cloud, &CloudDesk::reset, this, &OnboardCaController::changed);
}

void OnboardCaController::setOrganization(const nac::OrganizationPtr &organization,
                                          const CertificateOverview &overview)
{
    m_organization = organization;
    m_overview = overview;
    Q_EMIT changed();
}

void OnboardCaController::setWithDraft(const nac::OrganizationPtr &withDraft)
{
    m_withDraft = withDraft;
    Q_EMIT changed();
}

void OnboardCaController::setContext(const PageContext &context)
{
    m_context = context;
    Q_EMIT changed();
}

void OnboardCaController::openDialog(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void OnboardCaController::openConfiguration()
{
    if (!m_organization)
        return;
    OnboardCaDialog::Facts facts;
    facts.live = m_organization->onboardCa.state;
    facts.drafted = m_withDraft ? m_withDraft->onboardCa.state : facts.live;
    facts.organization = m_organization->name.trimmed().isEmpty() ? m_organization->id.value()
                                                                  : m_organization->name;
    facts.providers = m_organization->onboardCa.providers;
    facts.issued = m_organization->issuedCertificates.size();
    if (m_overview.onboard)
        facts.certificateEnds = m_overview.onboard->details.index.notAfter;
    facts.whyNotWritable = m_writer.whyNotWritable(m_context);
    auto *dialog = new OnboardCaDialog(m_services.theme, facts, m_page->window());
    connect(dialog, &OnboardCaDialog::saved, this,
            [this, dialog](OnboardCaState state) { save(state, DraftWriter::closing(dialog)); });
    connect(dialog, &OnboardCaDialog::exportRequested, this,
            &OnboardCaController::exportIssuedRequested);
    openDialog(dialog);
    auto work = [organization = m_organization,
                 now = m_services.clock.now()]() -> Result<nac::OnboardCaImpact> {
        return nac::onboardCaImpact(*organization, now);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), dialog,
                [dialog](const Result<nac::OnboardCaImpact> &impact) {
                    if (impact)
                        dialog->setImpact(*impact);
                });
}

QString OnboardCaController::toastOf(OnboardCaState state)
{
    switch (state) {
    case OnboardCaState::Active:
        return tr("Changed in the draft: Onboard CA active");
    case OnboardCaState::Suspended:
        return tr("Changed in the draft: Onboard CA suspended");
    case OnboardCaState::Disabled:
    case OnboardCaState::Unavailable:
        break;
    }
    return tr("Changed in the draft: Onboard CA disabled");
}

void OnboardCaController::save(OnboardCaState state, const DraftWriter::Done &done)
{
    if (!m_services.changes)
        return;
    // From the cloud's state, not from the draft's: Disable takes out what Active needs again.
    const sync::DraftPtr draft = m_writer.draft();
    if (draft && draft->items.contains(kOnboardCa))
        return write(draft->items.value(kOnboardCa).base.value_or(QJsonObject()), state, done);
    async::then(m_services.changes->item(kOnboardCa), this,
                [this, state, done](const Result<std::optional<QJsonObject>> &item) {
                    if (!item)
                        return done(ErrorText::sentence(item.error()));
                    write(item->value_or(QJsonObject()), state, done);
                });
}

void OnboardCaController::write(const QJsonObject &live, OnboardCaState state,
                                const DraftWriter::Done &done)
{
    m_writer.write(u"edit"_s, kOnboardCa, api::mist::withOnboardCaState(live, state),
                   toastOf(state), done);
}

void OnboardCaController::openMdmInformation()
{
    if (!m_organization)
        return;
    const bool hasCa = m_overview.onboard.has_value();
    auto *dialog = new OnboardCaMdmDialog(
            m_services.theme, m_organization->onboardCa,
            hasCa ? m_overview.onboard->details.index.sha1 : QByteArray(),
            hasCa ? m_overview.onboard->details.index.sha256 : QByteArray(), m_page->window());
    connect(dialog, &OnboardCaMdmDialog::copied, this, &OnboardCaController::noticeRequested);
    openDialog(dialog);
    if (!m_services.cloud)
        return dialog->showError(ErrorText::sentence(Error(ErrorCode::NetworkUnreachable)));
    async::then(m_services.cloud->mdmInformation(), dialog,
                [dialog](const Result<api::mist::MdmInformation> &information) {
                    if (information)
                        dialog->setInformation(*information);
                    else
                        dialog->showError(ErrorText::sentence(information.error()));
                });
}

QString OnboardCaController::whyNotRevoke() const
{
    if (!m_services.cloud)
        return DataPage::readsOnlyReason();
    if (const QString reason = m_writer.whyNotWritable(m_context); !reason.isEmpty())
        return reason;
    if (m_context.isOffline())
        return tr("Revoking needs the connection to the cloud.");
    if (!m_services.cloud->hasClient())
        return tr("Revoking needs a token.");
    return {};
}

void OnboardCaController::revoke(const QList<nac::IssuedCertificate> &certificates)
{
    if (certificates.isEmpty() || !whyNotRevoke().isEmpty())
        return;
    auto *dialog =
            new IssuedCertificateRevocationDialog(m_services, certificates, m_page->window());
    connect(dialog, &IssuedCertificateRevocationDialog::noticeRequested, this,
            &OnboardCaController::noticeRequested);
    openDialog(dialog);
}

} // namespace sekisho::ui
