# ground-truth: racy FT101 Warehouse.total lines 15, 19
# Each side has a lock of its own, so neither keeps the other out.
import threading
import time


class Warehouse:
    def __init__(self):
        self.total = 0
        self.inbound_lock = threading.Lock()
        self.outbound_lock = threading.Lock()

    def receive(self, pallets):
        with self.inbound_lock:
            self.total += pallets

    def ship(self, pallets):
        with self.outbound_lock:
            self.total -= pallets


def unload(warehouse):
    for pallets in (12, 8, 20):
        warehouse.receive(pallets)


def load(warehouse):
    time.sleep(0.05)
    for pallets in (5, 5):
        warehouse.ship(pallets)


warehouse = Warehouse()
dock = threading.Thread(target=unload, args=(warehouse,))
ramp = threading.Thread(target=load, args=(warehouse,))
dock.start()
ramp.start()
dock.join()
ramp.join()
