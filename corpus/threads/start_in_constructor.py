"""A thread started in `__init__` before the field it reads is set.

Good form: threads/start_after_construction.py
"""
import threading


class Poller:
    def __init__(self, url):
        self.thread = threading.Thread(target=self.poll)
        self.thread.start()  # expect: FT108
        self.url = url

    def poll(self):
        try:
            print("polling", self.url)
        except AttributeError:
            print("polling nothing yet")

    def close(self):
        self.thread.join()


if __name__ == "__main__":
    poller = Poller("https://status.example/")
    poller.close()
