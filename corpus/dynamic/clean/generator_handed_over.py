# ground-truth: clean
# The generator is advanced by one thread at a time: the queue hands it over.
import queue
import threading


def numbers():
    number = 0
    while True:
        number += 1
        yield number


def take(inbox, outbox, taken):
    source = inbox.get()
    for _ in range(3):
        taken.append(next(source))
    outbox.put(source)


queues = [queue.SimpleQueue() for _ in range(3)]
taken = [[], []]
stages = [
    threading.Thread(target=take, args=(queues[at], queues[at + 1], taken[at])) for at in range(2)
]
for stage in stages:
    stage.start()
source = numbers()
first = next(source)
queues[0].put(source)
last = next(queues[2].get())
for stage in stages:
    stage.join()
assert [first, *taken[0], *taken[1], last] == list(range(1, 9))
