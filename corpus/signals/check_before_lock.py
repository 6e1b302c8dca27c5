"""A job that comes between the test and the lock wakes nobody.

Good form: signals/check_under_lock.py
"""
import threading


class Printer:
    def __init__(self):
        self._changed = threading.Condition()
        self._jobs = []

    def waiting(self):
        with self._changed:
            return len(self._jobs)

    def submit(self, job):
        with self._changed:
            self._jobs.append(job)
            self._changed.notify()

    def run(self):
        if self.waiting() == 0:
            with self._changed:
                self._changed.wait(timeout=0.2)  # expect: FT212
        with self._changed:
            print(list(self._jobs))


def main():
    printer = Printer()
    worker = threading.Thread(target=printer.run)
    worker.start()
    printer.submit("letter")
    worker.join()

if __name__ == "__main__":
    main()
