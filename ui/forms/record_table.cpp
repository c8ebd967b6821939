// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_table.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/forms/record_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/table_view.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace cb::ui {

using portfolio::Field;
using portfolio::Record;

RecordTable::RecordTable(portfolio::Kind kind, const QString &parentField, const QStringList &columns,
                         std::vector<Model::Column> computed, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_parentField(parentField)
    , m_buttons(new QHBoxLayout)
{
    std::vector<Model::Column> all;
    for (const QString &name : columns) {
        const Field *field = portfolio::typeOf(kind).find(name.toStdString());
        Q_ASSERT(field);
        const auto text = [this, field](const Record &record) {
            const QString shown = tables::fieldText(*facts(), *field, record);
            return shown.isEmpty() ? QStringLiteral("—") : shown;
        };
        const auto whole = [this, field](const Record &record, int role) {
            const QString exact = tables::fromUtf8(portfolio::print(*field, field->value(record)));
            const bool cut = field->kind == portfolio::FieldKind::Line || field->kind == portfolio::FieldKind::Decimal;
            return role == Qt::ToolTipRole && cut && exact.size() > 18
                       ? QVariant(QLatin1String("<span>") + exact.toHtmlEscaped() + QLatin1String("</span>"))
                       : QVariant();
        };
        const bool words = field->kind == portfolio::FieldKind::Reference ||
                           field->kind == portfolio::FieldKind::Text || field->name == "metric" ||
                           field->name == "key" || field->name == "purpose";
        if (!m_dated && field->kind == portfolio::FieldKind::Day)
            m_dated = field;
        if (m_stretch == 0 && words)
            m_stretch = static_cast<int>(all.size());
        all.push_back({tables::fieldTitle(*field), text, tables::isFigure(field->kind), whole, {}});
    }
    std::move(computed.begin(), computed.end(), std::back_inserter(all));
    m_model = new Model(std::move(all), this);
    m_view = new TableView(exchange::kindTitle(kind));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_edit = addButton(tr("Edit…"));
    m_remove = addButton(tr("Remove"));
    auto *plus = addButton(tr("Add…"));
    m_buttons->insertStretch(0, 1);
    m_buttons->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_buttons);
    column->addWidget(m_view, 1);
    connect(plus, &QPushButton::clicked, this, [this] { add(); });
    connect(m_edit, &QPushButton::clicked, this, &RecordTable::edit);
    connect(m_remove, &QPushButton::clicked, this, &RecordTable::remove);
    connect(m_view, &QTableView::activated, this, &RecordTable::edit);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::selectionChanged);
    auto *erase = new QAction(tr("Remove"), m_view);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    connect(erase, &QAction::triggered, this, &RecordTable::remove);
    m_view->addAction(erase);
    selectionChanged();
}

QPushButton *RecordTable::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->addWidget(button);
    return button;
}

void RecordTable::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

void RecordTable::show(portfolio::Session *session, const std::string &parentId)
{
    m_session = session;
    m_parentId = parentId;
    std::vector<Record> rows;
    const Field *parent = portfolio::typeOf(m_kind).find(m_parentField.toStdString());
    if (session)
        for (Record &record : facts()->records(m_kind))
            if ((!parent || portfolio::print(*parent, parent->value(record)) == parentId) &&
                (!m_wanted || m_wanted(record)))
                rows.push_back(std::move(record));
    if (m_dated)
        std::stable_sort(rows.begin(), rows.end(),
                         [this](const Record &a, const Record &b) { return m_dated->value(b) < m_dated->value(a); });
    m_model->setRows(std::move(rows));
    m_view->fitColumns(m_stretch);
}

std::optional<Record> RecordTable::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.first().row()));
}

void RecordTable::selectionChanged()
{
    m_edit->setEnabled(current().has_value());
    m_remove->setEnabled(current().has_value());
}

void RecordTable::add(const std::vector<std::pair<std::string_view, std::string>> &preset)
{
    const portfolio::RecordType &type = portfolio::typeOf(m_kind);
    Record record = type.make();
    const auto set = [&](std::string_view name, const std::string &text) {
        const Field *field = type.find(name);
        const auto value = field ? portfolio::parse(*field, text) : Result<portfolio::Value>(portfolio::Value{});
        if (field && value)
            static_cast<void>(field->set(record, *value));
    };
    set(m_parentField.toStdString(), m_parentId);
    for (const auto &[name, text] : preset)
        set(name, text);
    openForm(std::move(record));
}

void RecordTable::edit()
{
    if (const auto record = current())
        openForm(*record);
}

void RecordTable::openForm(Record record)
{
    if (!m_session)
        return;
    auto *dialog = new RecordDialog(*m_session, std::move(record), {m_parentField}, window());
    if (m_hook)
        m_hook(*dialog);
    dialog->open();
}

void RecordTable::remove()
{
    const auto record = current();
    if (!record || !m_session)
        return;
    const QString question = tr("Remove this record? What money hangs on is refused.");
    if (!confirmed(this, exchange::kindTitle(m_kind), question, tr("Remove")))
        return;
    portfolio::Edit edit;
    edit.remove(*record);
    m_session->apply(this, edit, [this](const Result<portfolio::Notice> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace cb::ui
