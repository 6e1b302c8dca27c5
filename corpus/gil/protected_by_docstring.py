"""A docstring that promises what free-threaded Python does not keep.

Good form: containers/visited_set_locked.py
"""
import threading

known = set()


def remember(name):
    """Thread-safe thanks to the GIL."""  # expect: FT403
    if name in known:  # expect: FT104
        return False
    known.add(name)
    return True


def meet(names):
    for name in names:
        remember(name)


def main():
    threads = [threading.Thread(target=meet, args=(["ann", "bob"],)) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(known))


if __name__ == "__main__":
    main()
