# ground-truth: clean
# setdefault tests and stores in one atomic operation, so all threads get one lock per name.
import threading

locks = {}
totals = {"tea": 0, "milk": 0}


def sell(name, quantity):
    lock = locks.setdefault(name, threading.Lock())
    with lock:
        totals[name] += quantity


def till(sales):
    for name, quantity in sales:
        sell(name, quantity)


threads = [
    threading.Thread(target=till, args=([("tea", 2), ("milk", 1)],)),
    threading.Thread(target=till, args=([("milk", 3), ("tea", 1)],)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert totals == {"tea": 3, "milk": 4}
