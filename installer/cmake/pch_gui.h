// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Precompiled for every ui target.
#ifdef __cplusplus
#include "pch_core.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QtWidgets>
#endif
