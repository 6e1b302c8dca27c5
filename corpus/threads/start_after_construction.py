"""A `start` method, called on a finished object.

Bad form: threads/start_in_constructor.py
"""
import threading


class Poller:
    def __init__(self, url):
        self.url = url
        self.thread = threading.Thread(target=self.poll)

    def start(self):
        self.thread.start()

    def poll(self):
        print("polling", self.url)  # ok: FT102

    def close(self):
        self.thread.join()


if __name__ == "__main__":
    poller = Poller("https://status.example/")
    poller.start()
    poller.close()
