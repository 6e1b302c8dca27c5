# ground-truth: clean
# An order belongs to whoever took it from the queue last; each stage changes it unlocked.
import queue
import threading


def take_orders(names, out):
    for name in names:
        order = {"customer": name, "state": "new"}
        order["number"] = len(name)
        out.put(order)
    out.put(None)


def price(incoming, out):
    while (order := incoming.get()) is not None:
        order["state"] = "priced at " + str(order["number"] * 3)
        order["number"] += 1
        out.put(order)
    out.put(None)


taken = queue.Queue()
priced = queue.Queue()
threads = [
    threading.Thread(target=take_orders, args=(["ann", "bob", "cid"], taken)),
    threading.Thread(target=price, args=(taken, priced)),
]
for thread in threads:
    thread.start()
finished = []
while (order := priced.get()) is not None:
    order["number"] += 1
    finished.append(order)
for thread in threads:
    thread.join()
assert [order["number"] for order in finished] == [5, 5, 5]
