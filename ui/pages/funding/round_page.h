// SPDX-License-Identifier: GPL-3.0-or-later
// A round in full: how far it has come, raised over time, where the money is, and its contributions, agreements, yield,
// releases and the ownership that follows, each with its forms.
#pragma once

#include "portfolio/allocations.h"
#include "portfolio/funding.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

class QProgressBar;
class QTabWidget;

namespace cb::ui {

class Card;
class FactList;
class Label;
class RecordTable;
class TableView;
class TimeChart;

class RoundPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit RoundPage(QWidget *parent = nullptr);
    void showRound(const QString &id);

Q_SIGNALS:
    void fundingAsked();

protected:
    void refresh() override;

private:
    struct Data {
        std::vector<portfolio::OwnershipRow> ownership;
        std::vector<portfolio::AgreementProgress> progress;
    };
    QWidget *makeSummary();
    void makeTabs();
    void addTable(RecordTable *table, const QString &title, const QString &empty);
    void showSummary(const portfolio::Round &round);
    QString softCapNote(const portfolio::Round &round) const;
    void showChart(const portfolio::Round &round);
    void showCapital(const portfolio::Round &round);
    void showData(const Data &data);
    QString statusOf(const portfolio::Contribution &contribution) const;
    const portfolio::AgreementProgress *progress(const portfolio::Record &agreement) const;
    QString progressOf(const portfolio::Record &agreement) const;
    QVariant progressBar(const portfolio::Record &agreement) const;
    QString standingOf(const portfolio::Record &agreement) const;

    std::string m_round;
    Label *m_raised;
    Label *m_share;
    Label *m_note;
    QProgressBar *m_bar;
    FactList *m_dates;
    FactList *m_terms;
    TimeChart *m_chart;
    FactList *m_capital;
    QTabWidget *m_tabs;
    std::vector<RecordTable *> m_tables;
    tables::ListModel<portfolio::OwnershipRow> *m_owners = nullptr;
    TableView *m_ownersView = nullptr;
    std::vector<portfolio::AgreementProgress> m_progress;
};

} // namespace cb::ui
