# ground-truth: racy FT104 users[name] lines 12, 14
# A name is tested first and taken later; two visitors can get the same one.
import threading
import time


class Directory:
    def __init__(self):
        self.users = {}

    def sign_up(self, name, mail):
        if name in self.users:
            return False
        self.users[name] = mail
        return True


def visitor(directory, name, mail, delay):
    time.sleep(delay)
    directory.sign_up(name, mail)


directory = Directory()
visitors = [
    threading.Thread(target=visitor, args=(directory, "sam", "sam@a.example", 0)),
    threading.Thread(target=visitor, args=(directory, "sam", "sam@b.example", 0.05)),
]
for thread in visitors:
    thread.start()
for thread in visitors:
    thread.join()
