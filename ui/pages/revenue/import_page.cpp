// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/revenue/import_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/table_view.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace cb::ui {

namespace {

constexpr std::size_t previewRows = 100;

std::filesystem::path pathOf(const QString &text)
{
    return std::filesystem::path(text.toStdString());
}

QString noFileYet()
{
    return ImportPage::tr("Choose a file to see what it holds and what importing it would do.");
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : PortfolioPage(tr("Import"), parent)
    , m_poll(new QTimer(this))
{
    setAcceptDrops(true);
    setBreadcrumb(tr("Revenue"));
    connect(this, &Page::breadcrumbChosen, this, &ImportPage::finished);
    connect(addAction(tr("Choose file…")), &QPushButton::clicked, this, &ImportPage::chooseFile);
    m_cancel = addAction(tr("Cancel"));
    m_import = addAction(tr("Import"), true);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work)
            m_work->cancelled = true;
        else
            Q_EMIT finished();
    });
    makeFileCard();
    makeFigures();
    makeRejectsCard();
    makePreviewCard();
    m_poll->setInterval(60);
    connect(m_poll, &QTimer::timeout, this, [this] {
        m_progress->setMaximum(1000);
        const auto total = m_work ? m_work->total.load() : 0;
        m_progress->setValue(total > 0 ? static_cast<int>(1000 * m_work->done.load() / total) : 0);
    });
    setBusy(false);
    showKind();
    m_rejectsCard->hide();
    m_import->setEnabled(false);
}

void ImportPage::makeFileCard()
{
    m_fileCard = new Card(tr("File"));
    m_file = new QLineEdit;
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("No file is chosen"));
    m_kind = new QComboBox;
    for (const std::string &kind : exchange::importKinds())
        m_kind->addItem(exchange::importTitle(kind), QString::fromStdString(kind));
    m_kind->setMaxVisibleItems(m_kind->count());
    m_defaultModel = new QComboBox;
    m_defaultSource = new QLineEdit;
    m_defaultModelField = new FormField(tr("Model where the file names none"), m_defaultModel);
    m_defaultSourceField = new FormField(tr("Source where the file names none"), m_defaultSource);
    m_partial = new QCheckBox(tr("Take the good rows even if others are rejected"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new FormField(tr("File"), m_file), 3);
    row->addWidget(new FormField(tr("What it holds"), m_kind), 1);
    row->addWidget(m_defaultModelField, 1);
    row->addWidget(m_defaultSourceField, 1);
    m_fileCard->body()->addLayout(row);
    m_fileCard->body()->addWidget(m_partial);
    m_doing = new Label(TextStyle::Body, Role::Muted);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_fileCard->body()->addWidget(m_doing);
    m_fileCard->body()->addWidget(m_progress);
    content()->addWidget(m_fileCard);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showKind();
        dryRun();
    });
    connect(m_defaultModel, &QComboBox::activated, this, &ImportPage::dryRun);
    connect(m_defaultSource, &QLineEdit::editingFinished, this, &ImportPage::dryRun);
    connect(m_partial, &QCheckBox::toggled, this, [this] { showReport(m_report); });
}

void ImportPage::makeFigures()
{
    auto *row =
        new FigureRow({tr("Rows read"), tr("New"), tr("Already there"), tr("Rejected"), tr("Net of the new ones")});
    m_figures = row->figures();
    content()->addWidget(row);
}

void ImportPage::makeRejectsCard()
{
    m_rejects = new tables::ListModel<portfolio::Reject>(
        {{tr("Line"), [](const portfolio::Reject &r) { return tables::countText(r.line); }, true},
         {tr("Field"), [](const portfolio::Reject &r) { return tables::fromUtf8(r.error.fact("field")); }},
         {tr("Value"), [](const portfolio::Reject &r) { return tables::fromUtf8(r.error.fact("value")); }},
         {tr("Reason"), [](const portfolio::Reject &r) { return exchange::reasonText(r.error); }}},
        this);
    m_rejectsView = new TableView(tr("Rejected rows"));
    m_rejectsView->setModel(m_rejects);
    m_rejectsCard = new Card(tr("Rejected rows"),
                             tr("Mend the file and choose it again: rows that are in already are recognised."));
    auto *list = new QPushButton(tr("Save list…"));
    setPlainToolTip(list, tr("A CSV file with line, field, value and reason"));
    connect(list, &QPushButton::clicked, this, [this] {
        saveRejects(QStringLiteral(".rejects.csv"), [this](const std::filesystem::path &path) {
            return exchange::writeRejects(path, m_report.rejects);
        });
    });
    auto *rows = new QPushButton(tr("Save rows to mend…"));
    setPlainToolTip(rows, tr("A CSV file with the rejected rows alone, to be mended and imported"));
    connect(rows, &QPushButton::clicked, this, [this] {
        saveRejects(QStringLiteral(".to-mend.csv"), [this](const std::filesystem::path &path) {
            return exchange::writeRejectedRows(path, pathOf(m_path), m_report.rejects);
        });
    });
    m_rejectsCard->addAction(list);
    m_rejectsCard->addAction(rows);
    m_rejectsCard->body()->addWidget(m_rejectsView);
    m_rejectsView->setMinimumHeight(6 * tableRowHeight);
    content()->addWidget(m_rejectsCard, 1);
}

