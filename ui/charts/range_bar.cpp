// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

namespace {

enum Preset { OneMonth, ThreeMonths, YearToDate, OneYear, All };

DayEdit *makeDay(const QString &name)
{
    auto *edit = new DayEdit;
    edit->setAccessibleName(name);
    edit->setFixedWidth(QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(QStringLiteral("2000-00-00")) + 52);
    return edit;
}

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
    , m_presets(new SegmentedControl({tr("1M"), tr("3M"), tr("YTD"), tr("1Y"), tr("All")}, tr("Range")))
    , m_fromEdit(makeDay(tr("From")))
    , m_toEdit(makeDay(tr("To")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_presets);
    row->addWidget(m_fromEdit);
    row->addWidget(new Label(QStringLiteral("–"), TextStyle::Body, Role::Muted));
    row->addWidget(m_toEdit);
    m_presets->setCurrent(All);
    connect(m_presets, &SegmentedControl::currentChanged, this, &RangeBar::takePreset);
    connect(m_fromEdit, &QLineEdit::editingFinished, this, &RangeBar::takeDays);
    connect(m_toEdit, &QLineEdit::editingFinished, this, &RangeBar::takeDays);
}

QDate RangeBar::startOf(int preset) const
{
    switch (preset) {
    case OneMonth:
        return m_last.addMonths(-1).addDays(1);
    case ThreeMonths:
        return m_last.addMonths(-3).addDays(1);
    case YearToDate:
        return {m_last.year(), 1, 1};
    case OneYear:
        return m_last.addYears(-1).addDays(1);
    default:
        return m_first;
    }
}

void RangeBar::write(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    m_fromEdit->setText(from.toString(Qt::ISODate));
    m_toEdit->setText(to.toString(Qt::ISODate));
}

void RangeBar::setDays(QDate first, QDate last)
{
    m_first = qMin(first, last);
    m_last = qMax(first, last);
    if (m_last.isValid() && m_presets->current() >= 0)
        write(startOf(m_presets->current()), m_last);
}

void RangeBar::setRange(QDate from, QDate to)
{
    write(qMin(from, to), qMax(from, to));
    // The chosen one first: on some days two mean the same.
    const int chosen = m_presets->current();
    const auto means = [&](int preset) { return preset >= 0 && m_to == m_last && m_from == startOf(preset); };
    int found = means(chosen) ? chosen : -1;
    for (int preset = All; found < 0 && preset >= OneMonth; --preset)
        found = means(preset) ? preset : -1;
    m_presets->setCurrent(found);
}

void RangeBar::takePreset(int preset)
{
    if (!m_last.isValid())
        return;
    write(startOf(preset), m_last);
    Q_EMIT rangeChanged(m_from, m_to);
}

void RangeBar::takeDays()
{
    const QDate from = m_fromEdit->date();
    const QDate to = m_toEdit->date();
    m_fromEdit->setProperty("wrong", !from.isValid());
    m_toEdit->setProperty("wrong", !to.isValid());
    m_fromEdit->update();
    m_toEdit->update();
    if (!from.isValid() || !to.isValid() || (from == m_from && to == m_to))
        return;
    setRange(from, to);
    Q_EMIT rangeChanged(m_from, m_to);
}

SegmentedControl *makeStepChoice(QWidget *parent)
{
    return new SegmentedControl({RangeBar::tr("Day"), RangeBar::tr("Week"), RangeBar::tr("Month"),
                                 RangeBar::tr("Quarter"), RangeBar::tr("Year")},
                                RangeBar::tr("Step"), parent);
}

} // namespace cb::ui
