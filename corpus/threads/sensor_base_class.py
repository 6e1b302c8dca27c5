"""A base class starts its thread in `__init__`; the subclass sets its field afterwards.

Good form: threads/sensor_base_class_started_later.py
"""
import threading
import time


class Sensor:
    def __init__(self):
        self.samples = []
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.sample)
        self.thread.start()

    def sample(self):
        while not self.done.wait(0.01):
            try:
                self.samples.append(self.read())  # ok: FT105
            except AttributeError as error:
                print("too early:", error)

    def read(self):
        return 0

    def close(self):
        self.done.set()
        self.thread.join()


class Thermometer(Sensor):
    def __init__(self, offset):
        super().__init__()  # expect: FT108
        self.offset = offset

    def read(self):
        return 20 + self.offset


if __name__ == "__main__":
    thermometer = Thermometer(3)
    time.sleep(0.05)
    thermometer.close()
    print(len(thermometer.samples), "samples")
