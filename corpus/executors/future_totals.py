"""Tasks return their result; the thread that collects them does the adding.

Bad form: executors/shared_totals.py
"""
from concurrent.futures import ThreadPoolExecutor, as_completed

ORDERS = [("pens", 3), ("ink", 1), ("pens", 2), ("paper", 5)] * 25


class Warehouse:
    def __init__(self):
        self.sold = {"pens": 0, "ink": 0, "paper": 0}

    def check(self, article, amount):
        return article, max(amount, 0)

    def run(self, orders):
        with ThreadPoolExecutor(max_workers=4) as pool:
            futures = [pool.submit(self.check, article, amount) for article, amount in orders]
            for future in as_completed(futures):
                article, amount = future.result()
                self.sold[article] += amount  # ok: FT101
        return self.sold


if __name__ == "__main__":
    print(Warehouse().run(ORDERS))
