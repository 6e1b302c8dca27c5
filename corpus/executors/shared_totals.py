"""Tasks of a pool add to a dict that the class keeps, through a bound method.

Good form: executors/future_totals.py
"""
from concurrent.futures import ThreadPoolExecutor, as_completed

ORDERS = [("pens", 3), ("ink", 1), ("pens", 2), ("paper", 5)] * 25


class Warehouse:
    def __init__(self):
        self.sold = {"pens": 0, "ink": 0, "paper": 0}

    def book(self, article, amount):
        self.sold[article] += amount  # expect: FT101

    def run(self, orders):
        with ThreadPoolExecutor(max_workers=4) as pool:
            futures = [pool.submit(self.book, article, amount) for article, amount in orders]
            for future in as_completed(futures):
                future.result()
        return self.sold


if __name__ == "__main__":
    print(Warehouse().run(ORDERS))
