"""Done-callbacks run in the pool's threads, so they share what they touch.

Good form: executors/future_totals.py
"""
from concurrent.futures import ThreadPoolExecutor

finished = 0


def note_end(future):
    global finished
    finished += 1  # expect: FT101


def main():
    with ThreadPoolExecutor(max_workers=4) as pool:
        for n in range(50):
            pool.submit(pow, n, 3).add_done_callback(note_end)  # expect: FT305
    print("finished:", finished)


if __name__ == "__main__":
    main()
