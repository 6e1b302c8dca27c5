# State shared between closures through a dict, a list and cells.
def machine():
    state, log = {"n": 0}, []
    def step(**changes):
        state.update(changes)
        state["n"] += 1
        log.append(dict(state))
        return state["n"]
    def undo():
        log.pop()
        state.clear()
        state.update(log[-1] if log else {"n": 0})
        return dict(state)
    step.log, step.undo = log, undo
    return step
s = machine()
print(s(a=1), s(b=2), s.log, s.undo(), s.undo(), s.undo.__closure__ is not None, sorted(s.undo.__code__.co_freevars), s(), machine().log)
try: s.undo(), s.undo()
except IndexError as e: print(e)
def compose(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
print(compose(str, len, lambda n: n * 2, [10, 20, 30, 40, 50].__getitem__)(12), compose()(5))
