"""The read and the write-back of an update sit in one critical section.

Bad form: counters/split_read_modify_write.py
"""
import threading
import time


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._balance = balance

    def deposit(self, amount):
        with self._lock:
            balance = self._balance
            time.sleep(0.0001)  # the audit trail is written here
            self._balance = balance + amount  # ok: FT101, FT104

    def balance(self):
        with self._lock:
            return self._balance


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
    print("balance", account.balance())


if __name__ == "__main__":
    main()
