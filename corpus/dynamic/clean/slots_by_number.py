# ground-truth: clean
# A list of fixed length, a slot for each worker: different elements are different locations.
import threading


def total(rows, totals, number):
    totals[number] = 0
    for row in rows:
        totals[number] += row


def split(rows, parts):
    return [rows[part::parts] for part in range(parts)]


rows = list(range(100))
totals = [None] * 4
workers = [
    threading.Thread(target=total, args=(part, totals, number))
    for number, part in enumerate(split(rows, len(totals)))
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
assert sum(totals) == 4950
