// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/session.h"

#include "store/errors.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <chrono>

namespace cb::portfolio {

namespace {

// A door that is used on a thread of its own, for as long as that runs.
class Door : public QObject {
public:
    std::unique_ptr<Portfolio> portfolio;
};

} // namespace

Progress WorkState::progress()
{
    return [this](std::int64_t doneNow, std::int64_t totalNow) {
        done = doneNow;
        total = totalNow;
        return !cancelled;
    };
}

struct Session::Private {
    std::filesystem::path path;
    bool writable = false;
    std::shared_ptr<const Facts> facts;
    QThread writerThread;
    QThread readerThread;
    Door writer; // lives on writerThread
    Door reader; // lives on readerThread
    QTimer otherWriters;
    int writing = 0;
    int asked = 0; // and not answered yet

    void start()
    {
        writer.moveToThread(&writerThread);
        reader.moveToThread(&readerThread);
        writerThread.start();
        readerThread.start();
    }
    void stop()
    {
        using namespace std::chrono_literals;
        QMetaObject::invokeMethod(&writer, [this] { writerThread.quit(); });
        readerThread.quit();
        while (!readerThread.wait(10ms))
            reader.portfolio->interrupt();
        writerThread.wait();
    }
};

Session::Session(std::unique_ptr<Private> p)
    : d(std::move(p))
{
    d->start();
    if (d->writable) // then nobody else writes
        return;
    connect(&d->otherWriters, &QTimer::timeout, this, [this] {
        if (idle())
            query(
                this, [](Portfolio &) { return Result<void>(); }, [](const Result<void> &) {});
    });
    d->otherWriters.start(std::chrono::seconds(2));
}

Session::~Session()
{
    d->stop();
}

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path &path, Access access)
{
    auto door = Portfolio::open(path, access);
    if (!door)
        return door.error();
    auto reader = Portfolio::open(path, Access::ReadOnly);
    if (!reader)
        return reader.error();
    auto p = std::make_unique<Private>();
    p->path = (*door)->path();
    p->writable = (*door)->writable();
    p->facts = (access == Access::ReadOnly ? *reader : *door)->facts(); // of the one that will answer
    p->writer.portfolio = std::move(*door);
    p->reader.portfolio = std::move(*reader);
    return std::unique_ptr<Session>(new Session(std::move(p)));
}

Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path &path, const std::string &name)
{
    if (auto created = Portfolio::create(path, name); !created)
        return created.error();
    return open(path, Access::ReadWrite);
}

const std::filesystem::path &Session::path() const
{
    return d->path;
}
bool Session::writable() const
{
    return d->writable;
}
std::shared_ptr<const Facts> Session::facts() const
{
    return d->facts;
}
bool Session::busy() const
{
    return d->writing > 0;
}

bool Session::idle() const
{
    return d->asked == 0;
}

void Session::post(bool write, QObject *receiver, Job job)
{
    ++d->asked;
    if (write && ++d->writing == 1)
        Q_EMIT busyChanged(true);
    Door *const door = write ? &d->writer : &d->reader;
    QMetaObject::invokeMethod(door, [this, door, write, guard = QPointer<QObject>(receiver), job = std::move(job)] {
        Continuation done = job(*door->portfolio);
        // Back on the window's thread, where the receiver may have gone meanwhile.
        QMetaObject::invokeMethod(this, [this, write, guard, done = std::move(done), facts = door->portfolio->facts(),
                                         notice = door->portfolio->takeNotice()] {
            if (write) {
                tell(facts, notice);
                if (--d->writing == 0)
                    Q_EMIT busyChanged(false);
            }
            if (guard)
                done(facts);
            if (!write && !d->writable && facts != d->facts) { // after the answer, which asking anew would give up
                Notice everything;
                everything.all = true;
                tell(facts, everything);
            }
            if (--d->asked == 0)
                Q_EMIT idled();
        });
    });
}

void Session::tell(const std::shared_ptr<const Facts> &facts, const Notice &notice)
{
    d->facts = facts;
    if (!notice.empty())
        Q_EMIT changed(notice);
}

void Session::apply(QObject *receiver, Edit edit, std::function<void(Result<Notice>)> done)
{
    command(
        receiver, [edit = std::move(edit)](Portfolio &portfolio) { return portfolio.apply(edit); }, std::move(done));
}

void Question::giveUp()
{
    if (m_state)
        m_state->cancelled = true;
    m_state.reset();
}

Error Question::givenUp()
{
    return Error(store::errors::cancelled);
}

} // namespace cb::portfolio
