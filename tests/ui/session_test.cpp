// SPDX-License-Identifier: GPL-3.0-or-later
// How a window speaks to its file: answers bring the facts they are of, a newer question takes the place of the one
// before, and closing waits for what is written but not for what is read.
#include "portfolio/allocations.h"
#include "portfolio/session.h"

#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace cb::test {

using namespace portfolio;

class SessionTest : public QObject {
    Q_OBJECT

private:
    static Edit party(const std::string &id)
    {
        Party party;
        party.id = id;
        party.name = id;
        Edit edit;
        edit.put(party);
        return edit;
    }
    // Holds the reading thread until it is let go.
    void holdReader(Session &session)
    {
        session.query(
            this,
            [this](Portfolio &) {
                m_held.release();
                m_go.acquire();
                return Result<void>();
            },
            [](const Result<void> &) {});
        m_held.acquire();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.cbk")).toStdString();
        auto session = Session::create(m_path, "Small");
        QVERIFY(session.ok());
        m_session = std::move(*session);
        m_held.tryAcquire(m_held.available());
    }

    void anAnswerBringsTheFactsItIsOf()
    {
        std::atomic<int> begun{0};
        std::size_t counted = 0;
        m_session->query(
            this,
            [&](Portfolio &p) {
                const std::size_t parties = p.facts()->all<Party>().size();
                if (++begun == 1) {
                    m_held.release();
                    m_go.acquire();
                }
                return Result<std::size_t>(parties);
            },
            [&](const Result<std::size_t> &parties, const std::shared_ptr<const Facts> &facts) {
                counted = *parties;
                QCOMPARE(facts->all<Party>().size(), counted);
            });
        m_held.acquire();
        m_session->apply(this, party("ada"), [](const Result<Notice> &done) { QVERIFY(done.ok()); });
        QTRY_COMPARE(m_session->facts()->all<Party>().size(), 1U);
        m_go.release();
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(counted, 1U);
        QCOMPARE(begun.load(), 2);
    }

    void aNewerQuestionTakesThePlaceOfTheOneBefore()
    {
        holdReader(*m_session);
        Question question;
        std::atomic<int> begun{0};
        QList<int> answers;
        for (int i = 1; i <= 3; ++i)
            question.ask(
                *m_session, this,
                [&begun, i](Portfolio &, const Progress &) {
                    ++begun;
                    return Result<int>(i);
                },
                [&](const Result<int> &answer, const auto &) { answers << *answer; });
        m_go.release();
        QTRY_VERIFY(m_session->idle());
        QCOMPARE(answers, QList<int>{3});
        QCOMPARE(begun.load(), 1);
    }

    void whatIsAskedForNoMoreIsToldToStop()
    {
        Question question;
        std::atomic<bool> stopped{false};
        question.ask(
            *m_session, this,
            [&](Portfolio &, const Progress &progress) {
                m_held.release();
                while (progress(1, 2))
                    QThread::yieldCurrentThread();
                stopped = true;
                return Result<int>(0);
            },
            [](const Result<int> &, const auto &) { QFAIL("nobody waits for this"); });
        m_held.acquire();
        question.giveUp();
        QTRY_VERIFY(m_session->idle());
        QVERIFY(stopped);
    }

    void closingWaitsForWhatIsWrittenAndNotForWhatIsRead()
    {
        // Would read for ever: only an interrupted statement ends it.
        m_session->query(
            this,
            [this](Portfolio &p) -> Result<void> {
                m_held.release();
                for (;;)
                    if (const auto books = bookTotals(p); !books)
                        return books.error();
            },
            [](const Result<void> &) { QFAIL("the session is gone"); });
        m_held.acquire();
        m_session->apply(this, party("ada"), [](const Result<Notice> &) {});
        m_session.reset();
        const auto door = Portfolio::open(m_path, Access::ReadOnly);
        QVERIFY(door.ok());
        QCOMPARE((*door)->facts()->all<Party>().size(), 1U);
    }

    void aFileOpenForReadingShowsWhatOthersCommit()
    {
        const auto reader = std::move(*Session::open(m_path, Access::ReadOnly));
        QSignalSpy changed(reader.get(), &Session::changed);
        m_session->apply(this, party("ada"), [](const Result<Notice> &) {});
        QVERIFY(changed.wait());
        QCOMPARE(reader->facts()->all<Party>().size(), 1U);
    }

    void cleanup() { m_session.reset(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
    std::unique_ptr<Session> m_session;
    QSemaphore m_held;
    QSemaphore m_go;
};

} // namespace cb::test

QTEST_GUILESS_MAIN(cb::test::SessionTest)
#include "session_test.moc"
