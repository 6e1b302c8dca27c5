"""Invoice numbers from an itertools.count, which is advanced in one step.

Bad form: counters/generator_of_numbers.py
"""
import itertools
import threading


class Office:
    def __init__(self, year):
        self.year = year
        self.numbers = itertools.count(1)

    def bill(self, customer):
        number = next(self.numbers)  # ok: FT107
        print(customer, f"{self.year}-{number:04}")


def clerk(office, customers):
    for customer in customers:
        office.bill(customer)


if __name__ == "__main__":
    office = Office(2031)
    clerks = [threading.Thread(target=clerk, args=(office, ["ann", "bob"])) for _ in range(3)]
    for thread in clerks:
        thread.start()
    for thread in clerks:
        thread.join()
