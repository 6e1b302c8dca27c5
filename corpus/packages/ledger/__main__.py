"""Runs transfers and the close of the day side by side: `python -m ledger`."""
import threading

from ledger import accounts, audit


def trade():
    for _ in range(100):
        accounts.transfer("ann", "bob", 1)


def close():
    for _ in range(100):
        audit.close_day()


if __name__ == "__main__":
    threads = [threading.Thread(target=trade, daemon=True), threading.Thread(target=close, daemon=True)]
    for t in threads:
        t.start()
    for t in threads:
        t.join(0.4)
    print("stuck:", [t.is_alive() for t in threads])
