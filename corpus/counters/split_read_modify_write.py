"""A read-modify-write spread over three lines is still an update.

Good form: counters/whole_update_locked.py
"""
import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        balance = self.balance
        time.sleep(0.0001)  # the audit trail is written here
        self.balance = balance + amount  # expect: FT101


def pay_in(account):
    for _ in range(100):
        account.deposit(1)


def main():
    account = Account(0)
    tellers = [threading.Thread(target=pay_in, args=(account,)) for _ in range(3)]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    print("balance", account.balance)


if __name__ == "__main__":
    main()
