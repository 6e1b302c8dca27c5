"""How a benchmark runs: once as a whole process, or warm.

`python NAME.py` runs the benchmark once and prints its result. `python NAME.py --warm` runs it again
and again in one process and prints the seconds of every repetition as a list. `--size N`
replaces the size that a whole process runs with. `--worker` runs it in a worker thread while a further
thread is alive: what a checker of threads cannot skip.
"""

import sys
import time

WARM_REPETITIONS = 20


def run(main, size, warm_size):
    """Runs `main(size)` once, or `main(warm_size)` often; the result tells a wrong run."""
    if "--worker" in sys.argv:
        beside_another_thread(lambda: measure(main, size, warm_size))
    else:
        measure(main, size, warm_size)


def beside_another_thread(task):
    import threading  # here: a program that is timed pays for the imports of its own alone

    done = threading.Event()
    other = threading.Thread(target=done.wait)
    worker = threading.Thread(target=task)
    other.start()
    worker.start()
    worker.join()
    done.set()
    other.join()


def measure(main, size, warm_size):
    arguments = sys.argv[1:]
    if "--size" in arguments:
        size = warm_size = int(arguments[arguments.index("--size") + 1])
    if "--warm" not in arguments:
        print(main(size))
        return
    expected = main(warm_size)
    seconds = []
    for _ in range(WARM_REPETITIONS):
        start = time.perf_counter()
        result = main(warm_size)
        seconds.append(time.perf_counter() - start)
        if result != expected:
            raise AssertionError(f"{result} instead of {expected}")
    print(seconds)
