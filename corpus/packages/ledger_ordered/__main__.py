"""Runs transfers and the close of the day side by side: `python -m ledger_ordered`."""
import threading

from ledger_ordered import accounts, audit


def trade():
    for _ in range(100):
        accounts.transfer("ann", "bob", 1)


def close():
    for _ in range(100):
        audit.close_day()


if __name__ == "__main__":
    threads = [threading.Thread(target=trade), threading.Thread(target=close)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(accounts.total())
