// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Error.h"

#include <QMetaEnum>

namespace sekisho {

QString Error::toLogLine() const
{
    QString line = errorCodeName(code);
    if (httpStatus != 0)
        line += QStringLiteral(" (%1)").arg(httpStatus);
    if (!arguments.isEmpty())
        line += QStringLiteral(" [%1]").arg(arguments.join(QStringLiteral(", ")));
    if (!request.isEmpty())
        line += u' ' + request;
    if (!cloudText.isEmpty())
        line += QStringLiteral(" \"%1\"").arg(cloudText);
    if (!detail.isEmpty())
        line += QStringLiteral(": ") + detail;
    return line;
}

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

QList<ErrorCode> allErrorCodes()
{
    const auto meta = QMetaEnum::fromType<ErrorCode>();
    QList<ErrorCode> codes;
    for (int i = 0; i < meta.keyCount(); ++i)
        codes.append(static_cast<ErrorCode>(meta.value(i)));
    return codes;
}

} // namespace sekisho
