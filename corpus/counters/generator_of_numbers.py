"""Invoice numbers from one generator: two threads in it at once raise ValueError.

Good form: counters/count_of_numbers.py
"""
import threading


def invoice_numbers(year):
    number = 0
    while True:
        number += 1
        yield f"{year}-{number:04}"


class Office:
    def __init__(self, year):
        self.numbers = invoice_numbers(year)

    def bill(self, customer):
        try:
            print(customer, next(self.numbers))  # expect: FT107
        except ValueError as error:
            print(customer, "gets no invoice:", error)


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
