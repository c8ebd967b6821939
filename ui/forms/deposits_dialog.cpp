// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/deposits_dialog.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/table_view.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using portfolio::Contribution;
using portfolio::Kind;
using tables::fromUtf8;

DepositsDialog::DepositsDialog(portfolio::Session &session, std::string round, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(std::move(round))
    , m_file(new QLineEdit)
    , m_blocks(new QLineEdit)
    , m_messages(new MessageBar)
    , m_summary(new Label(TextStyle::Body, Role::Muted))
    , m_owners(new QWidget)
    , m_ownerGrid(new QGridLayout(m_owners))
    , m_view(new TableView(tr("New contributions")))
    , m_take(new QPushButton(tr("Import")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import deposits"));
    const auto facts = m_session.facts();
    m_rows = new tables::ListModel<Contribution>(
        {{tr("Received on"), [](const Contribution &c) { return tables::dayText(c.receivedOn); }},
         {tr("Backer"), [facts](const Contribution &c) { return tables::recordTitle(*facts, Kind::Party, c.backer); }},
         {tr("Agreement"),
          [facts](const Contribution &c) {
              return c.agreement ? tables::recordTitle(*facts, Kind::Agreement, *c.agreement)
                                 : exchange::agreementTitle(portfolio::AgreementKind::Pool);
          }},
         {tr("Amount"), [](const Contribution &c) { return tables::amountText(c.amount); }, true}},
        this);
    m_view->setModel(m_rows);
    m_view->setEmptyText(tr("Choose a block explorer’s CSV of token transfers, or the answer to eth_getLogs."));
    m_summary->setWordWrap(true);
    m_ownerGrid->setContentsMargins(0, 0, 0, 0);
    m_messages->hide();
    m_take->setEnabled(false);
    m_take->setProperty("look", QStringLiteral("primary"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(windowTitle(), TextStyle::Title));
    column->addWidget(m_messages);
    column->addWidget(makeChoice());
    column->addWidget(m_summary);
    column->addWidget(m_owners);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &DepositsDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &DepositsDialog::take);
    resize(720, 560);
}

QWidget *DepositsDialog::makeChoice()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_file->setReadOnly(true);
    m_blocks->setReadOnly(true);
    auto *file = new QPushButton(tr("Choose file…"));
    auto *blocks = new QPushButton(tr("Choose block times…"));
    const std::tuple<QString, QLineEdit *, QPushButton *> lines[] = {
        {tr("Transfers"), m_file, file}, {tr("Times of blocks (only for eth_getLogs)"), m_blocks, blocks}};
    for (const auto &[name, line, button] : lines) {
        auto *field = new FormField(name, line);
        field->addBeside(button);
        column->addWidget(field);
    }
    connect(file, &QPushButton::clicked, this, &DepositsDialog::chooseFile);
    connect(blocks, &QPushButton::clicked, this, &DepositsDialog::chooseBlocks);
    return box;
}

void DepositsDialog::chooseFile()
{
    const QString path =
        askForFile(this, tr("Choose a file of transfers"), tr("Transfers (*.csv *.json);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void DepositsDialog::chooseBlocks()
{
    const QString path = askForFile(this, tr("Choose a file of block times"), tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_blocks->setText(path);
    read();
}

void DepositsDialog::readFile(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_assigned.clear();
    read();
}

// On the reading thread: a file may be long.
void DepositsDialog::read()
{
    const portfolio::Round *round = m_session.facts()->find<portfolio::Round>(m_round);
    if (m_path.isEmpty() || !round)
        return;
    const exchange::ChainOptions options{round->contract.value_or(std::string()), {}, m_blocks->text().toStdString()};
    const std::filesystem::path path = m_path.toStdString();
    m_take->setEnabled(false);
    m_session.query(
        this, [path, options](portfolio::Portfolio &) { return exchange::readChainFile(path, options); },
        [this](const Result<exchange::ChainFile> &file) {
            if (!file)
                return m_messages->showMessage(MessageBar::Kind::Error, exchange::errorText(file.error()));
            m_messages->hide();
            m_chain = *file;
            plan();
        });
}

void DepositsDialog::plan()
{
    auto planned = exchange::planDeposits(*m_session.facts(), m_round, m_chain, m_assigned);
    if (!planned)
        return m_messages->showMessage(MessageBar::Kind::Error, exchange::errorText(planned.error()));
    m_plan = std::move(*planned);
    m_summary->setText(reconciliation());
    m_rows->setRows(m_plan.fresh);
    m_view->setEmptyText(tr("Nothing new in this file."));
    m_view->fitColumns(1);
    askForOwners();
    m_take->setEnabled(m_plan.unknown.empty() && m_plan.conflicts.empty() && !m_plan.fresh.empty());
    // Contradictions first: nothing is taken before they are settled.
    const auto &rejects = m_plan.conflicts.empty() ? m_chain.rejects : m_plan.conflicts;
    if (!rejects.empty()) {
        const portfolio::Reject &first = rejects.front();
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("%n row(s) were not taken. Line %1: %2", nullptr, static_cast<int>(rejects.size()))
                                    .arg(first.line)
                                    .arg(exchange::reasonText(first.error)));
    } else if (m_chain.maybeCut) {
        m_messages->showMessage(
            MessageBar::Kind::Warning,
            tr("The file has exactly as many rows as an explorer exports at most: it may be cut off."));
    }
}

QString DepositsDialog::reconciliation() const
{
    QStringList words = {tr("%1 of %2 transfers match the contributions")
                             .arg(tables::countText(m_plan.matched),
                                  tables::countText(static_cast<std::int64_t>(m_chain.transfers.size()))),
                         tr("%1 to the contract in all").arg(tables::usdcText(m_chain.total)),
                         tr("%1 there already").arg(tables::countText(m_plan.alreadyThere))};
    if (m_chain.removed > 0)
        words << tr("%1 dropped by the chain").arg(tables::countText(m_chain.removed));
    if (m_chain.elsewhere > 0)
        words << tr("%1 to other addresses").arg(tables::countText(m_chain.elsewhere));
    return words.join(QStringLiteral(" · "));
}

void DepositsDialog::askForOwners()
{
    while (QLayoutItem *item = m_ownerGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[wallet, sum] : m_plan.unknown) {
        auto *box = new QComboBox;
        box->setAccessibleName(tr("Whose wallet is %1?").arg(fromUtf8(wallet)));
        box->addItem(tr("Whose wallet is this?"));
        for (const portfolio::Party &party : m_session.facts()->all<portfolio::Party>())
            box->addItem(fromUtf8(party.name), fromUtf8(party.id));
        m_ownerGrid->addWidget(new Label(fromUtf8(wallet)), row, 0);
        m_ownerGrid->addWidget(new Label(tables::usdcText(sum), TextStyle::Body, Role::Muted), row, 1);
        m_ownerGrid->addWidget(box, row++, 2);
        connect(box, &QComboBox::activated, this, [this, box, wallet = wallet] {
            const std::string party = box->currentData().toString().toStdString();
            if (!party.empty())
                m_assigned[wallet] = party;
            // Not within the box's own signal: it goes with the others.
            QMetaObject::invokeMethod(this, &DepositsDialog::plan, Qt::QueuedConnection);
        });
    }
    m_owners->setVisible(row > 0);
}

void DepositsDialog::take()
{
    m_take->setEnabled(false);
    m_session.apply(this, m_plan.edit, [this](const Result<portfolio::Notice> &done) {
        if (done)
            return accept();
        m_take->setEnabled(true);
        m_messages->showMessage(MessageBar::Kind::Error, exchange::errorText(done.error()));
    });
}

} // namespace cb::ui
