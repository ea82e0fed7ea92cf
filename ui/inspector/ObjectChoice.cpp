// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectChoice.h"

#include "ui/inspector/InspectorText.h"

#include <QFileInfo>

namespace sekisho::ui {

namespace {

bool isUsable(const pki::Item &item)
{
    switch (item.type) {
    case pki::ItemType::Certificate:
    case pki::ItemType::Csr:
    case pki::ItemType::Crl:
    case pki::ItemType::PublicKey:
        return !item.der.isEmpty();
    case pki::ItemType::PrivateKey:
        return true; // a locked one is told so when it is chosen
    default:
        return false;
    }
}

} // namespace

QList<ObjectChoice> ObjectChoice::of(const std::vector<InspectorInput> &inputs, int current)
{
    QList<ObjectChoice> choices;
    for (int number = 0; number < static_cast<int>(inputs.size()); ++number) {
        if (choices.size() >= kMost && number != current)
            continue;
        const InspectorInput &input = inputs[static_cast<size_t>(number)];
        const QString file = InspectorText::inputName(input);
        ObjectChoice whole{file, QFileInfo(file).completeBaseName(), {}, number, -1};
        QList<ObjectChoice> single;
        for (qsizetype i = 0; i < input.result.items.size(); ++i) {
            const pki::Item &item = input.result.items.at(i);
            if (!isUsable(item))
                continue;
            whole.items.append(item);
            //: %1 an object such as "radius.example.jp", %2 the file that it is in
            single.append({tr("%1 (%2)").arg(InspectorText::itemName(item), file),
                           InspectorText::itemName(item),
                           {item},
                           number,
                           static_cast<int>(i)});
        }
        if (whole.items.size() > 1) {
            //: %1 file, %2 number
            whole.label = tr("%1: all %2 objects").arg(file).arg(whole.items.size());
            choices.append(whole);
        }
        choices += single.mid(0, kMost);
    }
    return choices;
}

} // namespace sekisho::ui
