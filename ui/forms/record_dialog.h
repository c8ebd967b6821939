// SPDX-License-Identifier: GPL-3.0-or-later
// A record's form in a window of its own: enters or changes one record of the open portfolio. What was typed stays when
// something is wrong with it; leaving asks only where something would be lost.
#pragma once

#include "portfolio/session.h"

#include <QtWidgets/QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace cb::ui {

class MessageBar;
class RecordForm;

class RecordDialog : public QDialog {
    Q_OBJECT

public:
    RecordDialog(portfolio::Session &session, portfolio::Record record, const QStringList &fixed, QWidget *parent);
    void reject() override;
    RecordForm *form() const { return m_form; }
    // Something of its own below the form.
    void addBelow(QWidget *widget);
    // Shows `preview` beneath the form; `show` is called with what the form says whenever that changes, and with
    // nothing while a field is wrong.
    void setPreview(QWidget *preview, std::function<void(const std::optional<portfolio::Record> &)> show);

Q_SIGNALS:
    void saved();

private:
    int room() const; // for its height
    void save();
    void refuse(const Error &error);
    portfolio::Session &m_session;
    RecordForm *m_form;
    QVBoxLayout *m_column;
    MessageBar *m_messages;
    QPushButton *m_save;
};

} // namespace cb::ui
