// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "exchange/report_heading.h"
#include "exchange/report_trail.h"
#include "exchange/report_words.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace cb::ui {

namespace {

constexpr std::size_t previewRows = 500;
constexpr int leastPreview = 320;
constexpr std::int64_t mostCounted = 1'000'000;

const char *const steps[] = {"day", "week", "month", "quarter", "year", "all"};

} // namespace

ReportsPage::ReportsPage(QWidget *parent)
    : PortfolioPage(tr("Reports"), parent)
    , m_names(new QListWidget)
    , m_view(new TableView(tr("Preview")))
{
    m_copy = addAction(tr("Copy command line"));
    m_export = addAction(tr("Export…"), true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(exchange::commandLine(options(), session()->path().string())));
        messages()->showMessage(MessageBar::Kind::Success, tr("Copied. The command prints the same report."));
    });
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportShown);

    fillNames();
    m_names->setAccessibleName(tr("Reports"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setCurrentRow(0);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        adaptFields();
        preview();
    });
    auto *names = new Card(tr("Reports"));
    names->body()->addWidget(m_names);
    names->setFixedWidth(190);
    makeSettings();
    m_previewCard = new Card(tr("Preview"), QStringLiteral(" "));
    m_view->setExplainer([this](const QModelIndex &index) { return explainerOf(index); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto explain = explainerOf(index))
            explain();
    });
    m_previewCard->body()->addWidget(m_view);
    m_previewCard->setMinimumHeight(leastPreview);
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(names);
    row->addWidget(m_settings, 1);
    content()->addWidget(new TwoPane(choice, 0, m_previewCard, 1, 1000), 1);
    adaptFields();
}

void ReportsPage::makeSettings()
{
    m_settings = new Card(tr("Distribution by recipient"));
    m_from = new DayEdit;
    m_to = new DayEdit;
    m_every = new QComboBox;
    for (int i = 0; i < 6; ++i)
        m_every->addItem(exchange::stepTitle(static_cast<engine::Step>(i)), QString::fromLatin1(steps[i]));
    m_every->setCurrentIndex(2);
    m_model = new QComboBox;
    m_fromField = new FormField(tr("From"), m_from, tr("Empty: the beginning."));
    m_toField = new FormField(tr("To"), m_to, tr("Included. Empty: the end."));
    m_byModel = new QCheckBox(tr("By model"));
    m_byRecipient = new QCheckBox(tr("By recipient"));
    m_byParty = new QCheckBox(tr("By party"));
    m_byVersion = new QCheckBox(tr("By version"));
    m_byBacker = new QCheckBox(tr("By backer"));
    m_byRound = new QCheckBox(tr("By round"));
    m_byAgreement = new QCheckBox(tr("By agreement"));
    m_columns = new QCheckBox(tr("Recipients as columns"));
    m_byModel->setChecked(true);
    m_byBacker->setChecked(true);
    m_byRecipient->setChecked(true);
    m_columns->setChecked(true);
    auto *column = m_settings->body();
    column->addWidget(m_fromField);
    column->addWidget(m_toField);
    column->addWidget(new FormField(tr("Step"), m_every));
    column->addWidget(new FormField(tr("Model"), m_model));
    m_basis = new QComboBox;
    m_basis->addItem(tr("Allocated"), QStringLiteral("accrual"));
    m_basis->addItem(tr("Paid out"), QStringLiteral("paid_out"));
    column->addWidget(new FormField(tr("What came back"), m_basis, tr("From the first contribution on.")));
    for (QCheckBox *box :
         {m_byModel, m_byRecipient, m_byParty, m_byVersion, m_byBacker, m_byRound, m_byAgreement, m_columns}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            adaptFields();
            preview();
        });
    }
    column->addStretch(1);
    m_settings->setMinimumWidth(210);
    for (QComboBox *box : {m_every, m_model, m_basis})
        connect(box, &QComboBox::activated, this, &ReportsPage::preview);
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::editingFinished, this, &ReportsPage::preview);
}

exchange::ReportName ReportsPage::chosen() const
{
    return static_cast<exchange::ReportName>(m_names->currentRow());
}

