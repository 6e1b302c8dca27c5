# ground-truth: racy FT102 Board.title lines 17, 22
# The loop is called before the thread has filled what it shows.
import asyncio
import threading
import time


class Board:
    def __init__(self):
        self.title = ""
        self.length = 0
        self.complete = asyncio.Event()

    def show(self):
        # A nap, as a slow terminal would make.
        time.sleep(0.1)
        self.length = len(self.title)
        self.complete.set()

def announce(loop, board):
    loop.call_soon_threadsafe(board.show)
    board.title = " ".join(["departures", "today"])


async def main():
    board = Board()
    announcer = threading.Thread(target=announce, args=(asyncio.get_running_loop(), board))
    announcer.start()
    await board.complete.wait()
    announcer.join()


asyncio.run(main())
