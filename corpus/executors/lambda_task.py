"""A lambda handed to the pool calls code that updates shared state.

Good form: executors/lambda_task_locked.py
"""
from concurrent.futures import ThreadPoolExecutor

progress = 0


def advance(steps):
    global progress
    progress += steps  # expect: FT101


def main():
    with ThreadPoolExecutor(max_workers=3) as pool:
        futures = [pool.submit(lambda: advance(2)) for _ in range(50)]
        for future in futures:
            future.result()
    print(progress)


if __name__ == "__main__":
    main()
