// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace sekisho::ui {

/// The pseudo-locale "qps": every string in brackets, with accents, 40 % longer, placeholders and
/// mnemonics kept. Shows strings that are cut or not translatable.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
    static QString pseudo(const QString &text);
};

} // namespace sekisho::ui
