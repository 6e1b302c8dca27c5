"""A daemon that saves the state now and then: the last file may be empty.

Good form: threads/snapshot_stopped.py
"""
import os
import tempfile
import threading
import time


class Snapshots:
    def __init__(self, path):
        self._path = path
        self._thread = threading.Thread(target=self._run)
        self._thread.daemon = True

    def start(self):
        self._thread.start()  # expect: FT304

    def _save(self):
        with open(self._path, "w") as snapshot:
            snapshot.write(str(time.time()))

    def _run(self):
        while True:
            self._save()
            time.sleep(0.1)


def main():
    Snapshots(os.path.join(tempfile.gettempdir(), "snapshot_daemon.txt")).start()
    time.sleep(0.3)

if __name__ == "__main__":
    main()
