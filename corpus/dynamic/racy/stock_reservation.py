# ground-truth: racy FT104 stock[sku] lines 12, 13
# There is enough for both today; the test and the subtraction are separate all the same.
import threading
import time


class Stock:
    def __init__(self, levels):
        self.levels = levels

    def reserve(self, sku, quantity):
        if self.levels[sku] >= quantity:
            self.levels[sku] -= quantity
            return True
        return False


def checkout(stock, basket, delay):
    time.sleep(delay)
    return all(stock.reserve(sku, quantity) for sku, quantity in basket)


stock = Stock({"lamp": 10, "desk": 4})
web = threading.Thread(target=checkout, args=(stock, [("lamp", 2), ("desk", 1)], 0))
shop = threading.Thread(target=checkout, args=(stock, [("lamp", 3)], 0.05))
web.start()
shop.start()
web.join()
shop.join()
