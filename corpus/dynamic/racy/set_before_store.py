# ground-truth: racy FT102 Loader.model lines 15, 20
# The event is set one statement too early: the store after it is not covered.
import threading
import time


class Loader:
    def __init__(self):
        self.ready = threading.Event()
        self.model = None

    def load(self, words):
        weights = {word: len(word) for word in words}
        self.ready.set()
        self.model = weights

    def predict(self, word):
        self.ready.wait()
        time.sleep(0.05)
        model = self.model or {}
        return model.get(word, 0)


loader = Loader()
answers = []
loading = threading.Thread(target=loader.load, args=(["red", "green"],))
asking = threading.Thread(target=lambda: answers.append(loader.predict("red")))
asking.start()
loading.start()
loading.join()
asking.join()
