# ground-truth: clean
# transfer() holds the RLock and calls methods that take it again; the inner exits free nothing.
import threading


class Account:
    def __init__(self, balance):
        self.lock = threading.RLock()
        self.balance = balance
        self.history = []

    def book(self, amount):
        with self.lock:
            self.balance += amount
            self.history.append(amount)

    def book_with_fee(self, amount):
        with self.lock:
            self.book(amount)
            self.book(-1)
            self.balance += 0 if self.history else 1


account = Account(100)
clerks = [
    threading.Thread(target=account.book_with_fee, args=(20,)),
    threading.Thread(target=account.book_with_fee, args=(30,)),
    threading.Thread(target=account.book, args=(-10,)),
]
for clerk in clerks:
    clerk.start()
for clerk in clerks:
    clerk.join()
assert account.balance == 138
