# ground-truth: clean
# The accounts are sorted before they are locked: one order, whoever calls.
import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount


ann = Account(1, 100)
bob = Account(2, 100)
threads = [
    threading.Thread(target=transfer, args=(ann, bob, 30)),
    threading.Thread(target=transfer, args=(bob, ann, 10)),
    threading.Thread(target=transfer, args=(ann, bob, 5)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert (ann.balance, bob.balance) == (75, 125)
