// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : Page(tr("Welcome"), parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    struct Choice {
        QString title;
        QString text;
        QString action;
        void (WelcomePage::*signal)();
    };
    const Choice choices[] = {
        {tr("Look around"),
         tr("A small studio with five models, six rounds and two years of payments. It is a copy of your own: change "
            "what you like."),
         tr("Open the sample"), &WelcomePage::sampleAsked},
        {tr("Start"),
         tr("An empty portfolio: register a model with its terms, import its payments, see where every micro-USDC "
            "goes."),
         tr("New portfolio…"), &WelcomePage::newAsked},
        {tr("Go on"),
         tr("Open a portfolio that you or somebody else has made. It is checked before anything of it is believed."),
         tr("Open portfolio…"), &WelcomePage::openAsked}};
    for (const Choice &choice : choices) {
        auto *card = new Card(choice.title);
        auto *words = new Label(choice.text, TextStyle::Body, Role::Muted);
        words->setWordWrap(true);
        words->setMinimumHeight(72);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *button = new QPushButton(choice.action);
        if (choice.signal == &WelcomePage::sampleAsked)
            button->setProperty("look", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, choice.signal);
        card->body()->addWidget(words);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(button);
        if (choice.signal == &WelcomePage::sampleAsked) {
            auto *guide = new QPushButton(tr("Open the SAFE example"));
            connect(guide, &QPushButton::clicked, this, &WelcomePage::safeGuideAsked);
            buttons->addWidget(guide);
        }
        buttons->addStretch(1);
        card->body()->addLayout(buttons);
        row->addWidget(card, 1);
    }
    content()->addLayout(row);
    auto *recent = new Card(tr("Recent portfolios"));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    recent->body()->addLayout(m_recent);
    content()->addWidget(recent);
    auto *where = new Label(tr("A portfolio is one file, *.cbk, on this computer. It is yours to copy and back up; any "
                               "SQLite tool can read it. "
                               "Nothing is sent anywhere."),
                            TextStyle::Body, Role::Muted);
    where->setWordWrap(true);
    content()->addWidget(where);
    content()->addStretch(1);
}

void WelcomePage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *line = new QHBoxLayout;
        auto *button = new QPushButton(file.fileName());
        button->setProperty("look", QStringLiteral("flat"));
        button->setEnabled(file.exists());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        auto *box = new QWidget;
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(button);
        auto *folder =
            new Label(file.exists() ? file.absolutePath() : tr("%1 · not there any more").arg(file.absolutePath()),
                      TextStyle::Caption, Role::Muted);
        line->addWidget(folder, 1);
        box->setLayout(line);
        m_recent->addWidget(box);
    }
    if (paths.isEmpty())
        m_recent->addWidget(new Label(tr("None yet."), TextStyle::Body, Role::Muted));
}

} // namespace cb::ui
