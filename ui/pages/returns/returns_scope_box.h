// SPDX-License-Identifier: GPL-3.0-or-later
// Whose returns are looked at: all backers, one, a model, a round or an agreement, as far as money has come in there. A
// backer who looks sees its own part alone.
#pragma once

#include "portfolio/concern.h"
#include "ui/pages/returns/returns_data.h"

#include <QtWidgets/QComboBox>

namespace cb::ui {

class ReturnsScopeBox : public QComboBox {
    Q_OBJECT

public:
    explicit ReturnsScopeBox(QWidget *parent = nullptr);
    // Keeps what is chosen, where it is still there.
    void fill(const portfolio::Facts &facts, const portfolio::Concern &concern);
    ReturnsChoice choice() const;
    // Chooses a party or model by id; whether there is something to show of it.
    bool chooseParty(const std::string &id);
    bool chooseModel(const std::string &id);

private:
    bool choose(QLatin1String kind, const std::string &id);
    std::string m_ownOnly; // the backer who looks, by id
    std::string m_seenBy;  // who looks
};

} // namespace cb::ui
