// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's table protocol, once: a table is a list of rows of one kind and a list of columns, each of which says what it
// shows of a row. DisplayRole is for people, EditRole the exact value that columns are sorted by.
#pragma once

#include <QtCore/QAbstractTableModel>

#include <functional>
#include <vector>

namespace cb::tables {

template <class Row>
class ListModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        std::function<QString(const Row &)> text;
        bool right = false;
        // Other roles; an invalid value for what it does not know. May be empty.
        std::function<QVariant(const Row &, int role)> more = {};
        // What the column is sorted by; the text where it is empty.
        std::function<QVariant(const Row &)> sortKey = {};
    };

    explicit ListModel(std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int place) const { return m_rows[static_cast<std::size_t>(place)]; }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(index.column())];
        const Row &shown = row(index.row());
        if (role == Qt::DisplayRole)
            return column.text(shown);
        if (role == Qt::EditRole)
            return column.sortKey ? column.sortKey(shown) : QVariant(column.text(shown));
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        return column.more ? column.more(shown, role) : QVariant();
    }

private:
    static QVariant alignment(const Column &column)
    {
        return static_cast<int>((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace cb::tables