void ImportPage::makePreviewCard()
{
    m_previewCard = new Card(tr("The file as it stands"), tr("First rows"));
    m_previewView = new TableView(tr("First rows of the file"));
    m_previewView->setMinimumHeight(160);
    m_previewView->setEmptyText(noFileYet());
    m_previewCard->body()->addWidget(m_previewView);
    content()->addWidget(m_previewCard, 2);
}

std::string ImportPage::kind() const
{
    return m_kind->currentData().toString().toStdString();
}

void ImportPage::setKind(std::string_view kind)
{
    const int place = m_kind->findData(tables::fromUtf8(kind));
    if (place < 0 || place == m_kind->currentIndex())
        return;
    m_kind->setCurrentIndex(place);
    showKind();
    if (m_work)
        m_work->cancelled = true;
    m_path.clear();
    m_file->clear();
    m_report = {};
    m_done = false;
    setBusy(false);
    showPreview({});
    m_previewView->setEmptyText(noFileYet());
    showReport(m_report);
    messages()->hide();
}

// What is said of the file, and what is asked, follows from what it holds.
void ImportPage::showKind()
{
    const exchange::ImportColumns columns = exchange::importColumns(kind());
    const auto listed = [](const std::vector<std::string> &names) {
        QStringList all;
        for (const std::string &name : names)
            all << QString::fromStdString(name);
        return all.join(QLatin1Char(','));
    };
    m_fileCard->setSubtitle(columns.optional.empty()
                                ? tr("CSV with the header %1. Drop a file here.").arg(listed(columns.required))
                                : tr("CSV with the header %1 and any of %2. Drop a file here.")
                                      .arg(listed(columns.required), listed(columns.optional)));
    const auto has = [&](const char *name) {
        const auto in = [&](const auto &names) { return std::find(names.begin(), names.end(), name) != names.end(); };
        return in(columns.required) || in(columns.optional);
    };
    m_defaultModelField->setVisible(has("model"));
    m_defaultSourceField->setVisible(has("source"));
    m_figures.back()->setVisible(has("amount"));
}

void ImportPage::refresh()
{
    const QString chosen = m_defaultModel->currentData().toString();
    m_defaultModel->clear();
    m_defaultModel->addItem(tr("None"), QString());
    for (const portfolio::Model &model : facts()->all<portfolio::Model>())
        m_defaultModel->addItem(QString::fromStdString(model.name), QString::fromStdString(model.id));
    m_defaultModel->setCurrentIndex(qMax(0, m_defaultModel->findData(chosen)));
}

