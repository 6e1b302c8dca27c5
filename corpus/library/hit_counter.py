"""A class that claims to be safe for threads and has no lock.

Good form: counters/safe_counter_class.py
"""


class HitCounter:
    """Counts hits per page. Thread-safe: share one instance between all request threads."""

    def __init__(self):
        self.hits = 0
        self.last_page = None

    def hit(self, page):
        self.hits += 1  # expect: FT101
        self.last_page = page  # expect: FT102

    def summary(self):
        return f"{self.hits} hits, last {self.last_page}"
