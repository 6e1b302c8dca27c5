import threading


class Till:
    def __init__(self):
        self.total = 0
        self.lock = threading.Lock()
        self.book = threading.Lock()

    def sell(self, price):
        self.total += price

    def refund(self, price):
        with self.lock:
            self.total -= price

    def close(self):
        with self.lock:
            with self.book:
                print(self.total)

    def audit(self):
        with self.book:
            with self.lock:
                print(self.total)


def serve(till):
    for price in range(3):
        till.sell(price)
    till.close()


def check(till):
    till.refund(1)
    till.audit()


if __name__ == "__main__":
    shop = Till()
    threads = [
        threading.Thread(target=serve, args=(shop,), name="seller"),
        threading.Thread(target=check, args=(shop,), name="checker"),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
