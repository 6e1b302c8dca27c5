"""Model of watchdog.events: https://python-watchdog.readthedocs.io/en/stable/api.html#event-handler-classes"""


class FileSystemEvent:
    src_path = dest_path = event_type = ""
    is_directory = is_synthetic = False
    def __init__(self, src_path="", dest_path="", **more): ...


class FileMovedEvent(FileSystemEvent): pass
class FileDeletedEvent(FileSystemEvent): pass
class FileModifiedEvent(FileSystemEvent): pass
class FileCreatedEvent(FileSystemEvent): pass
class FileClosedEvent(FileSystemEvent): pass
class FileOpenedEvent(FileSystemEvent): pass
class DirMovedEvent(FileSystemEvent): pass
class DirModifiedEvent(FileSystemEvent): pass
class DirDeletedEvent(FileSystemEvent): pass
class DirCreatedEvent(FileSystemEvent): pass


class FileSystemEventHandler:
    def dispatch(self, event):
        self.on_any_event(event)
        self.on_moved(event)
        self.on_created(event)
        self.on_deleted(event)
        self.on_modified(event)
        self.on_closed(event)
        self.on_closed_no_write(event)
        self.on_opened(event)

    def on_any_event(self, event): ...
    def on_moved(self, event): ...
    def on_created(self, event): ...
    def on_deleted(self, event): ...
    def on_modified(self, event): ...
    def on_closed(self, event): ...
    def on_closed_no_write(self, event): ...
    def on_opened(self, event): ...


class PatternMatchingEventHandler(FileSystemEventHandler):
    def __init__(self, patterns=None, ignore_patterns=None, ignore_directories=False, case_sensitive=False): ...


class RegexMatchingEventHandler(FileSystemEventHandler):
    def __init__(self, regexes=None, ignore_regexes=None, ignore_directories=False, case_sensitive=False): ...


class LoggingEventHandler(FileSystemEventHandler):
    def __init__(self, logger=None): ...
