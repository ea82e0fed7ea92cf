// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Error.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;

class tst_Error : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasAName()
    {
        const QList<ErrorCode> codes = allErrorCodes();
        QVERIFY(codes.size() > 40);
        for (const ErrorCode code : codes)
            QVERIFY(!errorCodeName(code).isEmpty());
    }

    void logLineHasCodeRequestAndCloudText()
    {
        Error error(ErrorCode::Forbidden, {}, QStringLiteral("x"));
        error.httpStatus = 403;
        error.request = QStringLiteral("GET /api/v1/self");
        error.cloudText = QStringLiteral("no permission");
        QCOMPARE(error.toLogLine(),
                 QStringLiteral("Forbidden (403) GET /api/v1/self \"no permission\": x"));
    }
};

SEKISHO_TEST(Error);
#include "tst_Error.moc"
