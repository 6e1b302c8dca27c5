"""A base class leaves the start of its thread to a method that is called on a finished object.

Bad form: threads/sensor_base_class.py
"""
import threading
import time


class Sensor:
    def __init__(self):
        self.samples = []
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.sample)

    def open(self):
        self.thread.start()  # ok: FT108

    def sample(self):
        while not self.done.wait(0.01):
            self.samples.append(self.read())  # ok: FT105

    def read(self):
        return 0

    def close(self):
        self.done.set()
        self.thread.join()


class Thermometer(Sensor):
    def __init__(self, offset):
        super().__init__()  # ok: FT108
        self.offset = offset

    def read(self):
        return 20 + self.offset


if __name__ == "__main__":
    thermometer = Thermometer(3)
    thermometer.open()
    time.sleep(0.05)
    thermometer.close()
    print(len(thermometer.samples), "samples")
