"""An exception before `set`: whoever waits for the event waits for ever.

Good form: signals/loader_always_signals.py
"""
import threading


class Catalogue:
    def __init__(self, lines):
        self._lines = lines
        self._loaded = threading.Event()
        self.prices = {}

    def load(self):
        self.prices = {name: int(price) for name, price in self._lines}
        self._loaded.set()

    def price(self, name):
        self._loaded.wait()  # expect: FT212
        return self.prices.get(name)


def main():
    catalogue = Catalogue([("tea", "3"), ("coffee", "much")])
    threading.excepthook = lambda problem: None
    loader = threading.Thread(target=catalogue.load)
    loader.start()
    buyer = threading.Thread(target=catalogue.price, args=("tea",), daemon=True)
    buyer.start()
    loader.join()
    buyer.join(timeout=0.2)
    print("still waiting:", buyer.is_alive())

if __name__ == "__main__":
    main()
