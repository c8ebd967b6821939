// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a sidebar of pages, the page, and a footer that says whether everything adds up. Opens and closes
// portfolios and hands their session and changes on to the pages; what a page shows is the page's own business.
#pragma once

#include "portfolio/session.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace cb::ui {

class Footer;
class FundingPage;
class ImportPage;
class ModelPage;
class OverviewPage;
class PortfolioPage;
class RegisterPage;
class RevenuePage;
class RoundPage;
class Sidebar;
class WelcomePage;

class Window : public QWidget {
    Q_OBJECT

public:
    explicit Window(QWidget *parent = nullptr);
    ~Window() override;
    // Opens a portfolio; what goes wrong is said on the welcome page.
    void open(const QString &path);
    // Opens the user's copy of the sample, made anew if there is none.
    void openSample();
    portfolio::Session *session() const { return m_session.get(); }

Q_SIGNALS:
    // The first time that all figures of the first page are on screen.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum Entry {
        OverviewEntry,
        ModelsEntry,
        FundingEntry,
        RevenueEntry,
        ReturnsEntry,
        ReportsEntry,
        ScenariosEntry,
        PartiesEntry,
        ProtocolEntry
    };
    void addPage(PortfolioPage *page, const QString &title, const QString &icon);
    void addInner(PortfolioPage *page);
    void showPage(PortfolioPage *page, Entry entry);
    void setSession(std::unique_ptr<portfolio::Session> session);
    void changed(const portfolio::Notice &notice);
    void openExample(const QString &name, const std::function<Result<void>(const std::filesystem::path &)> &make);
    void createNew();
    void chooseFile();
    void addActions();
    void fillViewers();
    void viewAs(const QString &party);
    void remember(const QString &path);
    void checkBooks();
    void openFailed(const Error &error);

    std::unique_ptr<portfolio::Session> m_session;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    Footer *m_footer;
    WelcomePage *m_welcome;
    OverviewPage *m_overview;
    PortfolioPage *m_models;
    FundingPage *m_funding;
    RevenuePage *m_revenue;
    PortfolioPage *m_returns;
    PortfolioPage *m_reports;
    PortfolioPage *m_scenarios;
    PortfolioPage *m_parties;
    PortfolioPage *m_protocol;
    RoundPage *m_round;
    ModelPage *m_model;
    RegisterPage *m_register;
    ImportPage *m_import;
    QString m_viewAs; // a party's id; empty: everyone
    std::vector<PortfolioPage *> m_pages;
    std::vector<PortfolioPage *> m_entries;
};

} // namespace cb::ui
