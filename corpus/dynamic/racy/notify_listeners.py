# ground-truth: racy FT106 Topic.listeners lines 16, 12
# A subscriber may arrive in the middle of the loop.
import threading
import time


class Topic:
    def __init__(self):
        self.listeners = [str.upper, str.title]

    def subscribe(self, listener):
        self.listeners.append(listener)

    def publish(self, message):
        answers = []
        for listener in self.listeners:
            answers.append(listener(message))
        return answers


topic = Topic()


def publisher():
    topic.publish("stock is low")


def latecomer():
    time.sleep(0.05)
    topic.subscribe(str.lower)


threads = [threading.Thread(target=publisher), threading.Thread(target=latecomer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
