# Generators as coroutines with a small scheduler.
from collections import deque


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.log = []

    def spawn(self, name, task):
        self.ready.append((name, task, None))

    def run(self):
        while self.ready:
            name, task, value = self.ready.popleft()
            try:
                request = task.send(value)
            except StopIteration as e:
                self.log.append((name, "returned", e.value))
            except Exception as e:
                self.log.append((name, "failed", repr(e)))
            else:
                match request:
                    case ("sleep", n) if n > 0:
                        self.ready.append((name, again(n - 1, task), None))
                    case ("spawn", child, generator):
                        self.spawn(child, generator)
                        self.ready.append((name, task, child))
                    case _:
                        self.ready.append((name, task, request))


def again(n, task):
    for _ in range(n):
        yield None
    return (yield from task)


def worker(name, n):
    total = 0
    for i in range(n):
        got = yield i
        total += got
        yield ("sleep", i)
    return total


def parent():
    child = yield ("spawn", "child", worker("child", 2))
    print("spawned", child)
    yield ("spawn", "bad", failing())
    return "parent done"


def failing():
    yield 1
    raise ValueError("task fails")


s = Scheduler()
s.spawn("a", worker("a", 3))
s.spawn("p", parent())
s.run()
for line in s.log:
    print(line)


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total, count = total + value, count + 1
        average = total / count


a = averager()
next(a)
print(a.send(10), a.send(20), a.send(6))
try:
    a.send(None)
except StopIteration as e:
    print(e.value)
