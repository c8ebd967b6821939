// SPDX-License-Identifier: GPL-3.0-or-later
// All payments of a portfolio as one long table, newest first, however many there are: only the pages that are looked
// at are read, off the window's thread. Cells of a page that is on its way are empty.
#pragma once

#include "portfolio/payments.h"
#include "portfolio/session.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>
#include <QtCore/QSet>

namespace cb::tables {

class PaymentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Model, Reference, Version, Source, Tasks, Amount, ColumnCount };

    explicit PaymentsModel(QObject *parent = nullptr);
    // The session must outlive the model or be replaced; null empties the table.
    void setSession(portfolio::Session *session);
    void setFilter(const portfolio::PaymentFilter &filter);
    const portfolio::PaymentFilter &filter() const { return m_filter; }
    // Reads the count again and forgets all pages.
    void reload();
    std::int64_t count() const { return m_count.payments; }
    engine::Amount net() const { return m_count.net; }
    bool counting() const { return m_counting; }
    // The payment of a row, if its page is here.
    const portfolio::Payment *payment(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted();

private:
    void fetch(int page) const;
    QString text(const portfolio::Payment &payment, int column) const;

    static constexpr int pageRows = 200;
    portfolio::Session *m_session = nullptr;
    portfolio::PaymentFilter m_filter;
    portfolio::PaymentCount m_count;
    std::shared_ptr<const portfolio::Facts> m_facts;
    mutable QCache<int, std::vector<portfolio::Payment>> m_pages;
    mutable QSet<int> m_underWay;
    int m_generation = 0; // answers to questions of an earlier filter are not taken
    bool m_counting = false;
    std::shared_ptr<portfolio::WorkState> m_work;
};

} // namespace cb::tables
