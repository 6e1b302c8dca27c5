# ground-truth: misuse FT306 lines 13
# A retry starts the thread that has already run; it takes a new Thread for that.
import threading


class Sync:
    def __init__(self):
        self.rounds = []
        self.thread = threading.Thread(target=self.rounds.append, args=("done",))

    def run(self):
        try:
            self.thread.start()
        except RuntimeError:
            return False
        self.thread.join()
        return True


sync = Sync()
assert sync.run()
assert not sync.run()
assert sync.rounds == ["done"]
