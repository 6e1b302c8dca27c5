"""The audit log and its lock."""
import threading

import ledger.accounts

audit_lock = threading.Lock()
lines = []


def note(line):
    with audit_lock:  # expect: FT201
        lines.append(line)


def close_day():
    with audit_lock:
        lines.append(f"total {ledger.accounts.total()}")
        return len(lines)
