# ground-truth: deadlock FT201 lines 18, 28
# The same circle with acquire and release by hand.
import threading
import time


class Inventory:
    def __init__(self):
        self.shelf_lock = threading.Lock()
        self.list_lock = threading.Lock()
        self.shelf = []
        self.listed = 0

    def store(self, box):
        self.shelf_lock.acquire()
        try:
            self.shelf.append(box)
            self.list_lock.acquire()
            try:
                self.listed += 1
            finally:
                self.list_lock.release()
        finally:
            self.shelf_lock.release()

    def recount(self):
        self.list_lock.acquire()
        self.shelf_lock.acquire()
        self.listed = len(self.shelf)
        self.shelf_lock.release()
        self.list_lock.release()


def yearly_recount(inventory):
    time.sleep(0.5)
    inventory.recount()


inventory = Inventory()
threads = [
    threading.Thread(target=inventory.store, args=("books",)),
    threading.Thread(target=yearly_recount, args=(inventory,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert inventory.listed == 1
