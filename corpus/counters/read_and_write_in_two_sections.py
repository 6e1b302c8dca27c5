"""Each access holds the lock, but the read and the write-back are two critical sections.

Good form: counters/whole_update_locked.py
"""
import threading


class Inventory:
    def __init__(self, stock):
        self._lock = threading.Lock()
        self._stock = stock

    def remove_one(self):
        with self._lock:
            stock = self._stock  # expect: FT104
        remaining = stock - 1
        with self._lock:
            self._stock = remaining

    def stock(self):
        with self._lock:
            return self._stock


def sell(inventory):
    for _ in range(500):
        inventory.remove_one()


def main():
    inventory = Inventory(2_000)
    shops = [threading.Thread(target=sell, args=(inventory,)) for _ in range(4)]
    for shop in shops:
        shop.start()
    for shop in shops:
        shop.join()
    print("left:", inventory.stock())


if __name__ == "__main__":
    main()
