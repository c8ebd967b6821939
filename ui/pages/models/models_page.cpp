// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models/models_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/pages/models/stage_tone.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace cb::ui {

ModelsPage::ModelsPage(QWidget *parent)
    : PortfolioPage(tr("Models"), parent)
    , m_search(new QLineEdit)
    , m_card(new Card)
    , m_view(new TableView(tr("Models")))
{
    using Row = OverviewData::ModelRow;
    m_search->setPlaceholderText(tr("Filter by name, domain or creator"));
    m_search->setAccessibleName(tr("Filter models"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    addTool(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ModelsPage::filter);
    connect(addAction(tr("Register model"), true), &QPushButton::clicked, this, &PortfolioPage::registerModelAsked);

    const auto model = [this](const Row &row) -> const portfolio::Model & {
        return shown()->all<portfolio::Model>()[row.model];
    };
    const auto stage = [this, model](const Row &row) { return shown()->stageOn(model(row).id, today()); };
    const auto named = [this](const auto *record) { return record ? QString::fromStdString(record->name) : QString(); };
    m_models = new tables::ListModel<Row>(
        {{tr("Model"), [=](const Row &row) { return QString::fromStdString(model(row).name); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Domain"),
          [=, this](const Row &row) { return named(shown()->find<portfolio::Domain>(model(row).domain)); }},
         {tr("Creator"),
          [=, this](const Row &row) { return named(shown()->find<portfolio::Party>(model(row).creator)); }},
         {tr("Stage"), [=](const Row &row) { return stage(row) ? exchange::stageTitle(*stage(row)) : QString(); },
          false,
          [=](const Row &row, int role) {
              return role == ToneRole && stage(row) ? QVariant(static_cast<int>(stageTone(*stage(row)))) : QVariant();
          }},
         {tr("Latest version"),
          [=, this](const Row &row) {
              const auto *version = shown()->versionOn(model(row).id, today());
              return version ? QString::fromStdString(version->version) : QStringLiteral("—");
          }},
         {tr("Revenue so far"),
          [](const Row &row) {
              return row.net == engine::Amount() ? QStringLiteral("—") : tables::amountText(row.net, 2);
          },
          true,
          [](const Row &row, int role) {
              return role == Qt::ToolTipRole ? QVariant(tables::usdcText(row.net)) : QVariant();
          }},
         {tr("Trend"), [](const Row &) { return QString(); }, true,
          [](const Row &row, int role) {
              return role == TrendRole && row.net != engine::Amount()
                         ? QVariant::fromValue(QList<double>(row.trend.begin(), row.trend.end()))
                         : QVariant();
          }}},
        this);
    m_view->setModel(m_models);
    m_view->setEmptyText(tr("No model matches the filter."));
    const auto open = [this, model](const QModelIndex &index) {
        Q_EMIT modelAsked(QString::fromStdString(model(m_models->row(index.row())).id));
    };
    connect(m_view, &QTableView::activated, this, open);
    connect(m_view, &QTableView::clicked, this, open);
    m_card->body()->addWidget(m_view);
    m_empty = new EmptyState(tr("No models yet"),
                             tr("Register your first model: a name, a domain, and who gets what of each payment."),
                             tr("Register model"));
    connect(m_empty, &EmptyState::actionTriggered, this, &PortfolioPage::registerModelAsked);
    content()->addWidget(m_card, 1);
    content()->addWidget(m_empty, 1);
}

void ModelsPage::refresh()
{
    OverviewAsked asked;
    asked.step = engine::Step::Month;
    asked.today = today();
    asked.concern = concern();
    ask([asked](portfolio::Portfolio &p) { return overviewData(p, asked); },
        [this](const OverviewData &data) {
            m_all = data.models;
            std::sort(m_all.begin(), m_all.end(), [](const auto &a, const auto &b) { return a.model < b.model; });
            m_card->setVisible(!m_all.empty());
            m_empty->setVisible(m_all.empty());
            filter(m_search->text());
        });
}

void ModelsPage::filter(const QString &text)
{
    std::vector<OverviewData::ModelRow> rows;
    for (const OverviewData::ModelRow &row : m_all) {
        const portfolio::Model &model = shown()->all<portfolio::Model>()[row.model];
        const auto *domain = shown()->find<portfolio::Domain>(model.domain);
        const auto *creator = shown()->find<portfolio::Party>(model.creator);
        const QString words = QString::fromStdString(
            model.name + "\n" + model.id + "\n" + (domain ? domain->name : "") + "\n" + (creator ? creator->name : ""));
        if (words.contains(text.trimmed(), Qt::CaseInsensitive))
            rows.push_back(row);
    }
    m_models->setRows(std::move(rows));
    m_view->fitColumns(0);
}

} // namespace cb::ui