void ImportPage::chooseFile()
{
    const QString path = askForFile(this, tr("Choose a file to import"), tr("CSV files (*.csv);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportPage::setFile(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_done = false;
    messages()->hide();
    dryRun();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    setFile(event->mimeData()->urls().first().toLocalFile());
}

exchange::RevenueImport ImportPage::options(bool dryRun) const
{
    exchange::RevenueImport options;
    options.defaultModel = m_defaultModel->currentData().toString().toStdString();
    options.defaultSource = m_defaultSource->text().trimmed().toStdString();
    options.importedAt = now();
    options.dryRun = dryRun;
    options.acceptPartial = m_partial->isChecked();
    return options;
}

void ImportPage::setBusy(bool busy, const QString &what)
{
    m_doing->setText(what);
    m_doing->setVisible(busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_import->setEnabled(!busy && !m_done && m_report.added > 0);
    m_cancel->setText(busy || !m_done ? tr("Cancel") : tr("Done"));
    if (busy) {
        m_work = std::make_shared<portfolio::WorkState>();
        m_poll->start();
    } else {
        m_work.reset();
        m_poll->stop();
    }
}

void ImportPage::dryRun()
{
    if (m_path.isEmpty() || !session())
        return;
    if (m_work) // it reads for what was asked before
        m_work->cancelled = true;
    m_done = false;
    setBusy(true, tr("Reading the file: nothing is taken yet."));
    const auto path = pathOf(m_path);
    const auto preview = exchange::previewCsv(path, previewRows);
    showPreview(preview ? *preview : exchange::CsvPreview());
    m_previewView->setEmptyText(tr("Nothing of this file can be shown."));
    session()->query(
        this,
        [path, kind = kind(), options = options(true), work = m_work](portfolio::Portfolio &p) {
            return exchange::importFile(p, kind, path, options, work->progress());
        },
        [this, work = m_work](Result<portfolio::ImportReport> report) {
            if (work != m_work)
                return;
            m_report = report ? std::move(*report) : portfolio::ImportReport{};
            setBusy(false);
            showReport(m_report);
            if (!report)
                showError(report.error());
        });
}

void ImportPage::run()
{
    setBusy(true, tr("Importing: pages show the figures of before until it is done."));
    const auto path = pathOf(m_path);
    session()->command(
        this,
        [path, kind = kind(), options = options(false), work = m_work](portfolio::Portfolio &p) {
            return exchange::importFile(p, kind, path, options, work->progress());
        },
        [this](Result<portfolio::ImportReport> report) {
            if (!report) {
                setBusy(false);
                return showError(report.error());
            }
            m_report = std::move(*report);
            m_done = m_report.added > 0;
            setBusy(false);
            showReport(m_report);
            if (m_done)
                messages()->showMessage(
                    MessageBar::Kind::Success,
                    (kind() == exchange::revenueKind ? tr("%1 payments were added.") : tr("%1 records were added."))
                        .arg(tables::countText(m_report.added)));
        });
}

void ImportPage::showPreview(const exchange::CsvPreview &preview)
{
    std::vector<tables::ListModel<PreviewRow>::Column> columns;
    for (std::size_t i = 0; i < preview.header.size(); ++i)
        columns.push_back({QString::fromStdString(preview.header[i]), [i](const PreviewRow &row) {
                               return i < row.cells.size() ? QString::fromStdString(row.cells[i]) : QString();
                           }});
    auto *model = new tables::ListModel<PreviewRow>(std::move(columns), m_previewView);
    std::vector<PreviewRow> rows;
    for (const auto &cells : preview.rows)
        rows.push_back({cells});
    model->setRows(std::move(rows));
    delete m_previewView->model();
    m_previewView->setModel(model);
    if (model->columnCount() > 0)
        m_previewView->fitColumns(model->columnCount() - 1);
}

void ImportPage::showReport(const portfolio::ImportReport &report)
{
    const bool refused = report.rejected > 0 && !m_partial->isChecked();
    const std::int64_t counts[] = {report.read, report.added, report.alreadyThere, report.rejected};
    for (std::size_t i = 0; i < std::size(counts); ++i)
        m_figures[i]->setFigure(tables::countText(counts[i]));
    m_figures.back()->setFigure(tables::amountText(report.net, 2), QStringLiteral("USDC"));
    setPlainToolTip(m_figures.back(), tables::usdcText(report.net));
    QStringList notes;
    if (report.inFuture > 0)
        notes << tr("%1 in the future").arg(tables::countText(report.inFuture));
    if (report.beforePublication > 0)
        notes << tr("%1 before publication").arg(tables::countText(report.beforePublication));
    m_figures[1]->setChange(Trend::None, {}, notes.isEmpty() ? QStringLiteral(" ") : notes.join(QStringLiteral(", ")));
    m_rejects->setRows(report.rejects);
    m_rejectsView->fitColumns(3);
    m_rejectsCard->setVisible(report.rejected > 0);
    m_import->setEnabled(!m_work && !m_done && !refused && report.added > 0 && session() && session()->writable());
    if (m_done || report.read == 0)
        return;
    if (refused)
        messages()->showMessage(
            MessageBar::Kind::Warning,
            tr("Nothing is imported while rows are rejected, unless you ask for the good rows alone."));
    else if (report.inFuture > 0)
        messages()->showMessage(
            MessageBar::Kind::Warning,
            tr("%n payment(s) lie in the future, up to %1. Is a date mistyped? They would count all the same.", nullptr,
               static_cast<int>(report.inFuture))
                .arg(tables::dayText(report.lastDay)));
    else
        messages()->hide();
}

void ImportPage::saveRejects(const QString &ending, const Write &write)
{
    const QString path = askWhereToSave(this, tr("Save rejected rows"), QFileInfo(m_path).completeBaseName() + ending,
                                        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = write(pathOf(path)); !written)
        return showError(written.error());
    messages()->showMessage(MessageBar::Kind::Success, tr("Written to %1.").arg(path));
}

} // namespace cb::ui
