# ground-truth: clean
# A sensor thread fills a reading and has the event loop look at it: call_soon_threadsafe orders the two.
import asyncio
import threading


class Reading:
    def __init__(self):
        self.celsius = None
        self.unit = ""


class Board:
    def __init__(self):
        self.shown = []
        self.complete = asyncio.Event()

    def show(self, reading):
        self.shown.append((reading.celsius, reading.unit))
        if len(self.shown) == 3:
            self.complete.set()


def measure(loop, board, readings):
    for number, reading in enumerate(readings):
        reading.celsius = 20 + number
        reading.unit = "C"
        loop.call_soon_threadsafe(board.show, reading)


async def main():
    readings = [Reading() for _ in range(3)]
    board = Board()
    sensor = threading.Thread(
        target=measure, args=(asyncio.get_running_loop(), board, readings)
    )
    sensor.start()
    await board.complete.wait()
    assert board.shown == [(20, "C"), (21, "C"), (22, "C")]
    sensor.join()


asyncio.run(main())
