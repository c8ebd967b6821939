// SPDX-License-Identifier: GPL-3.0-or-later
// Why a figure is what it is: what it means, the formula with the numbers in it, and what it is made of, as a table
// that can be copied.
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

namespace cb::ui {

struct Explanation {
    QString title;
    QString meaning;
    QStringList steps; // the formula, first in words, then with the numbers in it
    QStringList columns;
    int figuresFrom = 0; // the first column of figures, which stand to the right
    QVector<QStringList> rows;
    QString note;
    QString link; // a further button, and where it leads
    std::function<void()> follow;
    bool isEmpty() const { return title.isEmpty(); }
    // Tab-separated: title, steps, table.
    QString asText() const;
};

class ExplanationDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExplanationDialog(const Explanation &explanation, QWidget *parent = nullptr);
};

} // namespace cb::ui
