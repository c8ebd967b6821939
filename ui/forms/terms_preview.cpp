// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/terms_preview.h"

#include "engine/timeline.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

using engine::Amount;
using engine::Rate;
using engine::Recipient;
using tables::amountText;

namespace {

// Of 1,000 USDC: a rate in parts per million is then a thousandth of the amount in micro-USDC, exactly.
Amount ofThousand(Rate rate)
{
    return Amount::ofUnits(rate.units() * 1000);
}

QString changeText(Amount now, Amount then)
{
    const std::int64_t change = then.units() - now.units();
    return change == 0 ? QStringLiteral("—")
                       : (change > 0 ? QStringLiteral("+") : QString()) + amountText(Amount::ofUnits(change));
}

} // namespace

TermsPreview::TermsPreview(std::shared_ptr<const portfolio::Facts> facts, portfolio::CurrentSplit now, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_now(std::move(now))
    , m_words(new Label(TextStyle::Body, Role::Muted))
    , m_view(new TableView(tr("What changes")))
{
    const auto ink = [this](const Row &row, int role) {
        return role == Qt::ForegroundRole && row.then != row.now
                   ? QVariant(color(row.then > row.now ? Role::Positive : Role::Negative, palette()))
                   : QVariant();
    };
    m_rows = new tables::ListModel<Row>(
        {{tr("Recipient"), [](const Row &row) { return exchange::recipientTitle(row.recipient); }, false,
          [](const Row &row, int role) {
              return role == SwatchRole ? QVariant(recipientColor(static_cast<int>(row.recipient))) : QVariant();
          }},
         {tr("Now"), [](const Row &row) { return amountText(row.now); }, true},
         {tr("Then"), [](const Row &row) { return amountText(row.then); }, true},
         {tr("Change"), [](const Row &row) { return changeText(row.now, row.then); }, true, ink}},
        this);
    m_view->setModel(m_rows);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEmptyText(tr("Fill in the rates to see who would get more and who less."));
    m_view->setMinimumHeight(8 * tableRowHeight + 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("Of each 1,000 USDC"), TextStyle::BodyBold));
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
}

void TermsPreview::show(const portfolio::Terms *terms)
{
    m_words->setText({});
    if (!terms)
        return m_rows->setRows({});
    const Rate processors = m_facts->processorsOf(*terms);
    const Rate yield = terms->yield.value_or(Rate());
    const auto valid = engine::validate({terms->from, terms->creator, terms->backers, processors, yield});
    if (!valid) {
        m_words->setText(exchange::reasonText(valid.error()));
        return m_rows->setRows({});
    }
    const Rate network = Rate::ofUnits(engine::assignableRate.units() - terms->creator.units() -
                                       terms->backers.units() - processors.units() - yield.units());
    const Rate then[] = {terms->creator,    terms->backers,    processors, yield,
                         engine::fixedRate, engine::fixedRate, network};
    std::vector<Row> rows;
    for (std::size_t i = 0; i < engine::recipientCount; ++i) {
        const auto recipient = static_cast<Recipient>(i);
        Row row{recipient, {}, ofThousand(then[i])};
        for (const auto &[known, rate] : m_now.rates)
            if (known == recipient && m_now.terms)
                row.now = ofThousand(rate);
        rows.push_back(row);
    }
    m_words->setText(
        tr("From %1 on, before agreements take their shares of the backers’ part.").arg(tables::dayText(terms->from)));
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(0);
}

} // namespace cb::ui
