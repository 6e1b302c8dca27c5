# ground-truth: clean
# A constant that one thread stores and the other only polls: FT102 as a note, which does not count.
import threading
import time


class Heartbeat:
    def __init__(self):
        self.running = True
        self.beats = 0

    def run(self):
        while self.running:
            self.beats += 1
            time.sleep(0.005)

    def stop(self):
        self.running = False


heartbeat = Heartbeat()
thread = threading.Thread(target=heartbeat.run)
thread.start()
time.sleep(0.03)
heartbeat.stop()
thread.join()
assert heartbeat.beats >= 1
