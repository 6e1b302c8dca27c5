"""A transfer locks the source account, then the target: two opposite transfers deadlock.

Good form: locks/bank_transfer_ordered.py
"""
import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    with source.lock:
        with target.lock:  # expect: FT201
            source.balance -= amount
            target.balance += amount


def move(source, target):
    for _ in range(300):
        transfer(source, target, 1)


def main():
    ann = Account(1, 1_000)
    bob = Account(2, 1_000)
    there = threading.Thread(target=move, args=(ann, bob), daemon=True)
    back = threading.Thread(target=move, args=(bob, ann), daemon=True)
    there.start()
    back.start()
    there.join(0.5)
    back.join(0.5)
    print("deadlock" if there.is_alive() or back.is_alive() else "got away with it")


if __name__ == "__main__":
    main()
