"""What is to be done, and how often."""
import time


class Job:
    """Belongs to the scheduler once it is added."""

    def __init__(self, name, period, action):
        self.name = name
        self._period = period
        self._action = action
        self._due = time.monotonic() + period

    def run_if_due(self, now):
        if now >= self._due:  # ok: FT104
            self._due = now + self._period  # ok: FT102
            self._action(self.name)
