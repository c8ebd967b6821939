// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conversion_preview.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

using tables::countText;
using tables::fromUtf8;

namespace {

constexpr int priceDecimals = 6;

QString priceText(const std::optional<engine::Ratio> &price)
{
    return price ? fromUtf8(price->toString(priceDecimals)) : QString();
}

QString percentText(const engine::Ratio &part)
{
    return fromUtf8((part * engine::Ratio(engine::Natural(100))).toString(4)) + QStringLiteral("\u00a0%");
}

} // namespace

ConversionPreview::ConversionPreview(std::shared_ptr<const portfolio::Facts> facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_words(new Label(TextStyle::Body, Role::Muted))
    , m_figures(new FactList(FactList::Values::Right))
    , m_view(new TableView(tr("SAFEs that convert")))
{
    m_rows = new tables::ListModel<Row>(
        {{tr("SAFE"), [](const Row &row) { return row.safe; }},
         {tr("Converts at"), [this](const Row &row) { return methodOf(row); }},
         {tr("Safe price"), [](const Row &row) { return priceText(row.converted.safePrice); }, true},
         {tr("Discount price"), [](const Row &row) { return priceText(row.converted.discountPrice); }, true},
         {tr("Price paid"), [](const Row &row) { return priceText(row.converted.price); }, true},
         {tr("Shares"), [](const Row &row) { return countText(row.converted.shares.units()); }, true},
         {tr("Before new money"), [](const Row &row) { return percentText(row.converted.beforeNewMoney); }, true},
         {tr("After"), [](const Row &row) { return percentText(row.converted.afterNewMoney); }, true}},
        this);
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setMinimumHeight(4 * tableRowHeight);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("What it comes to"), TextStyle::BodyBold));
    column->addWidget(m_words);
    column->addWidget(m_figures);
    column->addWidget(m_view, 1);
}

QString ConversionPreview::methodOf(const Row &row) const
{
    const QString elected = row.converted.elected ? tr(" (most favoured)") : QString();
    switch (row.converted.method) {
    case engine::ConversionMethod::Cap:
        return tr("its cap") + elected;
    case engine::ConversionMethod::Discount:
        return tr("its discount") + elected;
    case engine::ConversionMethod::RoundPrice:
        break;
    }
    return tr("the round’s price") + elected;
}

void ConversionPreview::show(const portfolio::Conversion *conversion)
{
    const auto preview = conversion ? portfolio::previewConversion(*m_facts, *conversion)
                                    : Result<portfolio::ConversionPreview>(Error("no_conversion"));
    m_view->setVisible(preview.ok());
    m_figures->setVisible(preview.ok());
    if (!preview) {
        m_words->setText(conversion ? exchange::reasonText(preview.error())
                                    : tr("Fill in the day, and what of the round is known."));
        return;
    }
    const engine::SafeConversion &result = preview->result;
    m_words->setText(tr("Shares are rounded down; prices are exact, shown to %n decimals.", nullptr, priceDecimals));
    const auto shares = [](engine::Shares count) { return countText(count.units()); };
    m_figures->setItems({{tr("Shares issued before"), shares(preview->round.issued)},
                         {tr("With options, promised and pool"), shares(result.before)},
                         {tr("Company capitalization"), fromUtf8(result.capitalization.toString(2))},
                         {tr("Price of the round"), priceText(result.roundPrice)},
                         {tr("After the SAFEs"), shares(result.converted)},
                         {tr("Increase of the pool"), shares(result.poolIncrease)},
                         {tr("Shares for new money"), shares(result.newShares)},
                         {tr("After the round"), shares(result.after)},
                         {tr("Divisions looked at"), countText(result.iterations)}});
    std::vector<Row> rows;
    for (std::size_t i = 0; i < preview->agreements.size(); ++i)
        rows.push_back(
            {tables::recordTitle(*m_facts, portfolio::Kind::Agreement, preview->agreements[i]), result.safes[i]});
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(0);
}

} // namespace cb::ui
