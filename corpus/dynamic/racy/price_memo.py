# ground-truth: racy FT104 prices[sku] lines 14, 15
# The look-up and the store of the memo belong together; the price service may be asked twice.
import threading
import time

prices = {}


def ask_service(sku):
    return sum(map(ord, sku)) / 100


def remember(sku):
    if sku not in prices:
        prices[sku] = ask_service(sku)


def price_basket(skus, delay):
    time.sleep(delay)
    for sku in skus:
        remember(sku)


ann = threading.Thread(target=price_basket, args=(["tea"], 0))
bob = threading.Thread(target=price_basket, args=(["tea"], 0.05))
ann.start()
bob.start()
ann.join()
bob.join()
assert list(prices) == ["tea"]
