# ground-truth: racy FT101 Summary.total lines 17, 17
# The barrier orders what was done before it; the sums are added after it.
import threading
import time


class Summary:
    def __init__(self, parts):
        self.partial = [0] * parts
        self.all_here = threading.Barrier(parts)
        self.total = 0

    def part(self, number, values):
        self.partial[number] = sum(values)
        self.all_here.wait()
        time.sleep(0.05 * number)
        self.total += self.partial[number]


summary = Summary(2)
workers = [
    threading.Thread(target=summary.part, args=(number, values))
    for number, values in enumerate([[1, 2, 3], [4, 5]])
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
