# ground-truth: racy FT102 LogWriter.buffer lines 13, 17
# The flusher replaces the list; a writer that has just read the old one appends into the void.
import threading
import time


class LogWriter:
    def __init__(self):
        self.buffer = []
        self.written = 0

    def write(self, line):
        self.buffer.append(line)

    def flush(self):
        batch = self.buffer
        self.buffer = []
        self.written += len(batch)


def serve(log):
    for path in ("/", "/news"):
        log.write(f"GET {path}")


def flush_later(log):
    time.sleep(0.05)
    log.flush()


log = LogWriter()
server = threading.Thread(target=serve, args=(log,))
flusher = threading.Thread(target=flush_later, args=(log,))
server.start()
flusher.start()
server.join()
flusher.join()
