# ground-truth: clean
# is_set() that returns true is as good as wait(): the price list was stored before set().
import threading
import time


class PriceList:
    def __init__(self):
        self.loaded = threading.Event()
        self.prices = {}

    def load(self):
        fresh = {"tea": 3, "milk": 1}
        time.sleep(0.02)
        self.prices = fresh
        self.loaded.set()


def cashier(price_list, totals):
    while not price_list.loaded.is_set():
        time.sleep(0.005)
    totals.append(price_list.prices["tea"] * 2)


price_list = PriceList()
totals = []
threads = [
    threading.Thread(target=cashier, args=(price_list, totals)),
    threading.Thread(target=price_list.load),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert totals == [6]
