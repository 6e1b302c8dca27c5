# ground-truth: clean
# Everything before set() is visible after wait().
import threading


class Loader:
    def __init__(self):
        self.ready = threading.Event()
        self.model = None

    def load(self, words):
        self.model = {word: len(word) for word in words}
        self.ready.set()

    def predict(self, word):
        self.ready.wait()
        return self.model.get(word, 0)


loader = Loader()
answers = [None, None]


def ask(number, word):
    answers[number] = loader.predict(word)


asking = [
    threading.Thread(target=ask, args=(number, word)) for number, word in enumerate(["red", "blue"])
]
for thread in asking:
    thread.start()
loading = threading.Thread(target=loader.load, args=(["red", "green"],))
loading.start()
for thread in [*asking, loading]:
    thread.join()
assert answers == [3, 0]
