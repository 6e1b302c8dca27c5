"""A lambda handed to the pool, and the state it reaches is locked.

Bad form: executors/lambda_task.py
"""
import threading
from concurrent.futures import ThreadPoolExecutor

progress = 0
progress_lock = threading.Lock()


def advance(steps):
    global progress
    with progress_lock:
        progress += steps  # ok: FT101


def main():
    with ThreadPoolExecutor(max_workers=3) as pool:
        futures = [pool.submit(lambda: advance(2)) for _ in range(50)]
        for future in futures:
            future.result()
    print(progress)


if __name__ == "__main__":
    main()
