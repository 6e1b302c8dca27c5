"""`acquire`, then `try`, and `release` in `finally`.

Bad form: locks/acquire_without_finally.py
"""
import threading

parse_lock = threading.Lock()
totals = {"ok": 0}


def parse(line):
    parse_lock.acquire()  # ok: FT205
    try:
        totals["ok"] += int(line)  # ok: FT101
    finally:
        parse_lock.release()


def reader(lines):
    for line in lines:
        try:
            parse(line)
        except ValueError:
            print("bad line", repr(line))


def main():
    first = threading.Thread(target=reader, args=(["1", "2", "x"],))
    second = threading.Thread(target=reader, args=(["3", "4"],))
    first.start()
    second.start()
    first.join()
    second.join()
    print(totals)


if __name__ == "__main__":
    main()
