"""An early return between `acquire` and `release` leaves the lock locked.

Good form: locks/with_and_early_return.py
"""
import threading


class Wallet:
    def __init__(self, cents):
        self._lock = threading.Lock()
        self._cents = cents

    def spend(self, cents):
        self._lock.acquire()  # expect: FT205
        if cents > self._cents:
            return False
        self._cents -= cents
        self._lock.release()
        return True


def shop(wallet):
    for price in (300, 900, 200):
        wallet.spend(price)


def main():
    wallet = Wallet(1_000)
    shoppers = [threading.Thread(target=shop, args=(wallet,), daemon=True) for _ in range(2)]
    for s in shoppers:
        s.start()
    for s in shoppers:
        s.join(0.2)
    print("stuck:", [s.is_alive() for s in shoppers])


if __name__ == "__main__":
    main()
