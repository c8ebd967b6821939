// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/draft_rows.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/style/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>

namespace cb::ui {

using portfolio::Field;
using portfolio::FieldKind;
using portfolio::Record;

DraftRows::DraftRows(portfolio::Kind kind, const QStringList &fields, QWidget *parent)
    : QTableWidget(parent)
    , m_kind(kind)
{
    QStringList titles;
    for (const QString &name : fields) {
        m_fields.push_back(portfolio::typeOf(kind).find(name.toStdString()));
        titles << tables::fieldTitle(*m_fields.back());
    }
    setAccessibleName(exchange::kindTitle(kind));
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(true);
    setEditTriggers(AllEditTriggers);
    setTabKeyNavigation(true);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (m_quiet)
            return;
        keepEmptyRow();
        Q_EMIT changed();
    });
    appendEmpty();
}

void DraftRows::appendEmpty()
{
    addRow(QStringList(columnCount(), QString()));
}

void DraftRows::addRow(const QStringList &texts)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    // Before the empty row at the end, if there is one.
    const bool empty = rowCount() > 0 && isEmpty(rowCount() - 1) && !texts.join(QString()).isEmpty();
    const int row = rowCount() - (empty ? 1 : 0);
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        const Field &field = *m_fields[static_cast<std::size_t>(column)];
        if (field.kind != FieldKind::Choice) {
            setItem(row, column, new QTableWidgetItem(texts.value(column)));
            continue;
        }
        auto *box = new QComboBox;
        box->setAccessibleName(tables::fieldTitle(field));
        box->addItem(QStringLiteral("—"), QString());
        for (const std::string_view choice : field.choices)
            box->addItem(exchange::choiceTitle(field, choice), tables::fromUtf8(choice));
        box->setCurrentIndex(qMax(0, box->findData(texts.value(column))));
        connect(box, &QComboBox::activated, this, [this] {
            keepEmptyRow();
            Q_EMIT changed();
        });
        setCellWidget(row, column, box);
    }
}

void DraftRows::clearRows()
{
    setRowCount(0);
    appendEmpty();
}

QString DraftRows::textAt(int row, int column) const
{
    if (const auto *box = qobject_cast<const QComboBox *>(cellWidget(row, column)))
        return box->currentData().toString();
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

bool DraftRows::isEmpty(int row) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (!textAt(row, column).isEmpty())
            return false;
    return true;
}

void DraftRows::keepEmptyRow()
{
    if (rowCount() == 0 || !isEmpty(rowCount() - 1))
        appendEmpty();
}

std::optional<Record> DraftRows::read(int row, const std::string &model, bool mark)
{
    Record record = portfolio::typeOf(m_kind).make();
    static_cast<void>(portfolio::typeOf(m_kind).find("model")->set(record, portfolio::Value(model)));
    bool fine = true;
    for (int column = 0; column < columnCount(); ++column) {
        const Field &field = *m_fields[static_cast<std::size_t>(column)];
        const auto value = portfolio::parse(field, textAt(row, column).toStdString());
        if (QTableWidgetItem *cell = item(row, column); cell && mark) {
            const QScopedValueRollback<bool> quiet(m_quiet, true);
            cell->setToolTip(value ? QString() : exchange::reasonText(value.error()).toHtmlEscaped());
            cell->setData(Qt::ForegroundRole, value ? QVariant() : QVariant(color(Role::Negative, palette())));
            if (!value && cell->text().isEmpty())
                cell->setData(Qt::BackgroundRole, color(Role::AccentSoft, palette()));
        }
        fine = fine && value.ok();
        if (value)
            static_cast<void>(field.set(record, *value));
    }
    return fine ? std::optional(record) : std::nullopt;
}

std::vector<Record> DraftRows::records(const std::string &model, bool mark, int *wrong)
{
    std::vector<Record> all;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        if (auto record = read(row, model, mark))
            all.push_back(std::move(*record));
        else if (wrong)
            ++*wrong;
    }
    return all;
}

} // namespace cb::ui
