"""Accounts that several threads use."""
from .locking import Guarded, holding, synchronized


class Account(Guarded):
    def __init__(self):
        super().__init__()
        self._balance = 0
        self._bookings = []

    @synchronized
    def book(self, amount):
        self._balance += amount  # ok: FT101
        self._bookings.append(amount)  # ok: FT105

    @synchronized
    def balance(self):
        return self._balance, len(self._bookings)  # ok: FT102, FT103


class Bank(Guarded):
    def __init__(self):
        super().__init__()
        self._balances = {}

    def move(self, source, target, amount):
        with holding(self):
            if source not in self._balances:  # ok: FT104
                self._balances[source] = 1000
            self._balances[source] -= amount  # ok: FT101
            self._balances[target] = self._balances.get(target, 0) + amount  # ok: FT101

    def report(self):
        with holding(self):
            return sorted(self._balances.items())  # ok: FT106
