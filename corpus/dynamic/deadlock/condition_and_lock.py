# ground-truth: deadlock FT201 lines 17, 26
# The condition has a lock, too: one side takes it last, the other first.
import threading
import time


class Warehouse:
    def __init__(self):
        self.changed = threading.Condition()
        self.audit_lock = threading.Lock()
        self.level = 0
        self.audit = []

    def deliver(self, amount):
        with self.audit_lock:
            self.audit.append(amount)
            with self.changed:
                self.level += amount
                self.changed.notify_all()

    def collect(self, amount):
        with self.changed:
            while self.level < amount:
                self.changed.wait()
            self.level -= amount
            with self.audit_lock:
                self.audit.append(-amount)


def customer(warehouse):
    time.sleep(0.5)
    warehouse.collect(3)


warehouse = Warehouse()
threads = [
    threading.Thread(target=warehouse.deliver, args=(5,)),
    threading.Thread(target=customer, args=(warehouse,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert warehouse.audit == [5, -3]
