# ground-truth: racy FT107 numbers lines 20, 20
# A generator is not a thread-safe source of numbers: two next() may meet inside it.
import threading
import time


def invoice_numbers(year):
    number = 0
    while True:
        number = number + 1
        yield f"{year}-{number:04}"


numbers = invoice_numbers(2031)


def bill(customers, invoices, delay):
    time.sleep(delay)
    for customer in customers:
        invoices.append((customer, next(numbers)))


books = [[], []]
clerks = [
    threading.Thread(target=bill, args=(["ann", "bob"], books[0], 0)),
    threading.Thread(target=bill, args=(["cid"], books[1], 0.05)),
]
for clerk in clerks:
    clerk.start()
for clerk in clerks:
    clerk.join()
