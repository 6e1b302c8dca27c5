"""The accounts and their lock."""
import threading

from ledger_ordered import audit

accounts_lock = threading.Lock()
balances = {"ann": 100, "bob": 100}


def transfer(source, target, amount):
    with accounts_lock:
        balances[source] -= amount  # ok: FT101
        balances[target] += amount  # ok: FT101
    audit.note(f"{source} to {target}: {amount}")


def total():
    with accounts_lock:
        return sum(balances.values())
