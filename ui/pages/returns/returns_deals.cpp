// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_deals.h"

#include "exchange/returns_text.h"
#include "tables/format.h"
#include "ui/pages/agreement_standing.h"
#include "ui/pages/returns/returns_explained.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace cb::ui {

using tables::amountText;

namespace {

constexpr int toCapColumn = 5;

} // namespace

ReturnsDeals::ReturnsDeals(QWidget *parent)
    : Card(tr("Deals"), {}, parent)
    , m_view(new TableView(tr("Deals")))
{
    m_lines = new tables::ListModel<Line>(
        {{tr("Name"), [this](const Line &line) { return nameOf(line); }, false,
          [](const Line &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Paid in"), [](const Line &line) { return amountText(line.returns.paidIn, 2); }, true},
         {tr("Came back"), [](const Line &line) { return amountText(line.returns.paidOut, 2); }, true},
         {tr("TVPI"), [](const Line &line) { return tables::multipleText(line.returns.tvpi); }, true},
         {tr("XIRR"), [](const Line &line) { return exchange::annualReturnText(line.returns.annual); }, true,
          [](const Line &line, int role) {
              return role == Qt::ToolTipRole
                         ? QVariant(exchange::annualReturnSentence(line.returns.annual, portfolio::shortestAnnualised))
                         : QVariant();
          }},
         {tr("To cap"),
          [this](const Line &line) {
              const bool over = !endText(*m_facts, line).isEmpty(); // the day is in the tool tip
              return over ? tr("ended") : line.cap ? QString() : tr("no cap");
          },
          false, [this](const Line &line, int role) { return toCap(line, role); }}},
        this);
    m_view->setModel(m_lines);
    m_view->setMinimumHeight(160);
    m_view->setEmptyText(tr("No deals."));
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_lines->row(index.row())); });
    m_view->setExplainer([this](const QModelIndex &index) -> std::function<void()> {
        return [this, line = m_lines->row(index.row())] {
            (new ExplanationDialog(explainDeal(line, nameOf(line)), window()))->open();
        };
    });
    body()->addWidget(m_view);
}

void ReturnsDeals::show(const ReturnsData &data, const std::shared_ptr<const portfolio::Facts> &facts)
{
    m_facts = facts;
    m_byModel = data.byModel;
    setTitle(m_byModel ? tr("By model") : tr("By backer"));
    m_lines->setRows(data.lines);
    m_view->setColumnHidden(toCapColumn, std::none_of(data.lines.begin(), data.lines.end(),
                                                      [](const Line &line) { return line.cap.has_value(); }));
    m_view->fitColumns(0);
}

QString ReturnsDeals::nameOf(const Line &line) const
{
    return tables::fromUtf8(m_byModel ? m_facts->all<portfolio::Model>()[*line.scope.model].name
                                      : m_facts->all<portfolio::Party>()[*line.scope.party].name);
}

QVariant ReturnsDeals::toCap(const Line &line, int role) const
{
    if (role == Qt::ToolTipRole && !line.agreed.empty())
        return standingsOf(line);
    if (role != ProgressRole || !line.cap || !endText(*m_facts, line).isEmpty())
        return {};
    return static_cast<double>(line.received->units()) / static_cast<double>(line.cap->units());
}

QString ReturnsDeals::endText(const portfolio::Facts &facts, const Line &line)
{
    const bool over = std::all_of(line.agreed.begin(), line.agreed.end(), [](const auto &one) { return one.ended(); });
    const auto unmet = std::find_if(line.agreed.begin(), line.agreed.end(),
                                    [](const auto &one) { return one.ended() && !one.capReached(); });
    return over && unmet != line.agreed.end() ? standingText(facts, *unmet) : QString();
}

// "1,156.24 of 12,000.00, ended 2025-12-31", an agreement a line.
QString ReturnsDeals::standingsOf(const Line &line) const
{
    QStringList lines;
    for (const portfolio::AgreementProgress &one : line.agreed) {
        QString text = amountText(one.received);
        if (one.cap)
            text = tr("%1 of %2").arg(text, amountText(*one.cap));
        const QString standing = standingText(*m_facts, one);
        lines << (standing.isEmpty() ? text : text + QStringLiteral(", ") + standing);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cb::ui
