// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "exchange/sample.h"
#include "exchange/text.h"
#include "portfolio/allocations.h"
#include "tables/format.h"
#include "ui/pages/funding/funding_page.h"
#include "ui/pages/funding/round_page.h"
#include "ui/pages/models/model_page.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/register_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parties/parties_page.h"
#include "ui/pages/protocol/protocol_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/pages/revenue/import_page.h"
#include "ui/pages/revenue/revenue_page.h"
#include "ui/pages/scenarios/scenarios_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/sidebar.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace cb::ui {

namespace {

constexpr qsizetype mostRecent = 8;

QString recentKey()
{
    return QStringLiteral("recent");
}

} // namespace

Window::Window(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_footer(new Footer)
    , m_welcome(new WelcomePage)
    , m_overview(new OverviewPage)
    , m_models(new ModelsPage)
    , m_funding(new FundingPage)
    , m_revenue(new RevenuePage)
    , m_returns(new ReturnsPage)
    , m_reports(new ReportsPage)
    , m_scenarios(new ScenariosPage)
    , m_parties(new PartiesPage)
    , m_protocol(new ProtocolPage)
    , m_round(new RoundPage)
    , m_model(new ModelPage)
    , m_register(new RegisterPage)
    , m_import(new ImportPage)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    row->addLayout(column, 1);
    m_stack->addWidget(m_welcome);
    addPage(m_overview, tr("Overview"), QStringLiteral("overview"));
    addPage(m_models, tr("Models"), QStringLiteral("models"));
    addPage(m_funding, tr("Funding"), QStringLiteral("funding"));
    addPage(m_revenue, tr("Revenue"), QStringLiteral("revenue"));
    addPage(m_returns, tr("Returns"), QStringLiteral("returns"));
    addPage(m_reports, tr("Reports"), QStringLiteral("reports"));
    addPage(m_scenarios, tr("Scenarios"), QStringLiteral("scenarios"));
    addPage(m_parties, tr("Parties"), QStringLiteral("parties"));
    addPage(m_protocol, tr("Protocol"), QStringLiteral("protocol"));
    for (PortfolioPage *page : {static_cast<PortfolioPage *>(m_model), static_cast<PortfolioPage *>(m_register),
                                static_cast<PortfolioPage *>(m_import), static_cast<PortfolioPage *>(m_round)})
        addInner(page);
    const auto showRound = [this](const QString &id) {
        m_round->showRound(id);
        showPage(m_round, FundingEntry);
    };
    connect(m_funding, &FundingPage::roundAsked, this, showRound);
    connect(m_overview, &OverviewPage::roundAsked, this, showRound);
    connect(m_overview, &OverviewPage::importsAsked, this, [this] {
        m_revenue->showImports();
        showPage(m_revenue, RevenueEntry);
    });
    connect(m_round, &RoundPage::fundingAsked, this, [this] { showPage(m_funding, FundingEntry); });

    connect(m_sidebar, &Sidebar::pageChosen, this,
            [this](int page) { showPage(m_entries[static_cast<std::size_t>(page)], static_cast<Entry>(page)); });
    connect(m_sidebar, &Sidebar::viewerChosen, this, &Window::viewAs);
    connect(m_welcome, &WelcomePage::newAsked, this, &Window::createNew);
    connect(m_welcome, &WelcomePage::openAsked, this, &Window::chooseFile);
    connect(m_welcome, &WelcomePage::sampleAsked, this, &Window::openSample);
    connect(m_welcome, &WelcomePage::safeGuideAsked, this,
            [this] { openExample(QStringLiteral("safe-guide.cbk"), &exchange::makeSafeGuide); });
    connect(m_welcome, &WelcomePage::recentAsked, this, &Window::open);
    connect(m_model, &ModelPage::modelsAsked, this, [this] { showPage(m_models, ModelsEntry); });
    connect(m_register, &RegisterPage::cancelled, this, [this] { showPage(m_models, ModelsEntry); });
    connect(m_register, &RegisterPage::registered, this, [this](const QString &id) {
        m_model->showModel(id);
        showPage(m_model, ModelsEntry);
    });
    connect(m_import, &ImportPage::finished, this, [this] { showPage(m_revenue, RevenueEntry); });
    addActions();
    setSession(nullptr);
    const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1440, 900);
    setMinimumSize(900, 600);
}

Window::~Window() = default;

void Window::addPage(PortfolioPage *page, const QString &title, const QString &icon)
{
    m_sidebar->addPage(title, icon);
    m_entries.push_back(page);
    addInner(page);
}

void Window::addInner(PortfolioPage *page)
{
    m_stack->addWidget(page);
    m_pages.push_back(page);
    connect(page, &PortfolioPage::registerModelAsked, this, [this] { showPage(m_register, ModelsEntry); });
    connect(page, &PortfolioPage::modelAsked, this, [this](const QString &id) {
        m_model->showModel(id);
        showPage(m_model, ModelsEntry);
    });
    connect(page, &PortfolioPage::paymentsAsked, this, [this](const QString &model, engine::Day from, engine::Day to) {
        m_revenue->showPayments(model, from, to);
        showPage(m_revenue, RevenueEntry);
    });
    connect(page, &PortfolioPage::importAsked, this, [this] {
        m_import->setKind(exchange::revenueKind);
        showPage(m_import, RevenueEntry);
    });
}

