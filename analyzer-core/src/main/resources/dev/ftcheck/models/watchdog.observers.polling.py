"""Model of watchdog.observers.polling: https://python-watchdog.readthedocs.io/en/stable/api.html"""

from watchdog.observers import Observer as PollingObserver
from watchdog.observers import Observer as PollingObserverVFS
