# ground-truth: racy FT101 Order.created (class attribute) lines 16, 16
# The count belongs to the class, the lock to each order: two orders hold two locks.
import threading
import time


class Order:
    created = 0

    def __init__(self, customer):
        self.lock = threading.Lock()
        self.customer = customer

    def register(self):
        with self.lock:
            Order.created += 1


def take_orders(customers, pause):
    time.sleep(pause)
    for customer in customers:
        Order(customer).register()


web = threading.Thread(target=take_orders, args=(["ann", "bob"], 0))
phone = threading.Thread(target=take_orders, args=(["cid"], 0.05))
for channel in (web, phone):
    channel.start()
for channel in (web, phone):
    channel.join()
