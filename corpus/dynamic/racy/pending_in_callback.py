# ground-truth: racy FT101 Uploads.pending lines 13, 19
# The callback runs in the pool's thread while the main thread counts the next upload.
import concurrent.futures
import time


class Uploads:
    def __init__(self, pool):
        self.pool = pool
        self.pending = 0

    def start(self, name):
        self.pending += 1
        future = self.pool.submit(upload, name)
        future.add_done_callback(self.finished)
        return future

    def finished(self, future):
        self.pending -= 1


def upload(name):
    time.sleep(0.1)
    return f"https://files.example/{name}"


with concurrent.futures.ThreadPoolExecutor(max_workers=1) as pool:
    uploads = Uploads(pool)
    futures = [uploads.start(name) for name in ("a.png", "b.png")]
    addresses = [future.result() for future in futures]
assert len(addresses) == 2
