"""What deliveries cost and orders bring."""
import threading


class Billing:
    def __init__(self, orders):
        self._lock = threading.Lock()
        self._orders = orders
        self._balance = 0

    def bill_delivery(self, item, count):
        with self._lock:
            self._balance -= count

    def close_day(self):
        with self._lock:
            self._balance += 3 * self._orders.settle()
            return self._balance
