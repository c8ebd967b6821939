// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind that belong to something (a round's contributions, a model's terms), with the ways to add,
// change and remove one. Columns come from the kind's description; a page adds those that are computed.
#pragma once

#include "portfolio/session.h"
#include "tables/list_model.h"

#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace cb::ui {

class RecordDialog;
class TableView;

class RecordTable : public QWidget {
    Q_OBJECT

public:
    using Model = tables::ListModel<portfolio::Record>;

    // `parentField` names the field by which a record belongs to its parent; empty: all records of the kind are shown.
    // `columns` are the fields shown, in that order.
    RecordTable(portfolio::Kind kind, const QString &parentField, const QStringList &columns,
                std::vector<Model::Column> computed = {}, QWidget *parent = nullptr);
    void setEmptyText(const QString &text);
    // Shows the records of the parent; reads the session's facts.
    void show(portfolio::Session *session, const std::string &parentId);
    // Shows only such records, from the next show() on.
    void setFilter(std::function<bool(const portfolio::Record &)> wanted) { m_wanted = std::move(wanted); }
    // Opens the form of a new record, with these fields set beforehand.
    void add(const std::vector<std::pair<std::string_view, std::string>> &preset = {});
    std::shared_ptr<const portfolio::Facts> facts() const { return m_session ? m_session->facts() : nullptr; }
    TableView *view() const { return m_view; }
    // Called with each form that is opened, before it is shown.
    void setFormHook(std::function<void(RecordDialog &)> hook) { m_hook = std::move(hook); }
    // A button beside those for adding and changing.
    QPushButton *addButton(const QString &text);
    std::optional<portfolio::Record> current() const;

Q_SIGNALS:
    void failed(const cb::Error &error);

private:
    void edit();
    void remove();
    void openForm(portfolio::Record record);
    void selectionChanged();

    portfolio::Kind m_kind;
    QString m_parentField;
    portfolio::Session *m_session = nullptr;
    std::string m_parentId;
    Model *m_model;
    TableView *m_view;
    QHBoxLayout *m_buttons;
    QPushButton *m_edit;
    QPushButton *m_remove;
    std::function<void(RecordDialog &)> m_hook;
    std::function<bool(const portfolio::Record &)> m_wanted;
    const portfolio::Field *m_dated = nullptr; // the first day shown: the latest stands first
    int m_stretch = 0;                         // the column that takes the room left over
};

} // namespace cb::ui
