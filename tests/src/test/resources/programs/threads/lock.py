# Lock: acquire forms, timeouts, errors, release by another thread.
import threading
import time

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.release(), lock.locked())
with lock as held:
    print(held, lock.locked())
print(lock.locked())
for f in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2), lambda: lock.acquire(timeout="x"), lambda: lock.acquire(True, 1e20), lambda: threading.Lock(1), lambda: lock.nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(lock).startswith("<unlocked _thread.lock object at"), type(lock).__name__, isinstance(lock, type(threading.Lock())), threading.Lock is threading._allocate_lock if False else "type")
lock.acquire()
print(repr(lock).startswith("<locked _thread.lock"))
t = threading.Thread(target=lock.release)
t.start()
t.join()
print("released by another thread:", not lock.locked())
counter = 0


def add():
    global counter
    for _ in range(2000):
        with lock:
            counter += 1


threads = [threading.Thread(target=add) for _ in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print(counter)
order = []
first, second = threading.Lock(), threading.Lock()
second.acquire()


def one():
    with first:
        order.append("one")
    second.release()


def two():
    with second:
        order.append("two")


ts = [threading.Thread(target=two), threading.Thread(target=one)]
[t.start() for t in ts]
[t.join() for t in ts]
print(order)
lock.acquire()
start = time.monotonic()
print(lock.acquire(timeout=0.05), time.monotonic() - start >= 0.04)
try:
    with lock if not lock.locked() else threading.Lock():
        raise ValueError("inside")
except ValueError as e:
    print(e)
r = threading.RLock()
print(r.acquire(), r.acquire(), r.release(), r.release())
try:
    r.release()
except RuntimeError as e:
    print(e)
with r, r:
    got = []
    t = threading.Thread(target=lambda: got.append(r.acquire(blocking=False)))
    t.start()
    t.join()
    print(got, r.locked())
    t = threading.Thread(target=lambda: [got.append(e) for e in [None]] and r.release() if False else got.append("other"))
    t.start(); t.join()
print(r.locked(), type(r).__name__, got)
