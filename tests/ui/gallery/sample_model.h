// SPDX-License-Identifier: GPL-3.0-or-later
// Tables to look at: rows of plain items with the kit's roles.
#pragma once

#include <QStandardItemModel>

namespace cb::gallery {

QStandardItemModel *newModelsModel(QObject *parent);
QStandardItemModel *newRoundsModel(QObject *parent);
QStandardItemModel *newRecipientsModel(QObject *parent);

} // namespace cb::gallery
