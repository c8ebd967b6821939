// SPDX-License-Identifier: GPL-3.0-or-later
// Importing revenue or records of a kind: choose a file, see what it would do, then take it, with progress and cancel.
// Nothing is in the portfolio before the last button.
#pragma once

#include "exchange/import_file.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace cb::ui {

class Card;
class FormField;
class KeyFigure;
class Label;
class TableView;

class ImportPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent = nullptr);
    void chooseFile();
    void setFile(const QString &path);
    // As importFile() calls it. A file that was chosen as another kind is let go.
    void setKind(std::string_view kind);

Q_SIGNALS:
    void finished();

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct PreviewRow {
        std::vector<std::string> cells;
    };
    void makeFileCard();
    void makeFigures();
    void makeRejectsCard();
    void makePreviewCard();
    std::string kind() const;
    void showKind();
    exchange::RevenueImport options(bool dryRun) const;
    void dryRun();
    void run();
    void setBusy(bool busy, const QString &what = {});
    void showPreview(const exchange::CsvPreview &preview);
    void showReport(const portfolio::ImportReport &report);
    using Write = std::function<Result<void>(const std::filesystem::path &)>;
    void saveRejects(const QString &ending, const Write &write);

    QString m_path;
    Card *m_fileCard;
    QLineEdit *m_file;
    QComboBox *m_kind;
    QComboBox *m_defaultModel;
    QLineEdit *m_defaultSource;
    FormField *m_defaultModelField;
    FormField *m_defaultSourceField;
    QCheckBox *m_partial;
    QPushButton *m_import;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    Label *m_doing;
    std::vector<KeyFigure *> m_figures;
    Card *m_previewCard;
    TableView *m_previewView;
    Card *m_rejectsCard;
    TableView *m_rejectsView;
    tables::ListModel<portfolio::Reject> *m_rejects;
    QTimer *m_poll;
    std::shared_ptr<portfolio::WorkState> m_work;
    portfolio::ImportReport m_report;
    bool m_done = false;
};

} // namespace cb::ui
