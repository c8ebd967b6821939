// SPDX-License-Identifier: GPL-3.0-or-later
// A header whose words stand on the same side as the column below them, without every model having to say so twice.
#pragma once

#include <QHeaderView>

namespace cb::ui {

class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace cb::ui
