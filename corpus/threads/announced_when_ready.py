"""A job stores its result before it sets the event that announces it.

Bad form: threads/announced_too_early.py
"""
import threading


class Download:
    def __init__(self, url):
        self.url = url
        self.finished = threading.Event()
        self.size = 0


def run(download):
    text = "<html>" + download.url + "</html>"
    download.size = len(text)  # ok: FT102
    download.finished.set()  # ok: FT108


def main():
    download = Download("https://example.org/")
    worker = threading.Thread(target=run, args=(download,))
    worker.start()
    download.finished.wait()
    print("size:", download.size)
    worker.join()


if __name__ == "__main__":
    main()
