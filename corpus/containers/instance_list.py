"""A list made in `__init__` belongs to its instance alone.

Bad form: containers/class_attribute_list.py
"""
import threading


class Basket:
    currency = ("EUR", "USD")

    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)  # ok: FT111, FT105

    def size(self):
        return len(self.items)


def shop(customer):
    basket = Basket()
    for n in range(3):
        basket.add(f"{customer}-{n}")
    print(customer, "has", basket.size(), "items")


def main():
    threads = [threading.Thread(target=shop, args=(name,)) for name in ("ann", "bob", "cid")]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


if __name__ == "__main__":
    main()
