"""A line that is no number ends the worker before `task_done`.

Good form: queues/bad_line_is_reported.py
"""
import queue
import threading

lines = queue.Queue()


def parse():
    while True:
        line = lines.get()  # expect: FT208
        print(int(line))
        lines.task_done()


def main():
    threading.excepthook = lambda problem: None
    threading.Thread(target=parse, daemon=True).start()
    for line in ("1", "two", "3"):
        lines.put(line)
    waiter = threading.Thread(target=lines.join, daemon=True)
    waiter.start()
    waiter.join(timeout=0.2)
    print("still waiting:", waiter.is_alive())

if __name__ == "__main__":
    main()
