# ground-truth: racy FT106 Chat.online lines 15, 12
# The generator in join() walks over the set while another thread adds to it.
import threading
import time


class Chat:
    def __init__(self):
        self.online = {"ann", "bob"}

    def join(self, name):
        self.online.add(name)

    def who(self):
        return ", ".join(name.title() for name in self.online)


def status_page(chat, pages):
    pages.append(chat.who())


def late_guest(chat):
    time.sleep(0.05)
    chat.join("cid")


chat = Chat()
pages = []
threads = [
    threading.Thread(target=status_page, args=(chat, pages)),
    threading.Thread(target=late_guest, args=(chat,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
