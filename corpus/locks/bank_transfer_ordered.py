"""A transfer locks the two accounts in the order of their numbers.

Bad form: locks/bank_transfer.py
"""
import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock:
        with second.lock:  # ok: FT201
            source.balance -= amount  # ok: FT101
            target.balance += amount  # ok: FT101


def move(source, target):
    for _ in range(300):
        transfer(source, target, 1)


def main():
    ann = Account(1, 1_000)
    bob = Account(2, 1_000)
    there = threading.Thread(target=move, args=(ann, bob))
    back = threading.Thread(target=move, args=(bob, ann))
    there.start()
    back.start()
    there.join()
    back.join()
    print(ann.balance, bob.balance)


if __name__ == "__main__":
    main()
