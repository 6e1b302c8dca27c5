# Condition: wait, notify, wait_for, errors.
import threading

cond = threading.Condition()
items, log = [], []


def consumer(n):
    with cond:
        while not items:
            cond.wait()
        log.append(items.pop(0))


ts = [threading.Thread(target=consumer, args=(i,)) for i in range(3)]
[t.start() for t in ts]
for i in range(3):
    with cond:
        items.append(i)
        cond.notify()
[t.join() for t in ts]
print(sorted(log))
for f in (cond.wait, cond.notify, cond.notify_all, cond.release, lambda: cond.notify(2), lambda: threading.Condition(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with cond:
    print(cond.wait(timeout=0.01), cond.wait_for(lambda: False, timeout=0.01), cond.wait_for(lambda: "truthy"), cond.notify(), cond.notify_all(), cond.notify(0))
ready = False
seen = []


def waiter():
    with cond:
        seen.append(cond.wait_for(lambda: ready))


ts = [threading.Thread(target=waiter) for _ in range(4)]
[t.start() for t in ts]
with cond:
    ready = True
    cond.notify_all()
[t.join() for t in ts]
print(seen)
lock = threading.Lock()
c1, c2 = threading.Condition(lock), threading.Condition(lock)
turn, out = 0, []


def player(me, mine, other):
    global turn
    for i in range(5):
        with mine:
            mine.wait_for(lambda: turn == me)
            out.append((me, i))
            turn = 1 - me
            other.notify()


ts = [threading.Thread(target=player, args=a) for a in ((1, c2, c1), (0, c1, c2))]
[t.start() for t in ts]
[t.join() for t in ts]
print(out)
r = threading.Condition(threading.RLock())
with r:
    with r:
        print(r.wait(0.01))
    print("still owned", r.notify())
print(r.acquire(), r.acquire(False), r.release(), r.release(), repr(threading.Condition(threading.Lock())).startswith("<Condition(<unlocked _thread.lock"))
