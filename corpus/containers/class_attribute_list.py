"""A list in the class body is one list for all instances, and so for all threads.

Good form: containers/instance_list.py
"""
import threading


class Basket:
    items = []

    def add(self, item):
        self.items.append(item)  # expect: FT111

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
