// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/payments_model.h"

#include "tables/format.h"

#include <limits>

namespace cb::tables {

using portfolio::Payment;
using portfolio::Portfolio;

PaymentsModel::PaymentsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(64)
{}

void PaymentsModel::setSession(portfolio::Session *session)
{
    m_session = session;
    m_filter = {};
    reload();
}

void PaymentsModel::setFilter(const portfolio::PaymentFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void PaymentsModel::reload()
{
    if (m_work)
        m_work->cancelled = true;
    m_work = std::make_shared<portfolio::WorkState>();
    const int generation = ++m_generation;
    if (!m_session) {
        beginResetModel();
        m_count = {};
        m_facts.reset();
        m_pages.clear();
        endResetModel();
        return;
    }
    m_counting = true;
    m_session->query(
        this,
        [filter = m_filter, work = m_work](Portfolio &p) {
            return portfolio::countPayments(p, filter, work->progress());
        },
        [this, generation](const Result<portfolio::PaymentCount> &count) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_counting = false;
            m_count = count ? *count : portfolio::PaymentCount{};
            m_facts = m_session->facts();
            m_pages.clear();
            m_underWay.clear();
            endResetModel();
            Q_EMIT counted();
        });
}

int PaymentsModel::rowCount(const QModelIndex &parent) const
{
    const auto most = static_cast<std::int64_t>(std::numeric_limits<int>::max() / 64); // pixels of a table are ints
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_count.payments, most));
}

int PaymentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaymentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Tasks ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString titles[] = {tr("Time (UTC)"), tr("Model"), tr("Reference"), tr("Version"),
                              tr("Source"),     tr("Tasks"), tr("Amount")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

const Payment *PaymentsModel::payment(int row) const
{
    const auto *page = m_pages.object(row / pageRows);
    const auto place = static_cast<std::size_t>(row % pageRows);
    return page && place < page->size() ? &(*page)[place] : nullptr;
}

QVariant PaymentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Payment *shown = payment(index.row());
    if (!shown) {
        fetch(index.row() / pageRows);
        return {};
    }
    if (role == Qt::EditRole && index.column() == Amount)
        return QVariant::fromValue<qlonglong>(shown->amount.units());
    return text(*shown, index.column());
}

QString PaymentsModel::text(const Payment &payment, int column) const
{
    const auto byEntry = [&](const auto &records, portfolio::Entry entry) {
        const auto found =
            std::find_if(records.begin(), records.end(), [&](const auto &r) { return r.entry == entry; });
        return found == records.end() ? nullptr : &*found;
    };
    switch (column) {
    case At:
        return instantText(payment.id.at);
    case Model: {
        const auto *model = byEntry(m_facts->all<portfolio::Model>(), payment.id.model);
        return model ? QString::fromStdString(model->name) : QString();
    }
    case Version: {
        const auto *version = byEntry(m_facts->all<portfolio::Version>(), payment.version);
        return version ? QString::fromStdString(version->version) : QString();
    }
    case Reference:
        return QString::fromStdString(payment.reference);
    case Source:
        return QString::fromStdString(payment.source);
    case Tasks:
        return payment.tasks ? countText(*payment.tasks) : QString();
    default:
        return amountText(payment.amount);
    }
}

void PaymentsModel::fetch(int page) const
{
    if (!m_session || m_underWay.contains(page))
        return;
    m_underWay.insert(page);
    auto *self = const_cast<PaymentsModel *>(this); // data() is where a model learns what is looked at
    m_session->query(
        self,
        [filter = m_filter, page, work = m_work](Portfolio &p) {
            return portfolio::listPayments(p, filter, std::int64_t{page} * pageRows, pageRows, work->progress());
        },
        [self, page, generation = m_generation](Result<std::vector<Payment>> rows) {
            if (generation != self->m_generation)
                return;
            self->m_underWay.remove(page);
            if (!rows)
                return;
            self->m_pages.insert(page, new std::vector<Payment>(std::move(*rows)));
            const int last = std::min((page + 1) * pageRows, self->rowCount()) - 1;
            if (page * pageRows <= last)
                Q_EMIT self->dataChanged(self->index(page * pageRows, 0), self->index(last, ColumnCount - 1));
        });
}

} // namespace cb::tables
