// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/agreement_lab.h"

#include "exchange/returns_text.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/pages/portfolio_page.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace cb::ui {

using engine::Amount;
using portfolio::LabRow;
using tables::amountText;

namespace {

QString titleOf(LabRow::Kind kind)
{
    switch (kind) {
    case LabRow::Kind::Pool:
        return exchange::agreementTitle(portfolio::AgreementKind::Pool);
    case LabRow::Kind::RevenueShare:
        return exchange::agreementTitle(portfolio::AgreementKind::RevenueShare);
    case LabRow::Kind::Safe:
        return exchange::agreementTitle(portfolio::AgreementKind::Safe);
    case LabRow::Kind::Equity:
        break;
    }
    return exchange::agreementTitle(portfolio::AgreementKind::Equity);
}

QString typed(const FormField *field)
{
    return static_cast<QLineEdit *>(field->editor())->text().trimmed();
}

// The value of a field, or nothing with the reason beside it.
template <class Q>
std::optional<Q> valueOf(FormField *field)
{
    const auto parsed = Q::parse(typed(field).toStdString());
    field->setError(parsed ? QString() : exchange::reasonText(parsed.error()));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

AgreementLab::AgreementLab(QWidget *parent)
    : QWidget(parent)
    , m_inputs(new QWidget)
    , m_model(new QComboBox)
    , m_party(new QComboBox)
    , m_note(new Label(TextStyle::Body, Role::Muted))
    , m_view(new TableView(tr("Four ways of writing the same cheque")))
{
    new FlowLayout(m_inputs, space::m, space::s);
    const auto add = [this](FormField *field) {
        field->setFixedWidth(150);
        m_inputs->layout()->addWidget(field);
        return field;
    };
    add(new FormField(tr("Model"), m_model));
    add(new FormField(tr("Backer"), m_party));
    m_amount = add(addField(tr("Cheque in USDC"), QStringLiteral("10000")));
    m_share = add(addField(tr("Revenue share in %"), QStringLiteral("5")));
    m_cap = add(addField(tr("Cap, × the cheque"), QStringLiteral("2")));
    m_valuationCap = add(addField(tr("SAFE’s valuation cap"), QStringLiteral("200000")));
    m_percent = add(addField(tr("Equity in %"), QStringLiteral("5")));
    m_exit = add(addField(tr("Model’s worth at end"), QStringLiteral("200000")));
    for (QComboBox *box : {m_model, m_party})
        connect(box, &QComboBox::activated, this, &AgreementLab::compute);
    m_rows = new tables::ListModel<LabRow>(
        {{tr("Agreement"), [](const LabRow &row) { return titleOf(row.kind); }, false,
          [](const LabRow &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Comes back"), [](const LabRow &row) { return amountText(row.received, 2); }, true},
         {tr("Worth of shares"),
          [](const LabRow &row) { return row.shares == Amount() ? QStringLiteral("—") : amountText(row.shares, 2); },
          true},
         {tr("Multiple"),
          [this](const LabRow &row) {
              return worthless(row) ? tr("needs a worth") : tables::multipleText(row.multiple);
          },
          true},
         {tr("Annual return"),
          [this](const LabRow &row) {
              return worthless(row) ? QStringLiteral("—") : exchange::annualReturnText(row.annual);
          },
          true},
         {tr("Paid back"),
          [](const LabRow &row) {
              return row.paybackMonth ? tables::dayText(*row.paybackMonth).left(7) : tr("not in this time");
          },
          true},
         {tr("Costs the creator"), [](const LabRow &row) { return amountText(row.creatorCost, 2); }, true}},
        this);
    m_view->setModel(m_rows);
    m_view->setMinimumHeight(5 * tableRowHeight + 4);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_inputs);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
}

FormField *AgreementLab::addField(const QString &title, const QString &value)
{
    auto *edit = new QLineEdit(value);
    connect(edit, &QLineEdit::editingFinished, this, &AgreementLab::compute);
    return new FormField(title, edit);
}

void AgreementLab::fillPickers()
{
    const auto facts = m_session->facts();
    const auto fill = [](QComboBox *box, const auto &records) {
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const auto &record : records)
            box->addItem(tables::fromUtf8(record.name), tables::fromUtf8(record.id));
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    const bool first = m_party->count() == 0;
    fill(m_model, facts->all<portfolio::Model>());
    fill(m_party, facts->all<portfolio::Party>());
    const auto &contributions = facts->all<portfolio::Contribution>();
    if (first && !contributions.empty())
        m_party->setCurrentIndex(qMax(0, m_party->findData(tables::fromUtf8(contributions.front().backer))));
}

void AgreementLab::show(portfolio::Session *session, const portfolio::Scenario &scenario)
{
    m_session = session;
    const bool other = m_scenario.model != scenario.model;
    m_scenario = scenario;
    m_question.giveUp();
    if (!session)
        return m_rows->setRows({});
    fillPickers();
    if (other && scenario.model) // what is chosen by hand stays until then
        m_model->setCurrentIndex(qMax(0, m_model->findData(tables::fromUtf8(*scenario.model))));
    compute();
}

std::optional<portfolio::LabTerms> AgreementLab::read()
{
    portfolio::LabTerms terms;
    const auto amount = valueOf<Amount>(m_amount);
    const auto share = valueOf<engine::Rate>(m_share);
    const auto cap = valueOf<engine::Multiple>(m_cap);
    const auto valuationCap = valueOf<Amount>(m_valuationCap);
    const auto percent = valueOf<engine::Rate>(m_percent);
    const auto exit = valueOf<Amount>(m_exit);
    const Amount nothing;
    bool fine = amount && share && cap && valuationCap && percent && exit;
    const auto refuse = [&](FormField *field, bool wrong, const QString &reason) {
        if (wrong)
            field->setError(reason);
        fine = fine && !wrong;
    };
    const QString fraction = tr("From 0 to %1.").arg(tables::rateText(engine::assignableRate));
    refuse(m_amount, amount && *amount <= nothing, tr("More than 0."));
    refuse(m_share, share && (*share < engine::Rate() || engine::assignableRate < *share), fraction);
    refuse(m_percent, percent && (*percent < engine::Rate() || engine::assignableRate < *percent), fraction);
    refuse(m_cap, cap && cap->units() < 0, tr("Not below 0."));
    refuse(m_valuationCap, valuationCap && *valuationCap < nothing, tr("Not below 0."));
    refuse(m_exit, exit && *exit < nothing, tr("Not below 0."));
    if (!fine)
        return std::nullopt;
    terms.model = m_model->currentData().toString().toStdString();
    terms.party = m_party->currentData().toString().toStdString();
    terms.amount = *amount;
    terms.months = static_cast<int>(m_scenario.months);
    terms.scenario = m_scenario;
    terms.share = *share;
    if (cap->units() > 0)
        terms.cap = *cap;
    terms.valuationCap = *valuationCap;
    terms.percent = *percent;
    terms.exitValue = *exit;
    terms.asOf = today();
    return terms;
}

// A SAFE is worth what the model is worth in the end: without that, 0 would tell a loss that nobody knows.
bool AgreementLab::worthless(const LabRow &row) const
{
    return row.kind == LabRow::Kind::Safe && m_exitValue == Amount();
}

void AgreementLab::compute()
{
    m_question.giveUp();
    const auto terms = m_session ? read() : std::nullopt;
    if (!terms) {
        m_rows->setRows({}); // rather than figures of other terms
        m_view->setEmptyText(tr("Some terms need another look; the reasons stand beside them."));
        return;
    }
    m_exitValue = terms->exitValue;
    m_question.ask(
        *m_session, this, [terms = *terms](portfolio::Portfolio &p) { return portfolio::agreementLab(p, terms); },
        [this](const Result<std::vector<LabRow>> &rows, const auto &) { showRows(rows); });
}

void AgreementLab::showRows(const Result<std::vector<LabRow>> &rows)
{
    m_rows->setRows(rows ? *rows : std::vector<LabRow>());
    m_view->setEmptyText(rows ? QString() : exchange::errorText(rows.error()));
    m_view->fitColumns(0);
    m_note->setText(
        tr("Over %n month(s), paid in on the day after the last payment, with revenue as in the scenario. Each row is "
           "what the backer gets "
           "more than without the cheque. A SAFE gets nothing until it converts; it is taken to convert at the "
           "end, into the part of the model that cheque ÷ cap stands for.",
           nullptr, static_cast<int>(m_scenario.months)));
}

} // namespace cb::ui