exchange::ReportOptions ReportsPage::options() const
{
    exchange::ReportOptions options;
    options.name = m_names->currentItem()->data(Qt::UserRole).toString().toStdString();
    const auto stated = [this](const char *option, const QString &text) {
        return exchange::takesOption(chosen(), option) ? text.trimmed().toStdString() : std::string();
    };
    options.from = stated("from", m_from->text());
    options.to = stated("to", m_to->text());
    options.every = stated("every", m_every->currentData().toString());
    options.basis = stated("basis", m_basis->isEnabled() ? m_basis->currentData().toString() : QString());
    const auto add = [&](const QCheckBox *box, const char *name) {
        if (box->isChecked() && box->isVisibleTo(m_settings))
            options.by.append(options.by.empty() ? "" : ",").append(name);
    };
    add(m_byModel, "model");
    add(m_byRecipient, "recipient");
    add(m_byParty, "party");
    add(m_byVersion, "version");
    add(m_byBacker, "party");
    add(m_byRound, "round");
    add(m_byAgreement, "agreement");
    if (options.name == "distribution" && m_columns->isChecked())
        options.columns = "recipient";
    const portfolio::Concern concerned = concern();
    if (exchange::takesOption(chosen(), "model"))
        options.models = concerned.models;
    if (!concerned.everyone() && exchange::takesOption(chosen(), "party"))
        options.parties = {concerned.party};
    if (const std::string model = stated("model", m_model->currentData().toString()); !model.empty())
        options.models = {model};
    return options;
}

void ReportsPage::adaptFields()
{
    const QString name = m_names->currentItem()->data(Qt::UserRole).toString();
    const bool distribution = name == QLatin1String("distribution");
    const bool revenue = name == QLatin1String("revenue");
    m_settings->setTitle(m_names->currentItem()->text());
    const bool returns = name == QLatin1String("returns");
    const std::pair<QWidget *, const char *> fields[] = {{m_fromField, "from"},
                                                         {m_toField, "to"},
                                                         {m_every->parentWidget(), "every"},
                                                         {m_basis->parentWidget(), "basis"},
                                                         {m_model->parentWidget(), "model"}};
    for (const auto &[field, option] : fields)
        field->setVisible(exchange::takesOption(chosen(), option));
    const bool payouts = !m_byRound->isChecked() && !m_byAgreement->isChecked(); // they name neither
    m_basis->setEnabled(payouts);
    if (!payouts)
        m_basis->setCurrentIndex(0);
    m_byModel->setVisible(distribution || revenue || returns);
    m_byRecipient->setVisible(distribution);
    m_byParty->setVisible(distribution || name == QLatin1String("ledger"));
    m_byBacker->setVisible(returns);
    m_byRound->setVisible(returns);
    m_byAgreement->setVisible(returns);
    m_byVersion->setVisible(distribution || revenue);
    m_columns->setVisible(distribution);
}

void ReportsPage::refresh()
{
    const QString chosen = m_model->currentData().toString();
    m_model->clear();
    m_model->addItem(tr("All models"), QString());
    for (const portfolio::Model &model : facts()->all<portfolio::Model>())
        if (concern().model(model.id))
            m_model->addItem(QString::fromStdString(model.name), QString::fromStdString(model.id));
    m_model->setCurrentIndex(qMax(0, m_model->findData(chosen)));
    preview();
}

void ReportsPage::preview()
{
    if (!session())
        return;
    m_byRecipient->setEnabled(!m_columns->isChecked());
    const auto spec = exchange::parseReport(options());
    const auto field = spec ? std::string_view() : spec.error().fact("field");
    m_fromField->setError(field == "from" ? exchange::reasonText(spec.error()) : QString());
    m_toField->setError(field == "to" ? exchange::reasonText(spec.error()) : QString());
    for (QPushButton *button : {m_export, m_copy})
        button->setEnabled(spec.ok());
    if (!spec)
        return;
    m_previewCard->setSubtitle(tr("Computing…"));
    ask([spec = *spec](
            portfolio::Portfolio &p) { return exchange::previewReport(p, spec, today(), previewRows, mostCounted); },
        [this, spec = *spec](const exchange::ReportPreview &answer) {
            m_spec = spec;
            showPreview(answer);
        });
}

void ReportsPage::tellFailure(const Error &error)
{
    m_previewCard->setSubtitle({});
    showError(error);
}

std::function<void()> ReportsPage::explainerOf(const QModelIndex &index)
{
    const auto *rows = static_cast<const tables::ListModel<Row> *>(m_view->model());
    if (rows->row(index.row()).total)
        return {};
    const auto query = exchange::trailOf(*shown(), m_spec, m_columnsShown, rows->row(index.row()).cells,
                                         static_cast<std::size_t>(index.column()));
    if (!query)
        return {};
    return [this, query = *query] { explainPart(query); };
}

