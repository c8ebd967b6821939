// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funding/funding_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/forms/record_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using portfolio::RoundState;
using tables::amountText;

Tone phaseTone(RoundState::Phase phase)
{
    return phase == RoundState::Phase::Open ? Tone::Positive : Tone::Neutral;
}

Tone outcomeTone(RoundState::Outcome outcome)
{
    return outcome == RoundState::Outcome::Funded   ? Tone::Positive
           : outcome == RoundState::Outcome::Failed ? Tone::Negative
                                                    : Tone::Warning;
}

FundingPage::FundingPage(QWidget *parent)
    : PortfolioPage(tr("Funding"), parent)
    , m_card(new Card(tr("Rounds")))
    , m_view(new TableView(tr("Rounds")))
    , m_figureRow(new FigureRow({tr("Raised and in force"), tr("Pledged, not received"), tr("Open rounds")}))
    , m_figures(m_figureRow->figures())
{
    connect(addAction(tr("New round…"), true), &QPushButton::clicked, this, &FundingPage::addRound);
    makeTable();
    m_card->body()->addWidget(m_view);
    m_empty = new EmptyState(tr("No rounds yet"),
                             tr("A round raises USDC for a model: with caps, a smallest ticket and the agreements of "
                                "its backers."),
                             tr("New round…"));
    connect(m_empty, &EmptyState::actionTriggered, this, &FundingPage::addRound);
    content()->addWidget(m_figureRow);
    content()->addWidget(m_card, 1);
    content()->addWidget(m_empty, 1);
}

const portfolio::Round &FundingPage::roundOf(const RoundState &state) const
{
    return facts()->all<portfolio::Round>()[state.round];
}

void FundingPage::makeTable()
{
    using Row = RoundState;
    const auto cap = [this](const Row &row) {
        return roundOf(row).hardCap ? roundOf(row).hardCap : roundOf(row).softCap;
    };
    m_rounds = new tables::ListModel<Row>(
        {{tr("Round"), [this](const Row &row) { return tables::recordTitle(*facts(), roundOf(row)); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Phase"), [](const Row &row) { return exchange::phaseTitle(row.phase); }, false,
          [](const Row &row, int role) {
              return role == ToneRole ? QVariant(static_cast<int>(phaseTone(row.phase))) : QVariant();
          }},
         {tr("Outcome"), [](const Row &row) { return exchange::outcomeTitle(row.outcome); }, false,
          [](const Row &row, int role) {
              return role == ToneRole ? QVariant(static_cast<int>(outcomeTone(row.outcome))) : QVariant();
          }},
         {tr("Progress"), [](const Row &) { return QString(); }, false,
          [cap](const Row &row, int role) {
              const auto of = cap(row);
              return role == ProgressRole && of && of->units() > 0
                         ? QVariant(static_cast<double>(row.received.units()) / static_cast<double>(of->units()))
                         : QVariant();
          }},
         {tr("Raised"),
          [cap](const Row &row) {
              const auto of = cap(row);
              return amountText(row.received, 0) + (of ? QStringLiteral(" / ") + amountText(*of, 0) : QString());
          },
          true},
         {tr("Backers"), [](const Row &row) { return tables::countText(static_cast<std::int64_t>(row.backers)); },
          true},
         {tr("Opens"), [this](const Row &row) { return tables::dayText(roundOf(row).opensOn); }, true},
         {tr("Closes"), [this](const Row &row) { return tables::dayText(roundOf(row).closesOn); }, true}},
        this);
    m_view->setModel(m_rounds);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT roundAsked(QString::fromStdString(roundOf(m_rounds->row(index.row())).id));
    };
    connect(m_view, &QTableView::activated, this, open);
    connect(m_view, &QTableView::clicked, this, open);
}

void FundingPage::addRound()
{
    if (!session())
        return;
    portfolio::Round round;
    round.opensOn = today();
    if (facts()->all<portfolio::Model>().size() == 1)
        round.model = facts()->all<portfolio::Model>().front().id;
    (new RecordDialog(*session(), round, {}, window()))->open();
}

void FundingPage::refresh()
{
    const auto states = portfolio::roundStates(*facts(), today());
    if (!states)
        return showError(states.error());
    std::vector<RoundState> rows = *states;
    std::erase_if(
        rows, [this, concerned = concern()](const RoundState &row) { return !concerned.model(roundOf(row).model); });
    std::stable_sort(rows.begin(), rows.end(), [this](const RoundState &a, const RoundState &b) {
        return roundOf(a).opensOn > roundOf(b).opensOn;
    });
    std::int64_t raised = 0;
    std::int64_t pledged = 0;
    std::int64_t open = 0;
    for (const RoundState &row : rows) {
        raised += row.received.units();
        pledged += row.pledged.units();
        open += row.phase == RoundState::Phase::Open ? 1 : 0;
    }
    m_figures[0]->setFigure(amountText(engine::Amount::ofUnits(raised), 2), QStringLiteral("USDC"));
    m_figures[1]->setFigure(amountText(engine::Amount::ofUnits(pledged), 2), QStringLiteral("USDC"));
    m_figures[2]->setFigure(tables::countText(open));
    m_figures[2]->setChange(Trend::None, {}, tr("of %n round(s)", nullptr, static_cast<int>(rows.size())));
    explainFigures(rows, engine::Amount::ofUnits(raised), engine::Amount::ofUnits(pledged));
    m_empty->setVisible(rows.empty());
    m_card->setVisible(!rows.empty());
    m_figureRow->setVisible(!rows.empty());
    m_rounds->setRows(std::move(rows));
    m_view->fitColumns(3);
}

// By round, what makes the sums.
void FundingPage::explainFigures(const std::vector<RoundState> &rows, engine::Amount raised, engine::Amount pledged)
{
    const auto byRound = [&](Explanation told, engine::Amount RoundState::*amount) {
        told.columns = {tr("Round"), tr("Phase"), tr("USDC")};
        told.figuresFrom = 2;
        for (const RoundState &row : rows)
            if (row.*amount != engine::Amount())
                told.rows << QStringList{tables::recordTitle(*facts(), roundOf(row)), exchange::phaseTitle(row.phase),
                                         amountText(row.*amount)};
        return told;
    };
    Explanation inForce;
    inForce.title = tr("Raised and in force: %1").arg(tables::usdcText(raised));
    inForce.meaning = tr("Contributions that the funding contracts have received and that were not refunded. Every "
                         "contribution with its transaction is on the page of its round.");
    inForce.steps << tr("In force = received − refunded");
    m_figures[0]->setExplanation(byRound(inForce, &RoundState::received));
    Explanation promised;
    promised.title = tr("Pledged, not received: %1").arg(tables::usdcText(pledged));
    promised.meaning = tr("What backers have pledged and the funding contracts have not received by today.");
    m_figures[1]->setExplanation(byRound(promised, &RoundState::pledged));
}

} // namespace cb::ui
