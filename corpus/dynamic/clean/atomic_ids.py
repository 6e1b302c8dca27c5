# ground-truth: clean
# next() of itertools.count is one atomic operation.
import itertools
import threading

ids = itertools.count(1)


def connect(names, sessions):
    for name in names:
        sessions.append((next(ids), name))


sessions = [[], []]
threads = [
    threading.Thread(target=connect, args=(["ann", "bob"], sessions[0])),
    threading.Thread(target=connect, args=(["cid"], sessions[1])),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(number for part in sessions for number, _ in part) == [1, 2, 3]
