"""A longer switch interval to "protect" a critical section: free-threaded Python has no such thing.

Good form: counters/locked_global_counter.py
"""
import sys
import threading

ledger = []


def book(entry):
    ledger.append(entry)  # expect: FT105


def main():
    sys.setswitchinterval(10)  # expect: FT403
    threads = [threading.Thread(target=book, args=(n,)) for n in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(len(ledger))


if __name__ == "__main__":
    main()
