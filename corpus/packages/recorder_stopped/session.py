"""What the application opens and closes."""
from .recorder import Recorder
from .samples import Samples


class Session:
    def __init__(self):
        self._samples = Samples()
        self._recorder = Recorder(self._samples)

    def open(self):
        self._recorder.start()

    def close(self):
        self._shut_down()
        with self._samples.lock:
            return len(self._samples.take_all())

    def _shut_down(self):
        self._recorder.stop()
