// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/split_card.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/donut_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace cb::ui {

using portfolio::ByRecipient;
using portfolio::Recipient;

namespace {

constexpr int rowHeight = 24;

} // namespace

SplitCard::SplitCard(QWidget *parent)
    : Card(tr("Where one dollar goes"), QStringLiteral(" "), parent)
    , m_model(new QComboBox)
    , m_donut(new DonutChart(tr("Where one dollar goes")))
    , m_view(new TableView(tr("Shares by recipient")))
    , m_joined(new Label(TextStyle::Caption, Role::Muted))
{
    m_rows = new tables::ListModel<Row>(
        {{tr("Recipient"), [](const Row &row) { return exchange::recipientTitle(row.first); }, false,
          [](const Row &row, int role) {
              return role == SwatchRole ? QVariant(recipientColor(static_cast<int>(row.first))) : QVariant();
          }},
         {tr("Share"), [](const Row &row) { return tables::rateText(row.second); }, true}},
        this);
    m_view->setModel(m_rows);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setMinimumHeight(static_cast<int>(engine::recipientCount) * rowHeight + 2);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_donut->setMaximumHeight(170);
    m_model->setAccessibleName(tr("Model whose split is shown"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->hide();
    connect(m_model, &QComboBox::activated, this, [this] { Q_EMIT modelChosen(m_model->currentData().toString()); });
    body()->addWidget(m_model);
    body()->addWidget(m_donut, 1);
    body()->addWidget(m_view);
    m_joined->setWordWrap(true);
    body()->addWidget(m_joined);
    setMinimumWidth(236);
}

void SplitCard::show(const portfolio::CurrentSplit &split, const portfolio::Facts &facts)
{
    std::vector<Row> rows(split.rates.begin(), split.rates.end());
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.second > b.second; });
    QVector<Slice> slices;
    for (const auto &[recipient, rate] : rows)
        slices << Slice{exchange::recipientTitle(recipient), recipientColor(static_cast<int>(recipient)),
                        static_cast<double>(rate.units())};
    const QString since = split.terms ? tables::dayText(split.terms->from) : QString();
    setSubtitle(split.terms ? tr("Terms since %1").arg(since) : tr("No terms are in force yet."));
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(0);
    m_donut->setSlices(slices);
    m_joined->setText(joinedCreatorText(facts, split.toCreator));
    m_joined->setVisible(!split.toCreator.empty());
}

void SplitCard::setModels(const portfolio::Facts &facts, const std::vector<std::string> &ids, const std::string &shown)
{
    m_model->clear();
    for (const std::string &id : ids)
        m_model->addItem(tables::recordTitle(facts, portfolio::Kind::Model, id), tables::fromUtf8(id));
    m_model->setCurrentIndex(m_model->findData(tables::fromUtf8(shown)));
    m_model->setVisible(ids.size() > 1);
}

QString joinedCreatorText(const portfolio::Facts &facts, const std::vector<std::string> &agreements)
{
    QStringList lines;
    for (const std::string &id : agreements) {
        const portfolio::Agreement *agreement = facts.find<portfolio::Agreement>(id);
        const QString backer = tables::recordTitle(facts, portfolio::Kind::Party, agreement->backer);
        lines << SplitCard::tr("The agreement of %1 is over: its %2 of revenue goes to the creator.")
                     .arg(backer, tables::rateText(agreement->share.value_or(engine::Rate())));
    }
    return lines.join(QLatin1Char('\n'));
}

QVector<ChartSeries> recipientSeries(std::span<const ByRecipient> byPeriod)
{
    constexpr Recipient order[] = {Recipient::Creator,   Recipient::Backers,    Recipient::Network,
                                   Recipient::Yield,     Recipient::Processors, Recipient::BuybackBurn,
                                   Recipient::Foundation};
    QVector<ChartSeries> result;
    for (const Recipient recipient : order) {
        ChartSeries series{exchange::recipientTitle(recipient), recipientColor(static_cast<int>(recipient)), {}};
        for (const ByRecipient &sums : byPeriod)
            series.values << sums[static_cast<std::size_t>(recipient)].units();
        result << series;
    }
    return result;
}

} // namespace cb::ui
