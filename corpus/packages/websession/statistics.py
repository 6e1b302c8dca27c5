"""How much was loaded, by all threads together."""
import collections
import threading

_lock = threading.Lock()
_totals = collections.Counter()


def add(**amounts):
    with _lock:
        for name, amount in amounts.items():
            _totals[name] += amount  # ok: FT101


def totals():
    with _lock:
        return dict(_totals)  # ok: FT106, FT113
