// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Urls.h"

#include "core/pki/Names.h"
#include "core/pki/Objects.h"

namespace sekisho::pki {

namespace {

void appendUri(const DerElement &general, QStringList &uris)
{
    GeneralName name;
    if (general.tag == der::context(6) && readGeneralName(general, name))
        uris.append(name.value);
}

} // namespace

QStringList distributionPointUris(QByteArrayView value)
{
    QStringList uris;
    DerElement sequence, point, name, fullName, general;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return uris;
    DerCursor points(sequence.content);
    while (points.read(der::kSequence, point)) {
        if (!DerCursor(point.content).read(der::contextConstructed(0), name) ||
            !DerCursor(name.content).read(der::contextConstructed(0), fullName)) {
            continue;
        }
        DerCursor names(fullName.content);
        while (names.read(general))
            appendUri(general, uris);
    }
    return uris;
}

QStringList accessUris(QByteArrayView value, int nid)
{
    QStringList uris;
    DerElement sequence, access, method, location;
    if (!DerCursor(value).read(der::kSequence, sequence))
        return uris;
    DerCursor list(sequence.content);
    while (list.read(der::kSequence, access)) {
        DerCursor fields(access.content);
        if (!fields.read(der::kObjectId, method) || !fields.read(location))
            continue;
        const ObjectNames *names = objectNames(method.content);
        if (names && names->nid == nid)
            appendUri(location, uris);
    }
    return uris;
}

} // namespace sekisho::pki
