"""Counts the requests of three threads: `python -m metrics`."""
import threading

from .instruments import Counter, Span
from .report import Reporter


def handle(path):
    with Span(path):
        Counter("requests").add()


def serve(paths):
    for path in paths:
        handle(path)


def main():
    reporter = Reporter(period=0.01)
    reporter.start()
    servers = [threading.Thread(target=serve, args=([f"/{n}/{i}" for i in range(200)],)) for n in range(3)]
    for server in servers:
        server.start()
    for server in servers:
        server.join()
    reporter.close()
    print(Counter("requests").value(), len(reporter.lines), Span.started)


if __name__ == "__main__":
    main()
