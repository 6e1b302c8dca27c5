"""The daemon is asked to stop and joined.

Bad form: threads/snapshot_daemon.py
"""
import os
import tempfile
import threading
import time


class Snapshots:
    def __init__(self, path):
        self._path = path
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self):
        self._thread.start()  # ok: FT304

    def stop(self):
        self._stopping.set()
        self._thread.join()

    def _save(self):
        with open(self._path, "w") as snapshot:
            snapshot.write(str(time.time()))

    def _run(self):
        while not self._stopping.wait(0.1):
            self._save()


def main():
    snapshots = Snapshots(os.path.join(tempfile.gettempdir(), "snapshot_stopped.txt"))
    snapshots.start()
    time.sleep(0.3)
    snapshots.stop()

if __name__ == "__main__":
    main()
