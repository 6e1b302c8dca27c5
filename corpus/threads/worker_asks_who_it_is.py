"""`stop` joins the worker unless the worker itself calls it.

Bad form: threads/worker_joins_itself.py
"""
import threading


class Service:
    def __init__(self):
        self._stopping = threading.Event()
        self._worker = threading.Thread(target=self._run)

    def start(self):
        self._worker.start()

    def _run(self):
        for n in range(5):
            if n == 3:
                self.stop()

    def stop(self):
        self._stopping.set()
        if threading.current_thread() is not self._worker:
            self._worker.join()  # ok: FT306


def main():
    service = Service()
    service.start()
    service.stop()

if __name__ == "__main__":
    main()
