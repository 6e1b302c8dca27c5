# Event, Semaphore, BoundedSemaphore and Barrier.
import threading

e = threading.Event()
print(e.is_set(), e.wait(0.01), e.set(), e.is_set(), e.wait(), e.clear(), e.is_set())
log = []
t = threading.Thread(target=lambda: log.append(e.wait()))
t.start()
e.set()
t.join()
print(log, repr(e).split(" at ")[0])
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01), s.release(), s.acquire(), s.release(2), s.acquire(), s.acquire())
with threading.Semaphore() as got:
    print(got)
for f in (lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.release(-1), lambda: s.acquire(False, 1), lambda: threading.Barrier(0), lambda: threading.BoundedSemaphore().release()):
    try:
        print(f())
    except Exception as e2:
        print(type(e2).__name__, e2)
b = threading.BoundedSemaphore(1)
with b:
    print(b.acquire(blocking=False))
running, peak, guard = 0, 0, threading.Lock()
sem = threading.Semaphore(3)


def limited():
    global running, peak
    with sem:
        with guard:
            running += 1
            peak = max(peak, running)
        with guard:
            running -= 1


ts = [threading.Thread(target=limited) for _ in range(12)]
[t.start() for t in ts]
[t.join() for t in ts]
print(running, peak <= 3)
actions = []
bar = threading.Barrier(3, action=lambda: actions.append("action"))
indices = []


def meet():
    for _ in range(2):
        i = bar.wait()
        with guard:
            indices.append(i)
        bar.wait()


ts = [threading.Thread(target=meet) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(indices), actions, bar.parties, bar.n_waiting, bar.broken)
bar = threading.Barrier(2, timeout=0.01)
try:
    bar.wait()
except threading.BrokenBarrierError as x:
    print(type(x).__name__, x, bar.broken)
try:
    bar.wait()
except threading.BrokenBarrierError:
    print("stays broken")
bar.reset()
print(bar.broken)
outcome = []


def aborted():
    try:
        bar2.wait()
    except threading.BrokenBarrierError:
        outcome.append("aborted")


bar2 = threading.Barrier(2)
t = threading.Thread(target=aborted)
t.start()
while bar2.n_waiting == 0:
    pass
bar2.abort()
t.join()
print(outcome, bar2.broken)
failing = threading.Barrier(1, action=lambda: 1 / 0)
try:
    failing.wait()
except ZeroDivisionError as x:
    print(x, failing.broken)
