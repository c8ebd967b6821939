// SPDX-License-Identifier: GPL-3.0-or-later
// One model in full: what it is, what it earned, where one dollar of it goes; and its versions, terms, performance,
// ownership, rounds and stages, each with its forms.
#pragma once

#include "portfolio/allocations.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

class QTabWidget;

namespace cb::ui {

class Card;
class FactList;
class PerformanceComparison;
class RecordDialog;
class RecordTable;
class SplitCard;
class TableView;
class TimeChart;
class VersionEconomics;

class ModelPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ModelPage(QWidget *parent = nullptr);
    void showModel(const QString &id);

Q_SIGNALS:
    void modelsAsked();

protected:
    void refresh() override;

private:
    struct Data;
    // What a version earned, by its place.
    struct Earned {
        std::int64_t payments = 0;
        engine::Amount net;
        engine::Amount creator;
        engine::Amount backers;
    };
    QWidget *makeTop();
    void makeTabs();
    RecordTable *addTable(RecordTable *table, const QString &title, const QString &empty);
    QWidget *makeOwnership();
    void editModel();
    void saveRegistration();
    void fingerprintVersion(RecordDialog &dialog);
    void changeStage();
    void previewStage(RecordDialog &dialog);
    void previewConversion(RecordDialog &dialog);
    void previewTerms(RecordDialog &dialog);
    void show(const Data &data);
    void showIdentity(const portfolio::Model &model);
    void showChart(const Data &data);
    void showVersions(const Data &data);
    const Earned &earned(const portfolio::Record &version) const;

    std::string m_model;
    FactList *m_identity;
    SplitCard *m_split;
    TimeChart *m_chart;
    QTabWidget *m_tabs;
    std::vector<RecordTable *> m_tables;
    RecordTable *m_stages = nullptr;
    VersionEconomics *m_economics = nullptr;
    PerformanceComparison *m_comparison = nullptr;
    TableView *m_ownersView = nullptr;
    tables::ListModel<portfolio::OwnershipRow> *m_owners = nullptr;
    std::map<portfolio::Entry, Earned> m_earned; // by version
    portfolio::CurrentSplit m_current;
};

} // namespace cb::ui
