// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one record of any kind, made from its description (portfolio/record_types.h): an editor a field, only
// those that mean something for what is chosen. Knows no kind by name; what a record's own rules object to stands
// beside the field it is about.
#pragma once

#include "portfolio/portfolio.h"
#include "ui/forms/field_editor.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace cb::ui {

class RecordForm : public QWidget {
    Q_OBJECT

public:
    // `record` is what to start from; entry 0 makes a new one. Fields named in `fixed` keep what the record has and are
    // not shown.
    RecordForm(std::shared_ptr<const portfolio::Facts> facts, portfolio::Record record, const QStringList &fixed,
               FieldEditor::Marks marks = FieldEditor::Marks::Optional, QWidget *parent = nullptr);
    // The edit that enters the record, with parties and domains named for the first time; nothing if a field is wrong,
    // which then says so.
    std::optional<portfolio::Edit> edit();
    // What the form says now; nothing while a field is wrong.
    std::optional<portfolio::Record> record() const;
    // Whether it is about a field here, which then shows it.
    bool showError(const Error &error);
    // Shows the field in which an exception to a round's limits is given its reason.
    void askForReason();
    // Marks what is wrong beside the fields; the record if nothing is.
    std::optional<portfolio::Record> checked();
    // Puts a heading before each of these fields.
    void setHeadings(const QVector<std::pair<QString, QString>> &fieldsAndTitles);
    bool dirty() const { return m_dirty; }
    FieldEditor *editorOf(std::string_view field) const;
    QWidget *firstEditor() const; // of those shown

Q_SIGNALS:
    void changed();

private:
    void makeEditors(const QStringList &fixed, FieldEditor::Marks marks);
    void arrange();
    void edited();
    void giveId(portfolio::Record &record) const; // where it has none yet
    void fillVersions();
    bool showFaults(const std::vector<Error> &faults) const;
    bool untouched(const portfolio::Field &field) const;
    // What the editors say; errors are shown beside the fields.
    std::optional<portfolio::Record> read(bool showErrors) const;

    std::shared_ptr<const portfolio::Facts> m_facts;
    portfolio::Record m_record;
    QGridLayout *m_grid;
    QVector<FieldEditor *> m_editors;
    QHash<const FieldEditor *, QWidget *> m_headings;
    bool m_dirty = false;
    bool m_reasonAsked = false;
};

} // namespace cb::ui
