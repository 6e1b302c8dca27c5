# concurrent.futures: executors, futures, map, wait, as_completed, errors.
import concurrent.futures as cf
import threading
from concurrent.futures import ThreadPoolExecutor


def square(x):
    if x < 0:
        raise ValueError(f"negative {x}")
    return x * x


with ThreadPoolExecutor(max_workers=3, thread_name_prefix="pool") as pool:
    f = pool.submit(square, 5)
    print(f.result(), f.done(), f.exception(), f.cancelled(), f.running(), f.cancel())
    print(list(pool.map(square, range(6))), list(pool.map(pow, [2, 3], [3, 2])), list(pool.map(square, [1, 2, 3], chunksize=2)))
    bad = pool.submit(square, -1)
    try:
        bad.result()
    except ValueError as e:
        print(e, repr(bad.exception()))
    it = pool.map(square, [1, -2, 3])
    print(next(it))
    try:
        next(it)
    except ValueError as e:
        print(e)
    fs = [pool.submit(square, i) for i in range(4)]
    done, pending = cf.wait(fs)
    print(sorted(f.result() for f in done), pending)
    print(sorted(f.result() for f in cf.as_completed(fs)))
    done = cf.wait([pool.submit(square, -1), pool.submit(square, 1)], return_when=cf.FIRST_EXCEPTION).done
    print(any(f.exception() for f in done))
    gate = threading.Event()
    slow = pool.submit(gate.wait)
    try:
        slow.result(timeout=0.01)
    except TimeoutError as e:
        print(type(e).__name__, cf.TimeoutError is TimeoutError)
    print(cf.wait([slow], timeout=0.01).not_done == {slow})
    calls = []
    called = threading.Event()
    slow.add_done_callback(lambda f: (calls.append(f.result()), called.set()))
    gate.set()
    print(slow.result(), called.wait())
    slow.add_done_callback(lambda f: calls.append("late"))
    names = {f.result() for f in [pool.submit(lambda: threading.current_thread().name.rsplit("_", 1)[0]) for _ in range(5)]}
    print(names)
print(calls)
try:
    pool.submit(square, 1)
except RuntimeError as e:
    print(e)
one = ThreadPoolExecutor(1)
gate = threading.Event()
blocker, waiting = one.submit(gate.wait), one.submit(square, 2)
print(waiting.cancel(), waiting.cancelled(), waiting.done(), blocker.cancel() if blocker.running() else False)
try:
    waiting.result()
except cf.CancelledError as e:
    print(type(e).__name__)
third = one.submit(square, 3)
gate.set()
one.shutdown(wait=True, cancel_futures=False)
print(third.result())
f = cf.Future()
print(f.set_running_or_notify_cancel(), f.running(), f.set_result(7), f.result(), repr(f).split(" at ")[1].split(" ", 1)[1])
for bad in (lambda: f.set_result(8), lambda: f.set_exception(ValueError()), lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=5), lambda: cf.Future().result(timeout=0), lambda: list(ThreadPoolExecutor(1).map(5, [1]))):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(":")[0])
inits = []
with ThreadPoolExecutor(1, initializer=inits.append, initargs=("init",)) as pool:
    pool.submit(square, 1).result()
print(inits)
def broken():
    raise RuntimeError("no start")
import logging
logging.disable(logging.CRITICAL)
with ThreadPoolExecutor(1, initializer=broken) as pool:
    try:
        pool.submit(square, 1).result()
    except cf.BrokenExecutor as e:
        print(type(e).__name__, e)
