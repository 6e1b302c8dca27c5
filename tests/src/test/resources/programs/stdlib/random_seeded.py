# random with seeds: the same numbers for the same seeds.
import random

for seed in (0, 42, -5, 2 ** 70, "text", b"bytes", bytearray(b"x"), 1.5, True):
    r = random.Random(seed)
    print(repr(seed), r.random(), r.randrange(1000), r.getrandbits(70), r.uniform(1, 2), r.randint(-5, 5))
r = random.Random(7)
print([r.randrange(10) for _ in range(10)], r.choice("abcdef"), r.choices([1, 2, 3], k=5), r.choices("ab", weights=[9, 1], k=5), r.choices("ab", cum_weights=[1, 10], k=3), r.sample(range(100), 5), r.sample("abc", 2, counts=[2, 1, 1]), r.sample(range(10 ** 9), 3))
l = list(range(10))
r.shuffle(l)
print(l, r.gauss(0, 1), r.normalvariate(0, 1), r.expovariate(2), r.betavariate(1, 2), r.gammavariate(2, 1), r.triangular(0, 10, 5), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.binomialvariate(10, 0.3), r.randbytes(5), r.randrange(0, 100, 7), r.randrange(10 ** 30))
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)], state[0], len(state[1]), state[1][-1], state[2])
random.seed(99)
print(random.random(), random.randint(1, 6), random.getrandbits(8), random.choice([1]))
random.seed("v1", version=1)
print(random.random(), random.Random(3.0).random() == random.Random(3.0).random())
for f in (lambda: r.randrange(0), lambda: r.randrange(5, 1), lambda: r.randrange(1.5), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.sample({1}, 1), lambda: r.randrange(1, 10, 0), lambda: r.choices([], k=1), lambda: r.getrandbits(-1), lambda: r.choices([1], weights=[1, 2]), lambda: r.choices([1], weights=[0]), lambda: random.Random([]), lambda: r.randint("a", 1), lambda: r.shuffle((1, 2)), lambda: r.sample([1, 2], -1), lambda: r.setstate(5), lambda: r.getrandbits(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Mine(random.Random):
    def random(self):
        return 0.25
print(Mine().randrange(100), Mine().choice("abcd"), Mine().uniform(0, 4))
