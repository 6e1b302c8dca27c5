# ground-truth: deadlock FT201 lines 15, 15
# One function, called with the accounts both ways round: the order is the caller's.
import threading
import time


class Account:
    def __init__(self, balance):
        self.lock = threading.Lock()
        self.balance = balance


def transfer(source, target, amount):
    with source.lock:
        with target.lock:
            source.balance -= amount
            target.balance += amount


def standing_order(source, target, amount, delay):
    time.sleep(delay)
    transfer(source, target, amount)


ann = Account(100)
bob = Account(100)
orders = [
    threading.Thread(target=standing_order, args=(ann, bob, 30, 0)),
    threading.Thread(target=standing_order, args=(bob, ann, 10, 0.5)),
]
for order in orders:
    order.start()
for order in orders:
    order.join()
assert (ann.balance, bob.balance) == (80, 120)
