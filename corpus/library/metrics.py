"""Module-level metrics for an application: some functions lock, the update of the peak doesn't."""
import threading

_lock = threading.Lock()
_requests = 0
_errors = 0
_peak = 0.0


def count_request():
    global _requests
    with _lock:
        _requests += 1


def count_error():
    global _errors
    with _lock:
        _errors += 1


def record_duration(seconds):
    global _peak
    if seconds > _peak:  # expect: FT104
        _peak = seconds


def report():
    with _lock:
        return {"requests": _requests, "errors": _errors}
