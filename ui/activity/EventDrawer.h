// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/EventDetails.h"
#include "core/nac/Organization.h"
#include "ui/page/Page.h"
#include "ui/text/PropertyRow.h"

class QVBoxLayout;

namespace sekisho::ui {

class ClientEventModel;
class DetailsDrawer;
class SectionFrame;

/// Fills the details of one client event: what it means, what else happened in the same attempt,
/// certificate, identity and posture, connection, and whatever else the cloud told.
class EventDrawer : public QObject
{
    Q_OBJECT
public:
    EventDrawer(Theme &theme, DetailsDrawer &drawer, const ClientEventModel &model,
                QObject *parent);

    void setOrganization(const nac::OrganizationPtr &organization);
    void fill(int row);

Q_SIGNALS:
    /// As in Page.
    void navigateRequested(sekisho::ui::PageId page, const QVariant &target);
    void inspectRequested(const QList<QByteArray> &ders, const QString &title);
    /// Another row of the table shall be the current one.
    void rowRequested(int row);

private:
    using Rows = QList<PropertyRow>;

    void addDecision(int row);
    void addAttempt(int row);
    void addProperties(const nac::ClientEvent &event, const api::mist::EventDetails &details);
    void addRest(const QJsonObject &rest);
    void addBox(const QString &heading, const QString &name, const Rows &rows,
                const QString &linkText = {});
    Rows certificateRows(const nac::ClientEvent &event,
                         const api::mist::EventDetails &details) const;
    Rows identityRows(const nac::ClientEvent &event, const api::mist::EventDetails &details) const;
    Rows connectionRows(const nac::ClientEvent &event,
                        const api::mist::EventDetails &details) const;
    void follow(const QString &link);
    /// The registered CA, or the Onboard CA, of that name; empty: none.
    QByteArray authority(const QString &issuer) const;
    /// The serial number, as listed, of the issued certificate with this one; empty: none.
    QString issuedSerial(const QString &serial) const;
    static QString fieldName(api::mist::EventField field);

    Theme &m_theme;
    DetailsDrawer &m_drawer;
    const ClientEventModel &m_model;
    nac::OrganizationPtr m_organization;
};

} // namespace sekisho::ui
