# The same result in ten styles.
def a(n):
    for i in range(1, n + 1):
        if i % 15 == 0: yield "FizzBuzz"
        elif i % 3 == 0: yield "Fizz"
        elif i % 5 == 0: yield "Buzz"
        else: yield str(i)
b = lambda n: ["Fizz" * (not i % 3) + "Buzz" * (not i % 5) or str(i) for i in range(1, n + 1)]
def c(n):
    out = [str(i) for i in range(1, n + 1)]
    out[2::3] = ["Fizz"] * len(out[2::3])
    out[4::5] = ["Buzz"] * len(out[4::5])
    out[14::15] = ["FizzBuzz"] * len(out[14::15])
    return out
def d(n):
    from itertools import cycle
    return [f + z or str(i) for i, f, z in zip(range(1, n + 1), cycle(["", "", "Fizz"]), cycle(["", "", "", "", "Buzz"]))]
def e(n):
    def word(i):
        match i % 3, i % 5:
            case 0, 0: return "FizzBuzz"
            case 0, _: return "Fizz"
            case _, 0: return "Buzz"
            case _: return str(i)
    return list(map(word, range(1, n + 1)))
class F(dict):
    def __missing__(self, k): return str(k)
def f(n): return [F({0: "FizzBuzz", 3: "Fizz", 5: "Buzz", 6: "Fizz", 9: "Fizz", 10: "Buzz", 12: "Fizz"}).get(i % 15) or str(i) for i in range(1, n + 1)]
print(list(a(15)), list(a(100)) == b(100) == c(100) == d(100) == e(100) == f(100))
