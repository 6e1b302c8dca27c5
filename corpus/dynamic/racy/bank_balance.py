# ground-truth: racy FT101 Account.balance lines 12, 15
# Salary and rent are booked by two threads, without a lock, at different times of the night.
import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        self.balance -= amount


def pay_salaries(account):
    for salary in (1200, 300):
        account.deposit(salary)


def collect_rents(account):
    time.sleep(0.05)
    for rent in (700, 90):
        account.withdraw(rent)


account = Account(100)
jobs = [
    threading.Thread(target=pay_salaries, args=(account,), name="salaries"),
    threading.Thread(target=collect_rents, args=(account,), name="rents"),
]
for job in jobs:
    job.start()
for job in jobs:
    job.join()
