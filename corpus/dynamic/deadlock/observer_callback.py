# ground-truth: deadlock FT201 lines 20, 31
# The feed calls its readers with its lock held; a reader holds its own and asks the feed.
import threading
import time


class Feed:
    def __init__(self):
        self.lock = threading.Lock()
        self.readers = []
        self.latest = "nothing yet"

    def publish(self, text):
        with self.lock:
            self.latest = text
            for reader in self.readers:
                reader.notified(text)

    def current(self):
        with self.lock:
            return self.latest


class Reader:
    def __init__(self, feed):
        self.lock = threading.Lock()
        self.feed = feed
        self.seen = []

    def notified(self, text):
        with self.lock:
            self.seen.append(text)

    def refresh(self):
        with self.lock:
            self.seen.append(self.feed.current())


feed = Feed()
reader = Reader(feed)
feed.readers.append(reader)


def refresh_later():
    time.sleep(0.5)
    reader.refresh()


threads = [
    threading.Thread(target=feed.publish, args=("rain",)),
    threading.Thread(target=refresh_later),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert reader.seen == ["rain", "rain"]
