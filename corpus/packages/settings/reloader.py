"""A thread that looks for new settings."""
import threading


class Reloader:
    def __init__(self, settings):
        self._settings = settings
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self):
        self._thread.start()

    def stop(self):
        self._stopped.set()
        self._thread.join()

    def _watch(self):
        generation = 0
        while not self._stopped.wait(0.0005):
            generation += 1  # ok: FT101
            self._settings.change(
                host=f"host{generation}", port=8000 + generation, features=frozenset({generation})
            )
