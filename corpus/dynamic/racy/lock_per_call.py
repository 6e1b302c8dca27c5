# ground-truth: racy FT101 Downloads.done lines 13, 13
# Every call makes its own lock, which nobody else can hold.
import threading
import time


class Downloads:
    def __init__(self):
        self.done = 0

    def finished(self):
        with threading.Lock():
            self.done += 1


def fetch(names, downloads, delay):
    time.sleep(delay)
    for name in names:
        if name.endswith(".zip"):
            downloads.finished()


downloads = Downloads()
threads = [
    threading.Thread(target=fetch, args=(["a.zip", "b.txt", "c.zip"], downloads, 0)),
    threading.Thread(target=fetch, args=(["d.zip"], downloads, 0.05)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
