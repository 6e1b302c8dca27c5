"""A bad line is reported, and done.

Bad form: queues/bad_line_ends_worker.py
"""
import queue
import threading

lines = queue.Queue()


def parse():
    while True:
        line = lines.get()  # ok: FT208
        try:
            print(int(line))
        except ValueError as problem:
            print(problem)
        finally:
            lines.task_done()


def main():
    threading.Thread(target=parse, daemon=True).start()
    for line in ("1", "two", "3"):
        lines.put(line)
    lines.join()

if __name__ == "__main__":
    main()