// Names and two decimals; the exact text is under the pointer.
QString ReportsPage::shownText(const Row &row, std::size_t column) const
{
    const std::string &text = row.cells[column];
    const exchange::ReportColumn &of = m_columnsShown[column];
    if (of.type == exchange::CellType::Amount)
        if (const auto amount = engine::Amount::parse(text))
            return tables::amountText(*amount, 2);
    if (of.type == exchange::CellType::Whole)
        return text.empty() ? QString() : QLocale().toString(QString::fromStdString(text).toLongLong());
    return exchange::cellText(*shown(), of.name, text);
}

ReportsPage::Row ReportsPage::totalOf(const exchange::ReportPreview &preview)
{
    Row row{std::vector<std::string>(preview.columns.size()), true};
    row.cells.front() = tr("Total").toStdString();
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        if (preview.columns[i].type == exchange::CellType::Amount && !preview.columns[i].repeated)
            row.cells[i] = preview.sums[i].toString();
    return row;
}

void ReportsPage::showPreview(const exchange::ReportPreview &preview)
{
    m_columnsShown = preview.columns;
    std::vector<tables::ListModel<Row>::Column> columns;
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const bool right = exchange::isFigure(preview.columns[i]);
        columns.push_back({exchange::columnTitle(preview.columns[i].name),
                           [this, i](const Row &row) { return shownText(row, i); }, right,
                           [i](const Row &row, int role) {
                               if (role == Qt::ToolTipRole)
                                   return QVariant(QString::fromStdString(row.cells[i]));
                               return role == BoldRole && row.total ? QVariant(true) : QVariant();
                           }});
    }
    auto *model = new tables::ListModel<Row>(std::move(columns), m_view);
    std::vector<Row> rows;
    for (const auto &cells : preview.rows)
        rows.push_back({cells});
    if (exchange::sumsUp(m_spec.name) && !rows.empty() && !preview.more)
        rows.push_back(totalOf(preview));
    model->setRows(std::move(rows));
    delete m_view->model();
    m_view->setModel(model);
    // A party gets nothing as a processor or as the network: of recipients only those that it is are told.
    for (std::size_t i = 0; i < preview.columns.size(); ++i)
        m_view->setColumnHidden(static_cast<int>(i), !concern().everyone() && m_spec.columnsRecipient &&
                                                         preview.columns[i].type == exchange::CellType::Amount &&
                                                         preview.sums[i] == engine::Amount());
    m_view->setEmptyText(tr("The report has no rows for these settings."));
    m_view->fitColumns(-1);
    QString words = preview.more ? tr("more than %1 rows").arg(tables::countText(preview.total))
                                 : tr("%1 rows").arg(tables::countText(preview.total));
    if (preview.total > static_cast<std::int64_t>(preview.rows.size()))
        words += QStringLiteral(" · ") + tr("the first %1 are shown").arg(preview.rows.size());
    for (std::size_t i = 0; i < preview.columns.size() && !preview.more; ++i)
        if (preview.columns[i].type == exchange::CellType::Amount &&
            (preview.columns[i].name == "total" || preview.columns[i].name == "amount" ||
             preview.columns[i].name == "net") &&
            options().name != "statement")
            words += QStringLiteral(" · ") + tr("adds up to %1").arg(tables::usdcText(preview.sums[i]));
    m_previewCard->setSubtitle(words);
}

void ReportsPage::fillNames()
{
    const std::pair<const char *, QString> reports[] = {{"distribution", tr("Distribution by recipient")},
                                                        {"revenue", tr("Revenue")},
                                                        {"ledger", tr("Revenue ledger")},
                                                        {"rounds", tr("Funding rounds")},
                                                        {"contributions", tr("Contributions")},
                                                        {"agreements", tr("Agreements")},
                                                        {"ownership", tr("Ownership")},
                                                        {"domains", tr("Domains")},
                                                        {"yield", tr("Capital and yield")},
                                                        {"payouts", tr("Payouts")},
                                                        {"burns", tr("Buyback & burn")},
                                                        {"foundation", tr("Foundation")},
                                                        {"returns", tr("Returns of backers")},
                                                        {"statement", tr("Statements")}};
    for (const auto &[name, title] : reports) {
        auto *item = new QListWidgetItem(title, m_names);
        item->setData(Qt::UserRole, QString::fromLatin1(name));
        item->setSizeHint({0, 34});
    }
}

void ReportsPage::exportShown()
{
    if (const auto spec = exchange::parseReport(options()))
        askAndExport(*spec, today(), tr("Export report"), QString::fromStdString(options().name));
}

} // namespace cb::ui
