"""Lazy initialisation with test, creation and store under one lock.

Bad form: caches/lazy_singleton.py
"""
import threading


class Settings:
    def __init__(self):
        self.values = {"retries": 3}


class Application:
    def __init__(self):
        self._lock = threading.Lock()
        self._settings = None

    def settings(self):
        with self._lock:
            if self._settings is None:  # ok: FT104
                self._settings = Settings()
            return self._settings


def handle(app, answers, slot):
    answers[slot] = id(app.settings())


def main():
    app = Application()
    answers = [0, 0]
    threads = [threading.Thread(target=handle, args=(app, answers, i)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("one object:", answers[0] == answers[1])


if __name__ == "__main__":
    main()
