"""A `with` block releases the lock on every way out.

Bad form: locks/early_return_keeps_lock.py
"""
import threading


class Wallet:
    def __init__(self, cents):
        self._lock = threading.Lock()
        self._cents = cents

    def spend(self, cents):
        with self._lock:  # ok: FT205
            if cents > self._cents:  # ok: FT104
                return False
            self._cents -= cents
            return True


def shop(wallet):
    for price in (300, 900, 200):
        wallet.spend(price)


def main():
    wallet = Wallet(1_000)
    shoppers = [threading.Thread(target=shop, args=(wallet,)) for _ in range(2)]
    for s in shoppers:
        s.start()
    for s in shoppers:
        s.join()
    print("done")


if __name__ == "__main__":
    main()
