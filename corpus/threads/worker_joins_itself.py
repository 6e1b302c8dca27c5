"""A worker stops its own service, and `stop` joins the worker.

Good form: threads/worker_asks_who_it_is.py
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
        self._worker.join()  # expect: FT306


def main():
    threading.excepthook = lambda problem: print(problem.exc_value)
    service = Service()
    service.start()
    service.stop()

if __name__ == "__main__":
    main()
