// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace cb::ui {

using portfolio::Field;
using portfolio::FieldKind;
using portfolio::Kind;

namespace {

constexpr int textHeight = 76;

// Parties and domains may be named for the first time wherever one is asked for.
bool takesNewNames(const Field &field)
{
    return field.kind == FieldKind::Reference && (field.refersTo == Kind::Party || field.refersTo == Kind::Domain);
}

QString titleOf(const Field &field, FieldEditor::Marks marks)
{
    const QString title = tables::fieldTitle(field, true);
    return field.required || marks == FieldEditor::Marks::None ? title : FieldEditor::tr("%1 (optional)").arg(title);
}

QString hintOf(const Field &field)
{
    return takesNewNames(field) ? FieldEditor::tr("Pick one, or type a new name.") : QString();
}

} // namespace

FieldEditor::FieldEditor(const Field &field, const portfolio::Facts &facts, Marks marks, QWidget *parent)
    : FormField(titleOf(field, marks), makeEditor(field), marks == Marks::None ? QString() : hintOf(field), parent)
    , m_field(&field)
{
    QVector<std::pair<QString, QString>> choices;
    for (const std::string_view choice : field.choices) {
        const QString value = tables::fromUtf8(choice);
        choices << std::pair(field.kind == FieldKind::Line ? value : exchange::choiceTitle(field, choice), value);
    }
    if (field.kind == FieldKind::Reference && field.refersTo != Kind::Version)
        for (const portfolio::Record &record : facts.records(field.refersTo))
            choices << std::pair(tables::recordTitle(facts, record), tables::fromUtf8(portfolio::idOf(record)));
    if (field.kind == FieldKind::Flag)
        choices = {{tr("Yes"), QStringLiteral("true")}, {tr("No"), QStringLiteral("false")}};
    if (qobject_cast<QComboBox *>(editor()))
        setChoices(choices);
    connectEditor();
}

QWidget *FieldEditor::makeEditor(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Day:
        return new DayEdit;
    case FieldKind::Flag: {
        if (!field.required) // not stated is something else than no
            return new QComboBox;
        auto *box = new QCheckBox(tables::fieldTitle(field));
        box->setMinimumHeight(fieldHeight);
        return box;
    }
    case FieldKind::Text: {
        auto *text = new QPlainTextEdit;
        text->setFixedHeight(textHeight);
        text->setTabChangesFocus(true);
        return text;
    }
    case FieldKind::Line:
        if (field.choices.empty())
            return new QLineEdit;
        [[fallthrough]];
    case FieldKind::Choice:
    case FieldKind::Reference: {
        auto *box = new QComboBox;
        box->setEditable(takesNewNames(field) || field.kind == FieldKind::Line);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return box;
    }
    default:
        return new QLineEdit;
    }
}

void FieldEditor::connectEditor()
{
    if (auto *line = qobject_cast<QLineEdit *>(editor()))
        connect(line, &QLineEdit::textEdited, this, &FieldEditor::changed);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor()))
        connect(text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    if (auto *check = qobject_cast<QCheckBox *>(editor()))
        connect(check, &QCheckBox::clicked, this, &FieldEditor::changed);
    if (auto *box = qobject_cast<QComboBox *>(editor())) {
        connect(box, &QComboBox::activated, this, &FieldEditor::changed);
        if (!box->isEditable())
            return;
        connect(box, &QComboBox::editTextChanged, this, &FieldEditor::changed);
        // Of a long name its beginning is seen.
        connect(box, &QComboBox::activated, box, [box] { box->lineEdit()->setCursorPosition(0); });
    }
}

void FieldEditor::setChoices(const QVector<std::pair<QString, QString>> &titlesAndValues)
{
    auto *box = static_cast<QComboBox *>(editor());
    const QString before = value();
    const QSignalBlocker quiet(box);
    box->clear();
    if (!box->isEditable())
        box->addItem(m_field->required ? tr("Choose…") : QStringLiteral("—"), QString());
    for (const auto &[title, value] : titlesAndValues)
        box->addItem(title, value);
    box->setCurrentIndex(box->isEditable() ? -1 : 0);
    setValue(before);
}

QString FieldEditor::chosen(const QComboBox &box) const
{
    if (!box.isEditable())
        return box.currentData().toString();
    const int place = box.findText(box.currentText().trimmed(), Qt::MatchExactly);
    return place < 0 ? QString() : box.itemData(place).toString();
}

QString FieldEditor::value() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor())) {
        const QString typed = line->text().trimmed();
        const auto amount = m_field->kind == FieldKind::Amount ? tables::parseAmount(typed) : Error("not an amount");
        return amount ? QString::fromStdString(amount->toString()) : typed;
    }
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor()))
        return text->toPlainText().trimmed();
    if (const auto *check = qobject_cast<QCheckBox *>(editor()))
        return check->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    const auto *box = static_cast<const QComboBox *>(editor());
    return m_field->kind == FieldKind::Line ? box->currentText().trimmed() : chosen(*box);
}

QString FieldEditor::newName() const
{
    const auto *box = qobject_cast<const QComboBox *>(editor());
    return box && takesNewNames(*m_field) && chosen(*box).isEmpty() ? box->currentText().trimmed() : QString();
}

void FieldEditor::setValue(const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor()))
        return line->setText(value);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor()))
        return text->setPlainText(value);
    if (auto *check = qobject_cast<QCheckBox *>(editor()))
        return check->setChecked(value == QLatin1String("true"));
    auto *box = static_cast<QComboBox *>(editor());
    const int place = value.isEmpty() && box->isEditable() ? -1 : box->findData(value);
    box->setCurrentIndex(place);
    if (place < 0 && box->isEditable())
        box->setEditText(m_field->kind == FieldKind::Line ? value : QString());
    else if (place < 0)
        box->setCurrentIndex(0);
}

} // namespace cb::ui
