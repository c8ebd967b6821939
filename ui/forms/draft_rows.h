// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of small records (performance, constraints, metadata) typed beside a record that does not exist yet: a table to
// type into with an empty row at its end.
#pragma once

#include "portfolio/record_types.h"

#include <QtWidgets/QTableWidget>

namespace cb::ui {

class DraftRows : public QTableWidget {
    Q_OBJECT

public:
    DraftRows(portfolio::Kind kind, const QStringList &fields, QWidget *parent = nullptr);
    // Adds a row; texts in the order of the fields.
    void addRow(const QStringList &texts);
    void clearRows();
    // The rows that say anything, as records of `model`. Rows that are wrong are left out, and marked where `mark` says
    // so; `wrong` is then how many.
    std::vector<portfolio::Record> records(const std::string &model, bool mark = false, int *wrong = nullptr);

Q_SIGNALS:
    void changed();

private:
    void appendEmpty();
    QString textAt(int row, int column) const;
    bool isEmpty(int row) const;
    void keepEmptyRow();
    // The record of a row; nothing if a cell is wrong, which is then marked.
    std::optional<portfolio::Record> read(int row, const std::string &model, bool mark);

    portfolio::Kind m_kind;
    std::vector<const portfolio::Field *> m_fields;
    bool m_quiet = false;
};

} // namespace cb::ui
