# ground-truth: clean
# Each step ends before the next one starts: start and join order all of them.
import threading


class Ledger:
    def __init__(self):
        self.entries = []
        self.balance = 0

    def book(self, amounts):
        for amount in amounts:
            self.balance += amount
            self.entries.append(amount)


def run_step(ledger, amounts):
    step = threading.Thread(target=ledger.book, args=(amounts,))
    step.start()
    step.join()


ledger = Ledger()
run_step(ledger, [100, 250])
run_step(ledger, [-30])
ledger.balance += 1
run_step(ledger, [7])
assert ledger.balance == sum(ledger.entries) + 1
