"""A job sets its event first and stores the result that the waiters read afterwards.

Good form: threads/announced_when_ready.py
"""
import threading


class Download:
    def __init__(self, url):
        self.url = url
        self.finished = threading.Event()
        self.size = 0


def run(download):
    text = "<html>" + download.url + "</html>"
    download.finished.set()  # expect: FT108
    download.size = len(text)


def main():
    download = Download("https://example.org/")
    worker = threading.Thread(target=run, args=(download,))
    worker.start()
    download.finished.wait()
    print("size:", download.size)
    worker.join()


if __name__ == "__main__":
    main()
