"""A deque popped without a test: the pop itself says whether there was an item.

Bad form: containers/pop_if_not_empty.py
"""
import threading
from collections import deque

jobs = deque(range(300))
done_lock = threading.Lock()
done = 0


def worker():
    global done
    while True:
        try:
            job = jobs.popleft()  # ok: FT104
        except IndexError:
            return
        with done_lock:
            done += job


def main():
    threads = [threading.Thread(target=worker) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("done:", done)


if __name__ == "__main__":
    main()
