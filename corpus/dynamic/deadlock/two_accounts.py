# ground-truth: deadlock FT201 lines 13, 21
# Opposite orders; today the second booking comes long after the first.
import threading
import time

savings_lock = threading.Lock()
giro_lock = threading.Lock()
balances = {"savings": 500, "giro": 100}


def save(amount):
    with giro_lock:
        with savings_lock:
            balances["giro"] -= amount
            balances["savings"] += amount


def spend(amount):
    time.sleep(0.5)
    with savings_lock:
        with giro_lock:
            balances["savings"] -= amount
            balances["giro"] += amount


threads = [threading.Thread(target=save, args=(50,)), threading.Thread(target=spend, args=(70,))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sum(balances.values()) == 600
