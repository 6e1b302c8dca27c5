# Class attributes, class methods as constructors, instances counted.
class Temp:
    made = 0
    def __init__(self, c):
        self.c = c
        Temp.made += 1
        self.number = type(self).made
    @classmethod
    def from_f(cls, f):
        return cls((f - 32) * 5 / 9)
    @staticmethod
    def valid(c):
        return c >= -273.15
    def __eq__(self, o):
        return isinstance(o, Temp) and self.c == o.c
    def __lt__(self, o):
        return self.c < o.c
    def __repr__(self):
        return f"{type(self).__name__}({self.c:g})"
class Kelvin(Temp):
    pass
a, b, c = Temp(20), Temp.from_f(68), Kelvin.from_f(212)
print(a == b, a, c, Temp.made, Kelvin.made, c.number, sorted([c, a, Kelvin(-5)]), Temp.valid(-300), max(a, c), a != c, isinstance(c, Temp))
Kelvin.made = 100
print(Kelvin(1).number, Temp.made, Kelvin.made)
