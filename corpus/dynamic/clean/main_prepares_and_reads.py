# ground-truth: clean
# Unlocked state of the main thread, filled before start, read while only the worker's own changes.
import threading

products = {"tea": 3, "milk": 1}
products["salt"] = 2
discounts = [name for name in products if len(name) == 4]


class Till:
    def __init__(self, name):
        self.name = name
        self.total = 0

    def sell(self, basket):
        for name in basket:
            self.total += products[name] - (1 if name in discounts else 0)


tills = [Till("left"), Till("right")]
threads = [
    threading.Thread(target=till.sell, args=(basket,))
    for till, basket in zip(tills, (["tea", "salt"], ["milk"]))
]
for thread in threads:
    thread.start()
assert products["tea"] == 3 and tills[0].name == "left"
for thread in threads:
    thread.join()
products["tea"] = tills[0].total + tills[1].total
assert products["tea"] == 4
