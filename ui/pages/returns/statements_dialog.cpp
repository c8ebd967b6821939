// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/statements_dialog.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/pages/portfolio_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using engine::Day;
using exchange::StatementWritten;

namespace {

std::optional<Day> dayIn(const DayEdit *edit, FormField *field)
{
    const auto day = Day::parse(edit->text().trimmed().toStdString());
    field->setError(day ? QString() : exchange::reasonText(day.error()));
    return day ? std::optional(*day) : std::nullopt;
}

} // namespace

StatementsDialog::StatementsDialog(portfolio::Session &session, const std::string &party, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_poll(new QTimer(this))
{
    setWindowTitle(tr("Make statements"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeForm(party);
    presetPeriod();
    m_poll->setInterval(50);
    connect(m_poll, &QTimer::timeout, this, [this] {
        m_bar->setMaximum(static_cast<int>(m_work->total));
        m_bar->setValue(static_cast<int>(m_work->done));
    });
    adapt();
    resize(520, sizeHint().height());
}

StatementsDialog::~StatementsDialog()
{
    if (m_work)
        m_work->cancelled = true;
}

void StatementsDialog::makeForm(const std::string &party)
{
    m_party = new QComboBox;
    m_party->addItem(tr("Everybody with something to state"), QString());
    for (const auto &one : m_session.facts()->all<portfolio::Party>())
        m_party->addItem(tables::fromUtf8(one.name), tables::fromUtf8(one.id));
    m_party->setCurrentIndex(qMax(0, m_party->findData(tables::fromUtf8(party))));
    m_from = new DayEdit;
    m_to = new DayEdit;
    m_folder = new QLineEdit(QDir::home().filePath(tr("statements")));
    m_logo = new QLineEdit;
    m_fromField = new FormField(tr("From"), m_from);
    m_toField = new FormField(tr("To"), m_to, tr("Included."));
    m_folderField = new FormField(tr("Folder for a PDF and a CSV of each party"), m_folder);
    m_issue = new QCheckBox(tr("Issue: number them and make them final"));
    m_correct = new QCheckBox(tr("Issue a correction of each that no longer agrees"));
    m_overwrite = new QCheckBox(tr("Replace files that are there"));
    m_lockNote = new Label(TextStyle::Body, Role::Muted);
    m_lockNote->setWordWrap(true);
    m_lock = new QPushButton(tr("Lock days…"));
    m_bar = new QProgressBar;
    m_bar->hide();
    m_messages = new MessageBar;
    m_messages->hide();
    m_make = new QPushButton(tr("Make statements"));
    m_make->setProperty("look", QStringLiteral("primary"));
    m_make->setDefault(true);
    m_close = new QPushButton(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(windowTitle(), TextStyle::Title));
    column->addWidget(m_messages);
    column->addWidget(new FormField(tr("Party"), m_party));
    auto *days = new QHBoxLayout;
    days->setSpacing(space::m);
    days->addWidget(m_fromField);
    days->addWidget(m_toField);
    column->addLayout(days);
    const auto withButton = [&](FormField *field, const QString &text, auto choose) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, choose);
        field->addBeside(button);
        column->addWidget(field);
    };
    withButton(m_folderField, tr("Choose…"), [this] {
        const QString chosen = askForFolder(this, tr("Folder for statements"));
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    withButton(new FormField(tr("Picture for the letterhead (optional)"), m_logo), tr("Choose…"), [this] {
        const QString chosen =
            askForFile(this, tr("Picture for the letterhead"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
        if (!chosen.isEmpty())
            m_logo->setText(chosen);
    });
    for (QCheckBox *box : {m_issue, m_correct, m_overwrite})
        column->addWidget(box);
    auto *lock = new QHBoxLayout;
    lock->addWidget(m_lockNote, 1);
    lock->addWidget(m_lock, 0, Qt::AlignTop);
    column->addLayout(lock);
    column->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    column->addLayout(buttons);
    connect(m_to, &QLineEdit::textChanged, this, &StatementsDialog::adapt);
    connect(m_lock, &QPushButton::clicked, this, &StatementsDialog::lockDays);
    connect(m_make, &QPushButton::clicked, this, &StatementsDialog::make);
    connect(m_close, &QPushButton::clicked, this, &StatementsDialog::reject);
    connect(m_messages, &MessageBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text().trimmed())); });
}

// The last full quarter.
void StatementsDialog::presetPeriod()
{
    const Day now = engine::periodStart(today(), engine::Step::Quarter);
    m_from->setText(tables::dayText(engine::periodStart(now.plusDays(-1), engine::Step::Quarter)));
    m_to->setText(tables::dayText(now.plusDays(-1)));
}

void StatementsDialog::adapt()
{
    const auto to = Day::parse(m_to->text().trimmed().toStdString());
    const auto locked = m_session.facts()->lockedThrough;
    const bool isLocked = to && locked && *to <= *locked;
    const bool writable = m_session.writable();
    m_issue->setEnabled(isLocked && writable);
    m_correct->setEnabled(isLocked && writable);
    if (!isLocked)
        m_issue->setChecked(false);
    m_lock->setVisible(to && !isLocked && writable);
    m_lockNote->setText(
        isLocked ? tr("Days up to %1 are locked: statements of them can be final.").arg(tables::dayText(*locked))
        : to     ? tr("Until the days up to %1 are locked, statements are drafts.").arg(tables::dayText(*to))
                 : QString());
}

void StatementsDialog::lockDays()
{
    const auto to = Day::parse(m_to->text().trimmed().toStdString());
    if (!to)
        return;
    const QString question =
        tr("Lock all days up to %1? Nothing on or before it can then be entered, changed or taken back.")
            .arg(tables::dayText(*to));
    if (!confirmed(this, tr("Lock days"), question, tr("Lock days")))
        return;
    portfolio::Edit edit;
    edit.lockedThrough = std::optional(*to);
    m_session.apply(this, edit, [this](const Result<portfolio::Notice> &done) {
        if (!done)
            return m_messages->showMessage(MessageBar::Kind::Error, exchange::errorText(done.error()));
        adapt();
    });
}

std::optional<exchange::StatementsAsked> StatementsDialog::read()
{
    const auto from = dayIn(m_from, m_fromField);
    const auto to = dayIn(m_to, m_toField);
    const QString folder = m_folder->text().trimmed();
    m_folderField->setError(folder.isEmpty() ? tr("This is needed.") : QString());
    if (from && to && *to < *from)
        m_toField->setError(tr("This is before the first day."));
    if (!from || !to || *to < *from || folder.isEmpty())
        return std::nullopt;
    exchange::StatementsAsked asked;
    asked.query.from = *from;
    asked.query.to = *to;
    if (const QString party = m_party->currentData().toString(); !party.isEmpty())
        asked.query.parties = {party.toStdString()};
    asked.folder = folder.toStdString();
    asked.logo = m_logo->text().trimmed().toStdString();
    asked.issue = m_issue->isChecked();
    asked.correct = m_correct->isChecked();
    asked.overwrite = m_overwrite->isChecked();
    asked.today = today();
    return asked;
}

void StatementsDialog::make()
{
    const auto asked = read();
    if (!asked || m_work)
        return;
    m_work = std::make_shared<portfolio::WorkState>();
    m_make->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_poll->start();
    const auto made = std::make_shared<std::vector<StatementWritten>>();
    const auto work = [asked = *asked, state = m_work, made](portfolio::Portfolio &p) {
        return exchange::writeStatements(p, asked, state->progress(), *made);
    };
    const auto done = [this, made](const Result<void> &written) { finished(written, *made); };
    if (asked->issue || asked->correct)
        m_session.command(this, work, done);
    else
        m_session.query(this, work, done);
}

// The numbers that were given just now.
QString StatementsDialog::numbersText(const std::vector<StatementWritten> &done)
{
    QStringList numbers;
    for (const StatementWritten &one : done)
        if (one.state == "issued" || one.state == "corrected")
            numbers << tables::fromUtf8(one.number);
    if (numbers.isEmpty())
        return {};
    return QLatin1Char(' ') + (numbers.size() == 1 ? tr("Issued: %1.").arg(numbers.first())
                                                   : tr("Issued: %1 to %2.").arg(numbers.first(), numbers.last()));
}

void StatementsDialog::finished(const Result<void> &written, const std::vector<StatementWritten> &made)
{
    m_poll->stop();
    m_work.reset();
    m_bar->hide();
    m_make->setEnabled(true);
    m_close->setText(tr("Close"));
    if (!written) {
        const bool missing = std::any_of(made.begin(), made.end(), [](const auto &one) { return one.file.empty(); });
        return m_messages->showMessage(
            MessageBar::Kind::Error,
            exchange::errorText(written.error()) +
                (missing ? numbersText(made) + QLatin1Char(' ') +
                               tr("Some have no file yet. Make them again, over the files that are there.")
                         : QString()));
    }
    const auto changed =
        std::count_if(made.begin(), made.end(), [](const auto &one) { return one.state == "changed"; });
    if (changed > 0)
        return m_messages->showMessage(
            MessageBar::Kind::Warning,
            tr("%n issued statement(s) no longer hold: they were written as drafts. Issue corrections to replace them.",
               nullptr, static_cast<int>(changed)));
    m_messages->showMessage(
        MessageBar::Kind::Success,
        tr("%n statement(s) written to %1.", nullptr, static_cast<int>(made.size())).arg(m_folder->text().trimmed()) +
            numbersText(made),
        tr("Open folder"));
}

void StatementsDialog::reject()
{
    if (!m_work)
        return QDialog::reject();
    m_work->cancelled = true;
}

} // namespace cb::ui
