# An error in the body of a class and in a nested function of it.
class Outer:
    def method(self):
        return self.missing

    class Inner:
        value = 1
        value.nope = 2
