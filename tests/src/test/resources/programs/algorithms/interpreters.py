# A stack machine, a brainfuck interpreter, a lisp and a regular expression matcher.
def stack_machine(program):
    stack, pc, out = [], 0, []
    ops = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b}
    while pc < len(program):
        match program[pc].split():
            case ["push", n]:
                stack.append(int(n))
            case ["dup"]:
                stack.append(stack[-1])
            case [("add" | "sub" | "mul") as op]:
                b, a = stack.pop(), stack.pop()
                stack.append(ops[op](a, b))
            case ["jnz", target]:
                if stack[-1]:
                    pc = int(target)
                    continue
            case ["out"]:
                out.append(stack[-1])
            case other:
                raise ValueError(f"bad instruction {other}")
        pc += 1
    return out


print(stack_machine(["push 3", "out", "push 1", "sub", "jnz 1", "push 5", "dup", "mul", "out"]))


def bf(code, data=""):
    tape, ptr, pc, out, data = {}, 0, 0, "", iter(data)
    jump, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            jump[i] = j = stack.pop()
            jump[j] = i
    while pc < len(code):
        c = code[pc]
        if c in "<>":
            ptr += 1 if c == ">" else -1
        elif c in "+-":
            tape[ptr] = (tape.get(ptr, 0) + (1 if c == "+" else -1)) % 256
        elif c == ".":
            out += chr(tape.get(ptr, 0))
        elif c == ",":
            tape[ptr] = ord(next(data, "\0"))
        elif c == "[" and not tape.get(ptr, 0) or c == "]" and tape.get(ptr, 0):
            pc = jump[pc]
        pc += 1
    return out


print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), bf(",[.,]", "echo"))


def parse(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()

    def read():
        t = tokens.pop(0)
        if t == "(":
            out = []
            while tokens[0] != ")":
                out.append(read())
            tokens.pop(0)
            return out
        try:
            return int(t)
        except ValueError:
            return t

    return read()


def evaluate(x, env):
    match x:
        case int():
            return x
        case str():
            return env[x]
        case ["if", test, a, b]:
            return evaluate(a if evaluate(test, env) else b, env)
        case ["define", name, value]:
            env[name] = evaluate(value, env)
        case ["lambda", params, body]:
            return lambda *args: evaluate(body, {**env, **globals_, **dict(zip(params, args))} if env is not globals_ else {**globals_, **dict(zip(params, args))})
        case [f, *args]:
            return evaluate(f, env)(*[evaluate(a, env) for a in args])


import operator as op

globals_ = {"+": op.add, "*": op.mul, "-": op.sub, "<": op.lt, "=": op.eq, "list": lambda *a: list(a)}
for line in ("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)", "(define add (lambda (a) (lambda (b) (+ a b))))", "((add 3) 4)", "(list 1 (list 2 3) (if (= 1 1) 4 5))"):
    print(evaluate(parse(line), globals_))
try:
    evaluate(parse("(undefined 1)"), globals_)
except KeyError as e:
    print("unbound", e)


def match_here(p, s):
    if not p:
        return True
    if len(p) > 1 and p[1] == "*":
        return match_here(p[2:], s) or bool(s) and p[0] in (".", s[0]) and match_here(p, s[1:])
    if p == "$":
        return not s
    return bool(s) and p[0] in (".", s[0]) and match_here(p[1:], s[1:])


print([any(match_here(p, s[i:]) for i in range(len(s) + 1)) for p, s in (("a*b", "caab"), ("a.c$", "xabc"), ("a.c$", "abcd"), ("x*", ""), ("ab*a$", "abbbab"))])
