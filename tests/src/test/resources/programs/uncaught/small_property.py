# An error in a property.
class Account:
    @property
    def balance(self):
        return self._balance


print(Account().balance)
