// SPDX-License-Identifier: GPL-3.0-or-later
// A model's performance side by side, version by version, and whether the latest is better than the one before.
#pragma once

#include "portfolio/facts.h"

#include <QtWidgets/QWidget>

class QStandardItemModel;

namespace cb::ui {

class TableView;

class PerformanceComparison : public QWidget {
    Q_OBJECT

public:
    explicit PerformanceComparison(QWidget *parent = nullptr);
    void show(const portfolio::Facts &facts, const std::string &model);

private:
    QStandardItemModel *m_model;
    TableView *m_view;
};

} // namespace cb::ui
