// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// The bad files by kind; see HostileFiles.h for what each is and what is said of it.
namespace sekisho::test::hostile {

// HostileShapes.cpp: structure and sizes
QByteArray nested();
QByteArray nestedIndefinite();
QByteArray nestedInExtension();
QByteArray nestedInAlternativeName();
QByteArray lyingOuter();
QByteArray lyingInner();
QByteArray lyingShort();
QByteArray indefiniteCertificate();
QByteArray indefinitePkcs7();
QByteArray indefinitePieces();
QByteArray indefinitePkcs12();
QByteArray hundredMegabytesOfZeros();
QByteArray hundredMegabytesAndOne();
QByteArray hundredMegabytesOfText();
QByteArray hundredMegabytesOfDamage();
QByteArray hundredMegabytesOfRevocations();
QByteArray hundredMegabytesInOneElement();
QByteArray hundredMegabytesOfElements();
QByteArray zipBomb();
QByteArray zipBombInPieces();
QByteArray zipInZip();
QByteArray propertyListRing();

// HostileKeys.cpp: key derivations and keys
QByteArray pbkdf2Key();
QByteArray scryptMemoryKey();
QByteArray scryptTimeKey();
QByteArray pkcs12Mac();
QByteArray pkcs12Bag();
QByteArray pkcs12ManyBags();
QByteArray javaKeyStore();
QByteArray javaIterations();
QByteArray openSshRounds();
QByteArray rsaCertificate();
QByteArray rsaRequest();
QByteArray rsaPrivateKey();
QByteArray rsaPublicKey();
QByteArray rsaIssuer();
QByteArray rsaLongExponent();
QByteArray rsaManyIssuers();
QByteArray dsaCertificate();
QByteArray ecExplicit();

// HostileNames.cpp: many of something, and chains
QByteArray alternativeNames();
QByteArray emptyAlternativeNames();
QByteArray alternativeNamesRequest();
QByteArray nameConstraints();
QByteArray policies();
QByteArray extensions();
QByteArray subjectParts();
QByteArray longSubject();
QByteArray usages();
QByteArray cycle();
QByteArray mesh();
QByteArray sameSubject();
QByteArray sameSubjectAndKeyId();
QByteArray sameSubjectOtherKeyIds();
QByteArray orphans();
QByteArray ocspResponses();

} // namespace sekisho::test::hostile
