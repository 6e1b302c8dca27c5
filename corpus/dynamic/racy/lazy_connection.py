# ground-truth: racy FT104 Repository.connection lines 21, 22
# Both threads find no connection in an unlucky run and open two.
import threading
import time


class Connection:
    def __init__(self, url):
        self.url = url

    def query(self, text):
        return f"{self.url}: {text}"


class Repository:
    def __init__(self, url):
        self.url = url
        self.connection = None

    def connect(self):
        if self.connection is None:
            self.connection = Connection(self.url)


def warm_up(repository, delay):
    time.sleep(delay)
    repository.connect()


repository = Repository("db://orders")
threads = [threading.Thread(target=warm_up, args=(repository, delay)) for delay in (0, 0.05)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
repository.connection.query("select 1")
