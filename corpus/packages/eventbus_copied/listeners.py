"""The listeners of the application."""
import threading


class Audit:
    """Counts what happens."""

    def __init__(self, bus):
        self._lock = threading.Lock()
        self._count = 0
        bus.subscribe("signup", self.on_event)

    def on_event(self, event):
        with self._lock:
            self._count += 1  # ok: FT101

    def count(self):
        with self._lock:
            return self._count


class Onboarding:
    """Follows each new user."""

    def __init__(self, bus):
        self._bus = bus
        bus.subscribe("signup", self.on_signup)

    def on_signup(self, name):
        self._bus.subscribe(f"mail to {name}", self.on_mail)

    def on_mail(self, mail):
        print("read", mail)
