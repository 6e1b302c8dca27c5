"""The audit log and its lock."""
import threading

import ledger_ordered.accounts

audit_lock = threading.Lock()
lines = []


def note(line):
    with audit_lock:  # ok: FT201
        lines.append(line)


def close_day():
    total = ledger_ordered.accounts.total()
    with audit_lock:  # ok: FT201
        lines.append(f"total {total}")
        return len(lines)
