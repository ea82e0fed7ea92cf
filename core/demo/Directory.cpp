// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Directory.h"

#include <QStringList>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

QString directoryError(const QString &userName, const QString &password)
{
    static const QStringList kPeople{u"sakura"_s, u"kenji"_s, u"h0412"_s, u"operator"_s};
    const QString person = userName.section(u'@', 0, 0).toLower();
    const bool isRight = password == "demo-not-a-secret"_L1;
    if (person == "locked"_L1 && isRight)
        return u"Account is disabled"_s;
    return kPeople.contains(person) && isRight ? QString() : u"Invalid Credentials"_s;
}

} // namespace sekisho::demo
