# The same computation eager and lazy: order of effects differs, results agree.
log = []
def step(tag, x):
    log.append(f"{tag}{x}")
    return x
eager = [step("b", y) for y in [step("a", x) for x in range(3)]]
first, log = log, []
lazy = (step("b", y) for y in (step("a", x) for x in range(3)))
log.append("created")
result = list(lazy)
print(first, log, eager == result)
log = []
it = map(lambda x: step("m", x), filter(lambda x: step("f", x) % 2, range(4)))
print(next(it), log, list(it), log)
log = []
print(next(x for x in (step("g", n) for n in range(10)) if x > 2), log, any(step("y", n) for n in (0, 1, 2)), log[-2:], all(step("l", n) for n in (1, 0, 1)), log[-2:])
z = zip((step("p", n) for n in range(2)), (step("q", n) for n in range(5)))
log = []
print(list(z), log)
