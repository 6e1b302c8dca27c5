"""Model of watchdog.observers: https://python-watchdog.readthedocs.io/en/stable/api.html#observer-thread-classes

One thread of the observer calls the handlers, one event after the other.
"""

from threading import Thread

from watchdog.events import FileSystemEvent


@thread_safe
class Observer(Thread):
    def __init__(self, timeout=1.0):
        self.daemon = True

    def run(self): self._handler.dispatch(FileSystemEvent())

    def schedule(self, event_handler, path, recursive=False, **more):
        self._handler = event_handler
        return path

    def add_handler_for_watch(self, event_handler, watch): self._handler = event_handler
    def remove_handler_for_watch(self, event_handler, watch): ...
    def unschedule(self, watch): ...
    def unschedule_all(self): ...

    @notifies
    def stop(self): ...
