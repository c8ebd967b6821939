// SPDX-License-Identifier: GPL-3.0-or-later
// Registers a model: identity, the split with a live preview by the engine, and optional further facts. Every reason
// against it stands beside its field; nothing that was typed is lost.
#pragma once

#include "engine/model_facts.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

#include <array>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace cb::exchange {
struct ArtifactHeader;
struct ModelCard;
} // namespace cb::exchange

namespace cb::ui {

class Card;
class DonutChart;
class DraftRows;
class FactList;
class FormField;
class Label;
class RateSlider;
class TableView;

class RegisterPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit RegisterPage(QWidget *parent = nullptr);
    // Starts over with an empty form.
    void clear();
    bool dirty() const { return m_dirty; }
    // A model card, or a file of weights of which the header is read.
    void fillFromFile(const QString &path);
    void fillFromText(const QString &card);

Q_SIGNALS:
    void cancelled();
    void registered(const QString &modelId);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct PreviewRow {
        int recipient; // -1: the total
        engine::Rate rate;
        engine::Amount amount;
    };
    QWidget *makeIdentity();
    QWidget *makeSplit();
    QWidget *makePreview();
    QWidget *makeDetails();
    QMenu *makeFillMenu();
    void fillFromCard(const exchange::ModelCard &card, const QString &source);
    void fillFromHeader(const exchange::ArtifactHeader &header, const QString &source);
    int fillLine(QLineEdit *line, const std::string &text);
    void filled(const QStringList &words, bool warn);
    void domainChosen();
    void showRequirements();
    void fillPickers();
    void ratesChanged();
    void submit(portfolio::Stage stage);
    bool validate(bool complete);
    bool detailsAreFine();
    engine::TermsEntry terms() const;
    portfolio::Edit edit(portfolio::Stage stage) const;
    std::string modelId() const;
    void failed(const Error &error);

    QLineEdit *m_name;
    QComboBox *m_domain;
    QComboBox *m_creator;
    QLineEdit *m_task;
    QComboBox *m_licence;
    QLineEdit *m_summary;
    QLineEdit *m_from;
    QLineEdit *m_version;
    FormField *m_nameField;
    FormField *m_domainField;
    FormField *m_creatorField;
    FormField *m_fromField;
    FormField *m_versionField;
    RateSlider *m_rates[4]; // creator, backers, processors, yield
    Label *m_network;
    DonutChart *m_donut;
    TableView *m_preview;
    tables::ListModel<PreviewRow> *m_rows;
    std::array<DraftRows *, 3> m_details{}; // performance, constraints, metadata
    Card *m_requirementsCard;
    FactList *m_requirements;
    QPushButton *m_draft;
    QPushButton *m_register;
    bool m_dirty = false;
};

} // namespace cb::ui
