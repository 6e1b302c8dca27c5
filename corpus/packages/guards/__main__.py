"""Books and moves from three threads: `python -m guards`."""
import threading

from .bank import Account, Bank


def trade(bank, account):
    for n in range(100):
        account.book(1)
        bank.move("a", "b", 1)


def main():
    bank = Bank()
    account = Account()
    traders = [threading.Thread(target=trade, args=(bank, account)) for _ in range(3)]
    for trader in traders:
        trader.start()
    for trader in traders:
        trader.join()
    print(account.balance(), bank.report())


if __name__ == "__main__":
    main()
