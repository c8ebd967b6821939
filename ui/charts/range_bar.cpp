// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QtWidgets/QBoxLayout>

#include <tuple>

namespace cb::ui {

namespace {

DayEdit *makeDay(const QString &name)
{
    auto *edit = new DayEdit;
    edit->setAccessibleName(name);
    edit->setFixedWidth(QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(QStringLiteral("2000-00-00")) + 52);
    return edit;
}

QDate startOf(RangePreset preset, QDate first, QDate last)
{
    switch (preset) {
    case RangePreset::Month:
        return last.addDays(1).addMonths(-1);
    case RangePreset::Quarter:
        return last.addDays(1).addMonths(-3);
    case RangePreset::YearToDate:
        return {last.year(), 1, 1};
    case RangePreset::Year:
        return last.addDays(1).addYears(-1);
    case RangePreset::All:
    case RangePreset::Days:
        break;
    }
    return first;
}

} // namespace

std::pair<QDate, QDate> DayRange::within(QDate first, QDate last) const
{
    if (preset == RangePreset::Days)
        return {qBound(first, from, last), qBound(first, to, last)};
    return {qMax(first, startOf(preset, first, last)), last};
}

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
    , m_presets(new SegmentedControl({tr("1M"), tr("3M"), tr("YTD"), tr("1Y"), tr("All"), tr("From–to")}, tr("Range")))
    , m_fields(new QWidget)
    , m_fromEdit(makeDay(tr("From")))
    , m_toEdit(makeDay(tr("To")))
{
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::s);
    fields->addWidget(m_fromEdit);
    fields->addWidget(new Label(QStringLiteral("–"), TextStyle::Body, Role::Muted));
    fields->addWidget(m_toEdit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_presets);
    row->addWidget(m_fields);
    setPreset(RangePreset::All);
    connect(m_presets, &SegmentedControl::currentChanged, this, &RangeBar::takePreset);
    for (const DayEdit *edit : {m_fromEdit, m_toEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &RangeBar::takeDays);
        connect(edit, &QLineEdit::editingFinished, this, &RangeBar::checkDays);
    }
}

DayRange RangeBar::range() const
{
    return {static_cast<RangePreset>(m_presets->current()), m_from, m_to};
}

void RangeBar::setPreset(RangePreset preset)
{
    m_presets->setCurrent(static_cast<int>(preset));
    showFields();
}

void RangeBar::showDays(QDate from, QDate to)
{
    std::tie(m_from, m_to) = DayRange{RangePreset::Days, from, to}.within(m_first, m_last);
    const auto means = [this](RangePreset preset) {
        return DayRange{preset, m_from, m_to}.within(m_first, m_last) == std::pair{m_from, m_to};
    };
    // The chosen one first: on some days two mean the same.
    RangePreset found = RangePreset::Days;
    for (const RangePreset preset : {range().preset, RangePreset::All, RangePreset::Year, RangePreset::YearToDate,
                                     RangePreset::Quarter, RangePreset::Month})
        if (found == RangePreset::Days && means(preset))
            found = preset;
    setPreset(found);
}

void RangeBar::setDays(QDate first, QDate last)
{
    m_first = qMin(first, last);
    m_last = qMax(first, last);
    if (range().preset != RangePreset::Days || !m_from.isValid())
        showFields();
}

void RangeBar::setStateKey(const QString &key)
{
    const RangePreset otherwise = range().preset;
    m_presets->setStateKey(key);
    // Days are of the portfolio they were chosen for.
    setPreset(range().preset == RangePreset::Days ? otherwise : range().preset);
}

// The fields stand at what is shown: choosing From–to changes nothing until a day is changed.
void RangeBar::showFields()
{
    const bool byHand = range().preset == RangePreset::Days;
    m_fields->setVisible(byHand);
    if (m_last.isValid() && (!byHand || !m_from.isValid()))
        std::tie(m_from, m_to) = DayRange{byHand ? RangePreset::All : range().preset, {}, {}}.within(m_first, m_last);
    m_fromEdit->setText(m_from.toString(Qt::ISODate));
    m_toEdit->setText(m_to.toString(Qt::ISODate));
}

void RangeBar::takePreset()
{
    showFields();
    if (range().preset == RangePreset::Days)
        m_fromEdit->setFocus();
    else
        Q_EMIT rangeChanged(m_from, m_to);
}

QString RangeBar::reasonAgainst(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return tr("A day is written YYYY-MM-DD.");
    if (from > to)
        return tr("The first day lies after the last one.");
    if (to < m_first || from > m_last)
        return tr("There is data from %1 to %2 only.").arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate));
    return {};
}

void RangeBar::takeDays()
{
    const QDate from = m_fromEdit->date();
    const QDate to = m_toEdit->date();
    if (!reasonAgainst(from, to).isEmpty() || (from == m_from && to == m_to))
        return;
    checkDays();
    m_from = from;
    m_to = to;
    Q_EMIT rangeChanged(m_from, m_to);
}

// Not while somebody is still typing.
void RangeBar::checkDays()
{
    const QString reason = reasonAgainst(m_fromEdit->date(), m_toEdit->date());
    for (DayEdit *edit : {m_fromEdit, m_toEdit}) {
        edit->setProperty("wrong", !reason.isEmpty());
        setPlainToolTip(edit, reason);
        edit->update();
    }
}

SegmentedControl *makeStepChoice(QWidget *parent)
{
    return new SegmentedControl({RangeBar::tr("Day"), RangeBar::tr("Week"), RangeBar::tr("Month"),
                                 RangeBar::tr("Quarter"), RangeBar::tr("Year")},
                                RangeBar::tr("Step"), parent);
}

} // namespace cb::ui
