# ground-truth: racy FT101 Cart.total lines 14, 17
# add() locks, the later written discount() does not.
import threading
import time


class Cart:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 0

    def add(self, price):
        with self.lock:
            self.total += price

    def discount(self, percent):
        self.total -= percent


def scan(cart):
    for price in (3, 7, 5):
        cart.add(price)


def apply_voucher(cart):
    time.sleep(0.05)
    cart.discount(2)


cart = Cart()
scanner = threading.Thread(target=scan, args=(cart,))
voucher = threading.Thread(target=apply_voucher, args=(cart,))
scanner.start()
voucher.start()
scanner.join()
voucher.join()
