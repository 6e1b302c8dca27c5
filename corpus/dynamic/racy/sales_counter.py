# ground-truth: racy FT101 Counter.value lines 13, 13
# Both tills add to one counter; the second opens later, but nothing waits for the first.
import threading
import time


class Counter:
    def __init__(self):
        self.value = 0

    def add(self, items):
        for _ in range(items):
            self.value += 1


class Till:
    def __init__(self, sold, opens_after):
        self.sold = sold
        self.opens_after = opens_after

    def serve(self, customers):
        time.sleep(self.opens_after)
        for basket in customers:
            self.sold.add(len(basket))


def main():
    sold = Counter()
    tills = [Till(sold, 0), Till(sold, 0.05)]
    customers = [["bread", "milk"], ["apples"], ["tea", "sugar", "lemons"]]
    threads = [threading.Thread(target=till.serve, args=(customers,)) for till in tills]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sold.value <= 12


main()
