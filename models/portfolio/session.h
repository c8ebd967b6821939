// SPDX-License-Identifier: GPL-3.0-or-later
// An open portfolio as a window uses it: nothing here waits. One thread owns the writing door, another a reading one,
// so that figures of the last commit stay at hand while an import runs. Work is posted as a function of the door; what
// it returns is handed to `done` on the receiver's thread, unless the receiver is gone by then. Lives on the window's
// thread.
#pragma once

#include "portfolio/portfolio.h"

#include <QtCore/QObject>

#include <atomic>

namespace cb::portfolio {

// Shared between the one who waits for long work and the one who does it.
struct WorkState {
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
    std::atomic<bool> cancelled{false};
    // To be called by the work.
    Progress progress();
};

class Session : public QObject {
    Q_OBJECT

public:
    // Opens or creates the file; blocks only for as long as opening takes (it is cheap whatever the size).
    static Result<std::unique_ptr<Session>> open(const std::filesystem::path &path, Access access);
    static Result<std::unique_ptr<Session>> create(const std::filesystem::path &path, const std::string &name);
    // Does first what is still to be written; what is only to be read is given up.
    ~Session() override;

    const std::filesystem::path &path() const;
    bool writable() const;
    // The last committed facts that the window was told of.
    std::shared_ptr<const Facts> facts() const;
    // Whether something is being written just now.
    bool busy() const;
    // Whether all that was asked for has been answered.
    bool idle() const;

    // query(receiver, [](Portfolio &p) { return distribution(p, q); }, [this](Result<…> rows) { … });
    // What is read is of one state of the file; `done` may take that state's facts as well, and has to where the answer
    // names records by their places: facts() may be of another state by then.
    template <class Work, class Done>
    void query(QObject *receiver, Work work, Done done)
    {
        post(false, receiver,
             wrap([work = std::move(work)](Portfolio &p) mutable { return p.read([&] { return work(p); }); },
                  std::move(done)));
    }
    // The same on the writing door. What it changed is told by changed(), before `done`.
    template <class Work, class Done>
    void command(QObject *receiver, Work work, Done done)
    {
        post(true, receiver, wrap(std::move(work), std::move(done)));
    }
    void apply(QObject *receiver, Edit edit, std::function<void(Result<Notice>)> done);

Q_SIGNALS:
    // After each commit, once facts() are the new ones. Where the file is open for reading alone it is looked at now
    // and then whether another program has committed.
    void changed(const cb::portfolio::Notice &notice);
    void busyChanged(bool busy);
    // All that was asked for has been answered, and what was made of the answers asked for nothing more.
    void idled();

private:
    using Continuation = std::function<void(const std::shared_ptr<const Facts> &)>;
    using Job = std::function<Continuation(Portfolio &)>;

    template <class Work, class Done>
    static Job wrap(Work work, Done done)
    {
        return [work = std::move(work), done = std::move(done)](Portfolio &portfolio) mutable -> Continuation {
            auto result = std::make_shared<decltype(work(portfolio))>(work(portfolio));
            return [done, result](const std::shared_ptr<const Facts> &facts) mutable {
                if constexpr (std::is_invocable_v<Done &, decltype(std::move(*result)), decltype(facts)>)
                    done(std::move(*result), facts);
                else
                    done(std::move(*result));
            };
        };
    }
    void post(bool write, QObject *receiver, Job job);
    void tell(const std::shared_ptr<const Facts> &facts, const Notice &notice);

    struct Private;
    explicit Session(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

// What a screen wants to know now. Asking again gives up what was asked before: its answer is not waited for, and what
// is not begun is not done.
class Question {
public:
    Question() = default;
    ~Question() { giveUp(); }
    Q_DISABLE_COPY_MOVE(Question)

    // As Session::query, with a `work` that may take Progress as well. `done` is not called for what was given up.
    template <class Work, class Done>
    void ask(Session &session, QObject *receiver, Work work, Done done)
    {
        giveUp();
        m_state = std::make_shared<WorkState>();
        session.query(
            receiver,
            [state = m_state, work = std::move(work)](Portfolio &p) mutable {
                if constexpr (std::is_invocable_v<Work &, Portfolio &, Progress>)
                    return state->cancelled ? decltype(work(p, Progress()))(givenUp()) : work(p, state->progress());
                else
                    return state->cancelled ? decltype(work(p))(givenUp()) : work(p);
            },
            [state = m_state, done = std::move(done)](auto answer, const std::shared_ptr<const Facts> &facts) mutable {
                if (!state->cancelled)
                    done(std::move(answer), facts);
            });
    }
    void giveUp();

private:
    static Error givenUp();

    std::shared_ptr<WorkState> m_state;
};

} // namespace cb::portfolio
