# ground-truth: clean
# A semaphore with one permit orders its holders as a lock does.
import threading


class Printer:
    def __init__(self):
        self.turn = threading.Semaphore(1)
        self.pages = 0
        self.last_job = None

    def print_job(self, name, pages):
        with self.turn:
            self.pages += pages
            self.last_job = f"{name} ({self.pages})"


def office(printer, name):
    for pages in (2, 1, 5):
        printer.print_job(name, pages)


printer = Printer()
offices = [threading.Thread(target=office, args=(printer, name)) for name in ("3rd", "4th", "5th")]
for thread in offices:
    thread.start()
for thread in offices:
    thread.join()
assert printer.pages == 24 and printer.last_job.endswith("(24)")
