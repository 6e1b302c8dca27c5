"""Test and wait in one critical section: no job can come in between.

Bad form: signals/check_before_lock.py
"""
import threading


class Printer:
    def __init__(self):
        self._changed = threading.Condition()
        self._jobs = []

    def submit(self, job):
        with self._changed:
            self._jobs.append(job)
            self._changed.notify()

    def run(self):
        with self._changed:
            while not self._jobs:
                self._changed.wait()  # ok: FT206, FT212
            print(list(self._jobs))


def main():
    printer = Printer()
    worker = threading.Thread(target=printer.run)
    worker.start()
    printer.submit("letter")
    worker.join()

if __name__ == "__main__":
    main()
