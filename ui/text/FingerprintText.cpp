// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/FingerprintText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

QList<FingerprintText::Form> FingerprintText::forms()
{
    return {Form::Colons, Form::UpperHex, Form::LowerHex, Form::Base64};
}

QString FingerprintText::of(const QByteArray &bytes, Form form)
{
    switch (form) {
    case Form::UpperHex:
        return QString::fromLatin1(bytes.toHex()).toUpper();
    case Form::LowerHex:
        return QString::fromLatin1(bytes.toHex());
    case Form::Base64:
        return QString::fromLatin1(bytes.toBase64());
    case Form::Colons:
        break;
    }
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

QString FingerprintText::name(Form form)
{
    switch (form) {
    case Form::UpperHex:
        //: how fingerprints are written: hexadecimal without separators, capital letters
        return tr("Hex ABCD");
    case Form::LowerHex:
        //: how fingerprints are written: hexadecimal without separators, small letters
        return tr("Hex abcd");
    case Form::Base64:
        return u"Base64"_s;
    case Form::Colons:
        break;
    }
    //: how fingerprints are written: hexadecimal with colons
    return tr("Hex AB:CD");
}

QString FingerprintText::id(Form form)
{
    switch (form) {
    case Form::UpperHex:
        return u"upper"_s;
    case Form::LowerHex:
        return u"lower"_s;
    case Form::Base64:
        return u"base64"_s;
    case Form::Colons:
        break;
    }
    return u"colons"_s;
}

FingerprintText::Form FingerprintText::form(const QString &wanted)
{
    for (const Form form : forms()) {
        if (id(form) == wanted)
            return form;
    }
    return Form::Colons;
}

} // namespace sekisho::ui
