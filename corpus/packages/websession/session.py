"""A session keeps its connection and cookies, and is for one thread."""
import threading

_local = threading.local()


class Session:
    def __init__(self):
        self.cookies = {}
        self.requests = 0

    def get(self, path):
        self.requests += 1  # ok: FT101
        self.cookies[path] = self.requests  # ok: FT105
        return f"<h1>{path}</h1>"


def session():
    if not hasattr(_local, "session"):  # ok: FT104
        _local.session = Session()  # ok: FT102
    return _local.session
