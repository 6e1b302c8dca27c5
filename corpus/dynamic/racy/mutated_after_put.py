# ground-truth: racy FT102 order["price"] lines 14, 21
# The producer goes on writing to an order that it has handed over already.
import queue
import threading
import time

orders = queue.Queue()


def take(items):
    for item in items:
        order = {"item": item, "price": 0}
        orders.put(order)
        order["price"] = len(item) * 3
    orders.put(None)


def ship(invoices):
    while (order := orders.get()) is not None:
        time.sleep(0.03)
        invoices.append((order["item"], order["price"]))


invoices = []
clerk = threading.Thread(target=take, args=(["lamp"],))
packer = threading.Thread(target=ship, args=(invoices,))
packer.start()
clerk.start()
clerk.join()
packer.join()
