"""Model of random: https://docs.python.org/3.14/library/random.html"""


@thread_safe
class Random:
    def __init__(self, x=None): ...
    def seed(self, a=None, version=2): ...
    def getstate(self): return ()
    def setstate(self, state): ...
    def random(self): return 0.0
    uniform = gauss = normalvariate = expovariate = betavariate = triangular = random
    def randint(self, a, b): return 0
    def randrange(self, start, stop=None, step=1): return 0
    def getrandbits(self, k): return 0
    def randbytes(self, n): return b""

    @structure_read("seq")
    def choice(self, seq): return seq[...]

    @structure_read("population")
    def choices(self, population, weights=None, *, cum_weights=None, k=1): return [population[...]]

    @structure_read("population")
    def sample(self, population, k, *, counts=None): return [population[...]]

    @iterates("x")
    @structure_write("x")
    def shuffle(self, x): ...


class SystemRandom(Random): pass


_shared = Random()
getstate = _shared.getstate
random = _shared.random
uniform = _shared.uniform
gauss = normalvariate = expovariate = betavariate = triangular = random
randint = _shared.randint
randrange = _shared.randrange
getrandbits = _shared.getrandbits
randbytes = _shared.randbytes
choice = _shared.choice
choices = _shared.choices
sample = _shared.sample
shuffle = _shared.shuffle


@process_global("the generator that all functions of the module random share")
def seed(a=None, version=2): ...


@process_global("the generator that all functions of the module random share")
def setstate(state): ...