void Window::addActions()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        QWidget::addAction(action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFile(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { createNew(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { setSession(nullptr); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            if (m_session)
                showPage(m_entries[static_cast<std::size_t>(i)], static_cast<Entry>(i));
        });
}

void Window::showPage(PortfolioPage *page, Entry entry)
{
    m_sidebar->setCurrent(entry);
    m_stack->setCurrentWidget(page);
}

void Window::setSession(std::unique_ptr<portfolio::Session> session)
{
    for (PortfolioPage *page : m_pages)
        page->setSession(session.get());
    m_session = std::move(session);
    const bool open = m_session != nullptr;
    m_sidebar->setPagesEnabled(open);
    m_sidebar->setFile(open ? tables::fromUtf8(m_session->path().filename().string()) : tr("No portfolio is open"),
                       open ? tables::fromUtf8(m_session->path().string()) : QString());
    setWindowTitle(open ? tr("%1 – Creators & Backers").arg(QString::fromStdString(m_session->facts()->name))
                        : tr("Creators & Backers"));
    m_footer->setStatus({});
    m_footer->setSaved(open ? (m_session->writable() ? tr("Saved") : tr("Open for reading")) : QString());
    m_welcome->setRecent(QSettings().value(recentKey()).toStringList());
    if (!open)
        return m_stack->setCurrentWidget(m_welcome);
    connect(m_session.get(), &portfolio::Session::changed, this, &Window::changed);
    connect(m_session.get(), &portfolio::Session::busyChanged, this,
            [this](bool busy) { m_footer->setSaved(busy ? tr("Saving…") : tr("Saved")); });
    viewAs({});
    fillViewers();
    showPage(m_overview, OverviewEntry);
    m_stack->setFocus(); // and not the first box that Qt finds
    checkBooks();
}

// Everyone, then those whom something concerns, told by what makes it their concern.
void Window::fillViewers()
{
    QVector<Sidebar::Viewer> viewers{{{}, tr("Everyone")}};
    const auto facts = m_session->facts();
    bool found = false;
    for (const auto &[part, id] : portfolio::concernedParties(*facts)) {
        const QString name = tables::fromUtf8(facts->find<portfolio::Party>(id)->name);
        viewers << Sidebar::Viewer{tables::fromUtf8(id), part == portfolio::Part::Creator  ? tr("Creator: %1").arg(name)
                                                         : part == portfolio::Part::Backer ? tr("Backer: %1").arg(name)
                                                                                           : tr("Owner: %1").arg(name)};
        found = found || viewers.last().id == m_viewAs;
    }
    m_sidebar->setViewers(viewers, m_viewAs);
    if (!found && !m_viewAs.isEmpty())
        viewAs({});
}

void Window::viewAs(const QString &party)
{
    m_viewAs = party;
    for (PortfolioPage *page : m_pages)
        page->setViewAs(party.toStdString());
}

void Window::changed(const portfolio::Notice &)
{
    fillViewers();
    for (PortfolioPage *page : m_pages)
        page->invalidate();
    checkBooks();
}

void Window::open(const QString &path)
{
    auto session = portfolio::Session::open(std::filesystem::path(path.toStdString()), portfolio::Access::ReadWrite);
    if (!session && session.error().code() == "locked_by_another_program")
        session = portfolio::Session::open(std::filesystem::path(path.toStdString()), portfolio::Access::ReadOnly);
    if (!session)
        return openFailed(session.error());
    m_welcome->messages()->hide();
    remember(path);
    setSession(std::move(*session));
}

// What is open stays open.
void Window::openFailed(const Error &error)
{
    static_cast<Page *>(m_stack->currentWidget())
        ->messages()
        ->showMessage(MessageBar::Kind::Error, exchange::errorText(error));
}

void Window::openSample()
{
    openExample(QStringLiteral("sample.cbk"),
                [](const std::filesystem::path &path) { return exchange::makeSample(path, {}, {}); });
}

// The user's copy of an example, made anew if there is none.
void Window::openExample(const QString &name, const std::function<Result<void>(const std::filesystem::path &)> &make)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(name);
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder.path());
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto made = make(std::filesystem::path(path.toStdString()));
        QApplication::restoreOverrideCursor();
        if (!made)
            return openFailed(made.error());
    }
    open(path);
}

void Window::createNew()
{
    QString path = askWhereToSave(this, tr("New portfolio"), QStringLiteral("portfolio.cbk"), tr("Portfolios (*.cbk)"),
                                  nullptr, Existing::Keep);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".cbk");
    auto session = portfolio::Session::create(std::filesystem::path(path.toStdString()),
                                              QFileInfo(path).completeBaseName().toStdString());
    if (!session)
        return openFailed(session.error());
    remember(path);
    setSession(std::move(*session));
}

void Window::chooseFile()
{
    const QString path = askForFile(this, tr("Open portfolio"), tr("Portfolios (*.cbk);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Window::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(recentKey(), recent.mid(0, mostRecent));
}

// Whether what was paid and what was allocated agree.
void Window::checkBooks()
{
    m_session->query(this, &portfolio::bookTotals, [this](const Result<portfolio::BookTotals> &books) {
        const std::int64_t difference = books ? books->allocated.units() - books->net.units() : 0;
        m_footer->setStatus(
            !books ? exchange::errorText(books.error())
            : difference == 0
                ? tr("Everything adds up: %1 payments, 0 difference").arg(tables::countText(books->payments))
                : tr("Does not add up: %1 differ").arg(tables::usdcText(engine::Amount::ofUnits(difference))));
        Q_EMIT settled();
    });
}

void Window::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace cb::ui
