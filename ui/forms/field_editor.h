// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field of a record, made from the field's description: a line, a calendar, a box to choose from.
// What is in it is read and set as the text that portfolio::parse() takes, so that a form knows no type of field.
#pragma once

#include "portfolio/facts.h"
#include "ui/widgets/form_field.h"

class QComboBox;

namespace cb::ui {

class FieldEditor : public FormField {
    Q_OBJECT

public:
    // Fields that may be left empty say so, unless all of them may and the form says it once.
    enum class Marks { Optional, None };
    FieldEditor(const portfolio::Field &field, const portfolio::Facts &facts, Marks marks, QWidget *parent = nullptr);
    const portfolio::Field &field() const { return *m_field; }
    QString value() const;
    void setValue(const QString &value);
    // A name typed where a party or domain is asked for that the facts do not have.
    QString newName() const;
    // What may be chosen; the choice is kept if it is still among them.
    void setChoices(const QVector<std::pair<QString, QString>> &titlesAndValues);
    // Takes a whole row of the form.
    bool isWide() const { return m_field->kind == portfolio::FieldKind::Text; }

Q_SIGNALS:
    void changed();

private:
    static QWidget *makeEditor(const portfolio::Field &field);
    void connectEditor();
    QString chosen(const QComboBox &box) const;
    const portfolio::Field *m_field;
};

} // namespace cb::ui
