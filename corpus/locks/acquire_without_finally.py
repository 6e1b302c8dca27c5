"""`acquire` and `release` around code that may raise: the lock stays locked.

Good form: locks/acquire_with_finally.py
"""
import threading

parse_lock = threading.Lock()
totals = {"ok": 0}


def parse(line):
    parse_lock.acquire()  # expect: FT205
    totals["ok"] += int(line)
    parse_lock.release()


def reader(lines):
    for line in lines:
        try:
            parse(line)
        except ValueError:
            print("bad line", repr(line))


def main():
    first = threading.Thread(target=reader, args=(["1", "2", "x"],), daemon=True)
    second = threading.Thread(target=reader, args=(["3", "4"],), daemon=True)
    first.start()
    first.join(0.2)
    second.start()
    second.join(0.2)
    print("second reader stuck:", second.is_alive())


if __name__ == "__main__":
    main()
