# ground-truth: clean
# Checked again under the lock: built once. The first, unlocked look is the known good idiom, and
# the object that it may see was complete before it was stored.
import threading


class Catalogue:
    def __init__(self):
        self.items = {"tea": 3, "milk": 1}


class Shop:
    def __init__(self):
        self.lock = threading.Lock()
        self.catalogue = None
        self.builds = 0

    def open(self):
        if self.catalogue is None:
            with self.lock:
                if self.catalogue is None:
                    self.builds += 1
                    self.catalogue = Catalogue()


shop = Shop()
threads = [threading.Thread(target=shop.open) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert shop.builds == 1 and shop.catalogue.items["tea"] == 3
