"""The client, and the one that the functions of the module use."""
import threading

from . import registry

_default = None
_default_lock = threading.Lock()


class Client:
    def __init__(self, codec):
        self._codec = codec
        self._lock = threading.Lock()
        self._sent = []

    def send(self, message):
        data = self._codec.encode(message)
        with self._lock:
            self._sent.append(data)  # ok: FT105
        return len(data)

    def sent(self):
        with self._lock:
            return list(self._sent)  # ok: FT106, FT113


def default_client():
    global _default
    if _default is None:  # ok: FT103, FT104
        made = Client(registry.create("json"))
        with _default_lock:
            if _default is None:  # ok: FT104
                _default = made
    return _default


def send(message):
    return default_client().send(message)
