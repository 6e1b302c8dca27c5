import threading

accounts = threading.Lock()
audit = threading.Lock()
mail = threading.Lock()


def transfer():
    with accounts:
        with audit:
            pass


def report():
    with audit:
        with mail:
            pass


def notify():
    with mail:
        with accounts:
            pass
