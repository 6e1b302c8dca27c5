# ground-truth: clean
# is_alive() that returns false says that the thread has ended, as join does.
import threading
import time


class Download(threading.Thread):
    def __init__(self, chunks):
        super().__init__()
        self.chunks = chunks
        self.received = 0

    def run(self):
        for chunk in self.chunks:
            self.received += len(chunk)


download = Download(["abc", "de", "f"])
download.start()
while download.is_alive():
    time.sleep(0.005)
download.received += 1
assert download.received == 7
download.join()
