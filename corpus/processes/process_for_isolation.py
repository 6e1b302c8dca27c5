"""A process where a process is the point: it can be killed, and its leaks die with it."""
import multiprocessing
import time


def untrusted(seconds):
    time.sleep(seconds)


def run_with_limit(seconds, limit):
    child = multiprocessing.Process(target=untrusted, args=(seconds,))  # ok: FT401
    child.start()
    child.join(limit)
    if child.is_alive():
        child.terminate()
        child.join()
        return "killed"
    return "finished"


if __name__ == "__main__":
    print(run_with_limit(10, 0.2), run_with_limit(0, 2))
