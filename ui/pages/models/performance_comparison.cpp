// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models/performance_comparison.h"

#include "tables/format.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>

#include <map>

namespace cb::ui {

using portfolio::Performance;
using tables::fromUtf8;

namespace {

// What is compared: the same metric on the same data in the same unit.
struct Measure {
    std::string metric;
    std::string dataset;
    std::string unit;
    friend auto operator<=>(const Measure &, const Measure &) = default;
};

struct Compared {
    std::map<std::string, const Performance *> byVersion; // the last stated of each
    std::optional<portfolio::Better> better;
};

QStandardItem *cell(const QString &text, bool right)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return item;
}

// The last two versions that state the measure.
QStandardItem *verdict(const Compared &row, const std::vector<portfolio::Version> &versions)
{
    const Performance *now = nullptr;
    const Performance *before = nullptr;
    for (const portfolio::Version &version : versions) {
        const auto found = row.byVersion.find(version.version);
        if (found == row.byVersion.end())
            continue;
        before = now;
        now = found->second;
    }
    if (!now || !before || !row.better)
        return cell(QStringLiteral("—"), false);
    const bool higher = before->value < now->value;
    const bool lower = now->value < before->value;
    const bool good = *row.better == portfolio::Better::Higher ? higher : lower;
    auto *item = cell(!higher && !lower ? PerformanceComparison::tr("The same")
                      : good            ? PerformanceComparison::tr("▲ Better")
                                        : PerformanceComparison::tr("▼ Worse"),
                      false);
    item->setData(static_cast<int>(!higher && !lower ? Tone::Neutral
                                   : good            ? Tone::Positive
                                                     : Tone::Negative),
                  ToneRole);
    return item;
}

} // namespace

PerformanceComparison::PerformanceComparison(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new TableView(tr("Performance by version")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(new Label(tr("Version by version"), TextStyle::BodyBold));
    column->addWidget(m_view, 1);
    m_view->setModel(m_model);
    m_view->setEmptyText(tr("State a performance for a version to compare it with the one before."));
}

void PerformanceComparison::show(const portfolio::Facts &facts, const std::string &model)
{
    auto versions = facts.ofModel<portfolio::Version>(model);
    std::stable_sort(versions.begin(), versions.end(),
                     [](const auto &a, const auto &b) { return a.releasedOn < b.releasedOn; });
    const auto &all = facts.all<Performance>();
    std::map<Measure, Compared> rows;
    for (const Performance &stated : all) {
        if (stated.model != model || !stated.version)
            continue;
        Compared &row = rows[{stated.metric, stated.dataset.value_or(""), stated.unit.value_or("")}];
        row.byVersion[*stated.version] = &stated;
        row.better = stated.better ? stated.better : row.better;
    }
    m_model->clear();
    QStringList titles = {tr("Metric")};
    for (const portfolio::Version &version : versions)
        titles << fromUtf8(version.version);
    titles << tr("Latest against before");
    for (const auto &[measure, row] : rows) {
        const QString unit = measure.unit.empty() ? QString() : QStringLiteral(" (%1)").arg(fromUtf8(measure.unit));
        const QString dataset =
            measure.dataset.empty() ? QString() : QStringLiteral(" · %1").arg(fromUtf8(measure.dataset));
        QList<QStandardItem *> cells = {cell(fromUtf8(measure.metric) + unit + dataset, false)};
        for (const portfolio::Version &version : versions) {
            const auto found = row.byVersion.find(version.version);
            cells << cell(
                found == row.byVersion.end() ? QStringLiteral("—") : fromUtf8(found->second->value.toString()), true);
        }
        cells << verdict(row, versions);
        m_model->appendRow(cells);
    }
    m_model->setColumnCount(static_cast<int>(titles.size()));
    m_model->setHorizontalHeaderLabels(titles);
    for (int i = 1; i + 1 < titles.size(); ++i)
        m_model->setHeaderData(i, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    m_view->fitColumns(0);
}

} // namespace cb::ui
