"""Orders, deliveries and the close of the day, side by side: `python -m inventory`."""
import threading

from .billing import Billing
from .orders import Orders
from .stock import Stock


def repeat(action, *arguments):
    for _ in range(200):
        action(*arguments)


def main():
    stock = Stock()
    orders = Orders(stock)
    billing = Billing(orders)
    stock.on_delivery(billing.bill_delivery)
    threads = [
        threading.Thread(target=repeat, args=(orders.place, "pen"), daemon=True),
        threading.Thread(target=repeat, args=(stock.deliver, "pen", 2), daemon=True),
        threading.Thread(target=repeat, args=(billing.close_day,), daemon=True),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(0.4)
    print("stuck:", [thread.is_alive() for thread in threads])


if __name__ == "__main__":
    main()
