# ground-truth: racy FT104 translations lines 11, 12
# Lazy initialisation of a module global, first by the mailer, then by the web page.
import threading
import time

translations = None


def prepare(language):
    global translations
    if translations is None:
        translations = {"hello": {"de": "Hallo", "fr": "Bonjour"}[language]}


def render(language, delay):
    time.sleep(delay)
    prepare(language)


mailer = threading.Thread(target=render, args=("de", 0))
page = threading.Thread(target=render, args=("de", 0.05))
mailer.start()
page.start()
mailer.join()
page.join()
