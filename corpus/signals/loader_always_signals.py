"""The event is set in a `finally`, whatever became of the work.

Bad form: signals/loader_fails_silently.py
"""
import threading


class Catalogue:
    def __init__(self, lines):
        self._lines = lines
        self._loaded = threading.Event()
        self.prices = {}

    def load(self):
        try:
            self.prices = {name: int(price) for name, price in self._lines}
        except ValueError as problem:
            print("no prices:", problem)
        finally:
            self._loaded.set()

    def price(self, name):
        self._loaded.wait()  # ok: FT212
        return self.prices.get(name)


def main():
    catalogue = Catalogue([("tea", "3"), ("coffee", "much")])
    loader = threading.Thread(target=catalogue.load)
    loader.start()
    buyer = threading.Thread(target=catalogue.price, args=("tea",))
    buyer.start()
    loader.join()
    buyer.join()

if __name__ == "__main__":
    main()
