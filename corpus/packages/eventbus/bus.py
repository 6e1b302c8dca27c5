"""Who listens to which topic."""
import threading


class EventBus:
    def __init__(self):
        self._lock = threading.Lock()
        self._listeners = {}

    def subscribe(self, topic, listener):
        with self._lock:  # expect-missed: FT202 which bus a listener has  # expect-false: FT201 there is one bus
            self._listeners.setdefault(topic, []).append(listener)

    def publish(self, topic, event):
        with self._lock:
            for listener in self._listeners.get(topic, ()):
                listener(event)  # ok: FT207
