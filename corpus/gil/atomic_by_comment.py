"""A comment that promises what free-threaded Python does not keep.

Good form: counters/locked_global_counter.py
"""
import threading

hits = 0


def hit():
    global hits
    # no lock needed: += on an int is atomic because of the GIL  # expect: FT403
    hits += 1  # expect: FT101


def visitor():
    for _ in range(1_000):
        hit()


def main():
    visitors = [threading.Thread(target=visitor) for _ in range(4)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    print(hits)


if __name__ == "__main__":
    main()
