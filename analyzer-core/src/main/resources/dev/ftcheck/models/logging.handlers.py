"""Model of logging.handlers: https://docs.python.org/3.14/library/logging.handlers.html"""

from logging import FileHandler, Handler, StreamHandler
from threading import RLock


class RotatingFileHandler(FileHandler): pass
class TimedRotatingFileHandler(FileHandler): pass
class WatchedFileHandler(FileHandler): pass


class MemoryHandler(Handler):
    def __init__(self, capacity, flushLevel=40, target=None, flushOnClose=True):
        self.lock = RLock()
        self.target = target

    def emit(self, record): self.target.handle(record)


class QueueHandler(Handler):
    def __init__(self, queue):
        self.lock = RLock()
        self.queue = queue

    def emit(self, record): self.enqueue(self.prepare(record))
    def enqueue(self, record): self.queue.put_nowait(record)

    def prepare(self, record):
        self.format(record)
        return record


@thread
class QueueListener:
    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers

    @starts
    def start(self): ...

    @joins
    @waits("thread")
    def stop(self): ...

    def run(self):
        while True:
            self.handle(self.queue.get())

    def handle(self, record):
        for handler in self.handlers:
            handler.handle(record)
