"""Objects that exist once per class and name."""
import threading


class Interned(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, name):
        key = cls.__name__, name
        with Interned._lock:
            if key not in Interned._instances:  # ok: FT104
                Interned._instances[key] = super().__call__(name)
            return Interned._instances[key]

    @classmethod
    def report(mcs):
        with mcs._lock:
            instruments = list(mcs._instances.items())
        total = 0
        for (kind, _), instrument in instruments:  # ok: FT106
            if kind == "Counter":
                total += instrument.value()
        return total
