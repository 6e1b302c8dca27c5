# ground-truth: deadlock FT201 lines 15, 24
# A pool's task and the main thread, which goes on without waiting for it.
import threading
import time
from concurrent.futures import ThreadPoolExecutor

queue_lock = threading.Lock()
stats_lock = threading.Lock()
stats = {"queued": 0, "done": 0}


def finish(name):
    with stats_lock:
        stats["done"] += 1
        with queue_lock:
            stats["queued"] -= 1
    return name


def enqueue(pool, name):
    future = pool.submit(finish, name)
    time.sleep(0.5)
    with queue_lock:
        with stats_lock:
            stats["queued"] += 1
    return future


with ThreadPoolExecutor(max_workers=1) as pool:
    assert enqueue(pool, "print").result() == "print"
assert stats == {"queued": 0, "done": 1}
