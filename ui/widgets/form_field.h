// SPDX-License-Identifier: GPL-3.0-or-later
// An editor with its name above it and, when it is wrong, the reason beneath it. Screen readers hear all three.
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace cb::ui {

class Label;

class FormField : public QWidget {
    Q_OBJECT

public:
    // Takes the editor.
    FormField(const QString &name, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);
    QWidget *editor() const { return m_editor; }
    // A button that belongs to the editor, on its line.
    void addBeside(QWidget *widget);
    void setError(const QString &reason); // an empty reason takes it away
    QString error() const;

private:
    QWidget *m_editor;
    QHBoxLayout *m_line;
    Label *m_note;
    QString m_hint;
    QString m_error;
};

} // namespace cb::ui
