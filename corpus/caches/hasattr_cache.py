"""`hasattr` then `setattr`: a lazily added attribute is check-then-act, too.

Good form: caches/locked_singleton.py
"""
import threading


class Document:
    def __init__(self, text):
        self.text = text

    def index(self):
        if not hasattr(self, "_index"):  # expect: FT104
            self._index = {word: i for i, word in enumerate(self.text.split())}
        return self._index


def look_up(document, word):
    for _ in range(50):
        document.index().get(word)


def main():
    document = Document("to be or not to be")
    threads = [threading.Thread(target=look_up, args=(document, word)) for word in ("be", "not")]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(document.index())


if __name__ == "__main__":
    main()
