"""Logs from three threads: `python -m logchain`."""
import threading

from .handlers import CountingHandler, Handler
from .memory import MemoryHandler


def log(handler, name):
    for n in range(100):
        handler.handle(f"{name} {n}")


def main():
    counter = CountingHandler()
    memory = MemoryHandler(capacity=8, target=counter)
    writers = [threading.Thread(target=log, args=(memory, name)) for name in ("a", "b", "c")]
    for writer in writers:
        writer.start()
    memory.reset(16)
    for writer in writers:
        writer.join()
    memory.flush()
    print(counter.count(), isinstance(memory, Handler))


if __name__ == "__main__":
    main()
