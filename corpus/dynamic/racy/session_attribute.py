# ground-truth: racy FT104 Session.token lines 12, 13
# hasattr and the assignment that follows are a check and an act.
import threading
import time


class Session:
    def __init__(self, user):
        self.user = user

    def log_in(self):
        if not hasattr(self, "token"):
            self.token = self.user[::-1]


def call_api(session, delay):
    time.sleep(delay)
    session.log_in()


session = Session("ann")
threads = [threading.Thread(target=call_api, args=(session, delay)) for delay in (0, 0.05)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
