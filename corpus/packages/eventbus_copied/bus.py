"""Who listens to which topic."""
import threading


class EventBus:
    def __init__(self):
        self._lock = threading.Lock()
        self._listeners = {}

    def subscribe(self, topic, listener):
        with self._lock:  # ok: FT202
            self._listeners.setdefault(topic, []).append(listener)

    def publish(self, topic, event):
        with self._lock:
            listeners = tuple(self._listeners.get(topic, ()))
        for listener in listeners:  # ok: FT106
            listener(event)
