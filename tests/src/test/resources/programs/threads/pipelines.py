# A pipeline of stages, a dining table with ordered locks, a reader-writer lock, a bounded buffer.
import queue
import threading


def stage(function, inp, out):
    def loop():
        while (item := inp.get()) is not STOP:
            out.put(function(item))
        out.put(STOP)

    t = threading.Thread(target=loop)
    t.start()
    return t


STOP = object()
a, b, c, d = (queue.Queue(3) for _ in range(4))
ts = [stage(lambda x: x + 1, a, b), stage(lambda x: x * 10, b, c), stage(str, c, d)]
feeder = threading.Thread(target=lambda: [a.put(i) for i in range(10)] and a.put(STOP))
feeder.start()
out = []
while (item := d.get()) is not STOP:
    out.append(item)
[t.join() for t in ts + [feeder]]
print(out)
forks = [threading.Lock() for _ in range(5)]
meals = [0] * 5


def philosopher(i):
    first, second = sorted((i, (i + 1) % 5))
    for _ in range(50):
        with forks[first], forks[second]:
            meals[i] += 1


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(5)]
[t.start() for t in ts]
[t.join() for t in ts]
print(meals)


class RWLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0
        self.writing = False

    def read(self):
        with self.cond:
            self.cond.wait_for(lambda: not self.writing)
            self.readers += 1

    def done_reading(self):
        with self.cond:
            self.readers -= 1
            self.cond.notify_all()

    def write(self):
        with self.cond:
            self.cond.wait_for(lambda: not self.writing and self.readers == 0)
            self.writing = True

    def done_writing(self):
        with self.cond:
            self.writing = False
            self.cond.notify_all()


rw, pair, torn = RWLock(), [0, 0], []


def writer():
    for _ in range(100):
        rw.write()
        pair[0] += 1
        pair[1] += 1
        rw.done_writing()


def reader():
    for _ in range(100):
        rw.read()
        if pair[0] != pair[1]:
            torn.append(tuple(pair))
        rw.done_reading()


ts = [threading.Thread(target=f) for f in (writer, reader, writer, reader)]
[t.start() for t in ts]
[t.join() for t in ts]
print(pair, torn)


def tree_sum(lo, hi, depth=0):
    if depth == 3 or hi - lo < 2:
        return sum(range(lo, hi))
    box = []
    mid = (lo + hi) // 2
    t = threading.Thread(target=lambda: box.append(tree_sum(lo, mid, depth + 1)))
    t.start()
    right = tree_sum(mid, hi, depth + 1)
    t.join()
    return box[0] + right


print(tree_sum(0, 1000))
gen_lock, shared = threading.Lock(), iter(range(1000))
taken = []


def take():
    while True:
        with gen_lock:
            x = next(shared, None)
            if x is None:
                return
            taken.append(x)


ts = [threading.Thread(target=take) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(taken == list(range(1000)))
