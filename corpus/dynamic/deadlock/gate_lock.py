# ground-truth: clean
# Opposite orders behind one outer lock: only one thread at a time is between the two.
import threading

gate = threading.Lock()
stock_lock = threading.Lock()
order_lock = threading.Lock()
stock = {"lamp": 5}
orders = []


def sell(name):
    with gate:
        with stock_lock:
            with order_lock:
                stock[name] -= 1
                orders.append(name)


def cancel():
    with gate:
        with order_lock:
            with stock_lock:
                if orders:
                    stock[orders.pop()] += 1


threads = [
    threading.Thread(target=sell, args=("lamp",)),
    threading.Thread(target=cancel),
    threading.Thread(target=sell, args=("lamp",)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert stock["lamp"] + len(orders) == 5
