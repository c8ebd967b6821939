// SPDX-License-Identifier: GPL-3.0-or-later
// What something is, line by line: a name to the left, the value to the right or, where it is long, wrapped beneath.
#pragma once

#include "ui/style/theme.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace cb::ui {

class FactList : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString name;
        QString value; // a dash is shown for nothing
        Role role = Role::Text;
    };
    enum class Values { Left, Right };
    explicit FactList(Values values, QWidget *parent = nullptr);
    void setItems(const QVector<Item> &items);

private:
    QGridLayout *m_grid;
    Values m_values;
};

} // namespace cb::ui
