// SPDX-License-Identifier: GPL-3.0-or-later
// A label above its editor, with a helping word or the error below it. The label is the editor's buddy and names it for
// readers; helper and error become the editor's accessible description.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cb::ui {

class TextLabel;

class FormField : public QWidget {
    Q_OBJECT

public:
    // Takes the editor over. The label may carry a mnemonic ("&Name").
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setHelper(const QString &text);
    void setError(const QString &text);
    void clearError() { setError({}); }
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    QWidget *editor() const { return m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showBelow();

    TextLabel *m_label;
    QWidget *m_editor;
    TextLabel *m_below;
    QString m_helper;
    QString m_error;
};

} // namespace cb::ui
