# Objects with events: a bank, an inventory, a state machine, an observer, a text adventure.
from collections import defaultdict
from contextlib import contextmanager


class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.missing = need - have


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.number, Account._next = Account._next, Account._next + 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount {amount!r}")
        self._balance += amount
        self.history.append(("+", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("-", amount))
        return self

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self._balance:,.2f}>"


class Savings(Account):
    rate = 0.05

    def withdraw(self, amount):
        if amount > 500:
            raise PermissionError("too much at once")
        return super().withdraw(amount)

    def add_interest(self):
        return self.deposit(round(self.balance * self.rate, 2))


class Bank:
    def __init__(self):
        self.accounts, self.listeners = {}, defaultdict(list)

    def on(self, event):
        def register(f):
            self.listeners[event].append(f)
            return f

        return register

    def open(self, kind, *args):
        a = kind(*args)
        self.accounts[a.number] = a
        self.fire("open", a)
        return a

    def fire(self, event, *args):
        for f in self.listeners[event]:
            f(*args)

    @contextmanager
    def transaction(self):
        saved = {n: (a._balance, list(a.history)) for n, a in self.accounts.items()}
        try:
            yield self
        except Exception as e:
            for n, (b, h) in saved.items():
                self.accounts[n]._balance, self.accounts[n].history = b, h
            self.fire("rollback", e)
            raise

    def __getitem__(self, n):
        return self.accounts[n]


bank = Bank()


@bank.on("open")
def opened(a):
    print("opened", a)


@bank.on("rollback")
def rolled(e):
    print("rolled back:", type(e).__name__, e)


a, b = bank.open(Account, "ann", 100), bank.open(Savings, "bob", 1000)
with bank.transaction():
    b.withdraw(200)
    a.deposit(200)
for action in (lambda: a.withdraw(10 ** 6), lambda: b.withdraw(501), lambda: a.deposit(-5), lambda: bank[99], lambda: setattr(a, "balance", 5)):
    try:
        with bank.transaction():
            a.deposit(1)
            action()
    except InsufficientFunds as e:
        print("missing", e.missing)
    except (PermissionError, ValueError, LookupError, AttributeError) as e:
        print(type(e).__name__)
print(a, b.add_interest(), a.history, sorted(bank.accounts.values(), key=lambda x: -x.balance), sum(x.balance for x in bank.accounts.values()))


class Light:
    transitions = {"green": "yellow", "yellow": "red", "red": "green"}
    state = "red"

    def __next__(self):
        self.state = self.transitions[self.state]
        return self.state

    def __iter__(self):
        return self


l = Light()
print([s for s, _ in zip(l, range(5))], l.state, Light.state)
