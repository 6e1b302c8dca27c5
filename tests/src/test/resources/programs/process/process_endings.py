# Runs as a process of its own.
# Exit codes, errors with their remote tracebacks, terminate, daemons, joining with a timeout.
import multiprocessing as mp
import os
import signal
import sys
import time


def leave(how):
    sys.stderr = open(os.devnull, "w")
    if how == "return":
        return 5
    if how == "exit":
        sys.exit(3)
    if how == "none":
        sys.exit()
    if how == "text":
        sys.exit("a message")
    if how == "raise":
        raise ValueError("raised")
    if how == "_exit":
        try:
            os._exit(7)
        finally:
            print("never")
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(30)
    if how == "spin":
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        ready.set()
        while True:
            pass
    if how == "sleep":
        ready.set()
        time.sleep(100)
    if how == "wait":
        ready.set()
        never.get()
    if how == "handler":
        def handle(number, frame):
            sys.exit(number + 50)
        signal.signal(signal.SIGTERM, handle)
        ready.set()
        time.sleep(100)


def fail(n):
    return 1 // (n - 2)


def quiet():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    mp.set_start_method("fork")
    ready, never = mp.Event(), mp.SimpleQueue()
    for how in ["return", "exit", "none", "text", "raise", "_exit", "kill"]:
        p = mp.Process(target=leave, args=(how,))
        p.start()
        p.join()
        print(how, p.exitcode, p.is_alive())
    for how in ["spin", "sleep", "wait", "handler"]:
        ready.clear()
        p = mp.Process(target=leave, args=(how,), daemon=True)
        p.start()
        ready.wait()
        p.join(0.01)
        print(how, p.exitcode, p.is_alive(), p in mp.active_children(), end=" ")
        p.terminate()
        p.join()
        print(p.exitcode, p.is_alive(), p.name, p.daemon)
    p.close()
    try:
        p.is_alive()
    except ValueError as e:
        print(e)
    with mp.Pool(2, initializer=quiet, maxtasksperchild=2) as pool:
        try:
            pool.map(fail, range(4))
        except ZeroDivisionError as e:
            print(repr(e), type(e.__cause__).__name__, "in fail" in str(e.__cause__), "worker" in str(e.__cause__))
        result = pool.apply_async(fail, (2,))
        result.wait()
        print(result.ready(), result.successful(), pool.apply(fail, (3,)))
        called = []
        pool.apply_async(fail, (4,), callback=called.append).wait()
        pool.apply_async(fail, (2,), error_callback=lambda e: called.append(str(e))).wait()
        print(len({pool.apply(os.getpid) for _ in range(6)}) > 2, [str(c) for c in called])
        try:
            pool.map(lambda x: x, [1])
        except Exception as e:
            print(type(e).__name__, "pickle" in str(e))
        try:
            pool.apply_async(time.sleep, (30,)).get(0.01)
        except mp.TimeoutError as e:
            print("timeout", repr(e))
        pool.terminate()
        pool.join()
    try:
        pool.map(fail, [1])
    except ValueError as e:
        print(e)
