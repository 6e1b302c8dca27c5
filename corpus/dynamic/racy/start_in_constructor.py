# ground-truth: racy FT102 Poller.interval lines 13, 17
# The thread runs before the constructor has come to the interval.
import threading
import time


class Poller:
    def __init__(self, url, interval):
        self.url = url
        self.polled = []
        self.thread = threading.Thread(target=self.run)
        self.thread.start()
        self.interval = interval * 0.01

    def run(self):
        time.sleep(0.05)
        pause = self.interval
        for _ in range(2):
            self.polled.append(self.url)
            time.sleep(pause)

    def close(self):
        self.thread.join()


poller = Poller("http://status.example", 1)
poller.close()
