"""Uses host and port together."""


class Client:
    def __init__(self, settings):
        self._settings = settings
        self.addresses = set()

    def ask(self, times):
        for _ in range(times):
            snapshot = self._settings.current()
            self.addresses.add(f"{snapshot.host}:{snapshot.port}")  # ok: FT102, FT105
            for feature in snapshot.features:  # ok: FT106
                self.addresses.discard(feature)
