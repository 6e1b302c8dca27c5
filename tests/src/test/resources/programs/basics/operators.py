# Precedence and associativity.
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, 2 ** -1, 10 - 5 - 2, 100 / 10 / 2)
print(not True == False, not (True == False), 1 + 1 == 2, 1 | 2 == 2, (1 | 2) == 3)
print(1 << 2 + 1, 1 + 2 << 1, 5 & 3 | 4 ^ 1, 5 & 3 + 1, ~1 + 1, -1 ** 2, +-+1)
print(7 // 2 * 2 + 7 % 2, -7 // 2, -(7 // 2), 7 % -3, -7 % 3)
print(1 if True else 2 + 3, (1 if True else 2) + 3, lambda: 1 if 0 else 2)if 0 else print("skip")
print(True or False and False, (True or False) and False, not False or True)
print(1 < 2 < 3, (1 < 2) < 3, 3 > 2 > 1, (3 > 2) > 1, 1 < 3 > 2)
print(1 in [1] == True, (1 in [1]) == True, not 1 in [1], 1 not in [1], not [1] == None)
print("a" + "b" * 2, "%d" % 1 + "2", "%d %d" % (1, 2) * 2, [1] + [2] * 2)
print(5 if 0 else 6 if 0 else 7, [1, 2][0] + 3, -[5][0], -"abc".find("c"))
print(2 * 3 % 4, 2 % 3 * 4, 8 // 3 ** 2, 3 * -2, 3 - -2, 3--2, 3 ** -1 * 3)
print(1 and 2 or 3, 0 and 2 or 3, 1 and 0 or 3, None or 0 or "", (a := 1) + 1, a)
print(1 == 2 != 3, 1 != 2 == 2, 0x10 + 0b1, 1_0 + 1, 1.5 .real, 1..real, 5 .real, 1.e1, .5)
print(await_ := 3, end="\n") if 0 else print(f"{1 if 1 else 2} {(lambda x: x)(1)}")
x = 5
print(-x ** 2, (-x) ** 2, x ** 2 ** 0, x-1, x -1, x- 1, not x, ~x, - - x)
print(8 >> 1 >> 1, 8 >> (1 >> 1), 1 << 1 << 1, 6 ^ 3 ^ 3, 6 & 3 ^ 1, 1 ^ 1 | 1)


class T:
    def __init__(self, n): self.n = n
    def __add__(self, o): return T(f"({self.n}+{o.n})")
    def __mul__(self, o): return T(f"({self.n}*{o.n})")
    def __pow__(self, o): return T(f"({self.n}**{o.n})")
    def __neg__(self): return T(f"(-{self.n})")
    def __matmul__(self, o): return T(f"({self.n}@{o.n})")
    def __or__(self, o): return T(f"({self.n}|{o.n})")
    def __and__(self, o): return T(f"({self.n}&{o.n})")
    def __lshift__(self, o): return T(f"({self.n}<<{o.n})")


a, b, c, d = map(T, "abcd")
print((a + b * c).n, (a * b + c).n, (a ** b ** c).n, (-a ** b).n, (a @ b * c).n, (a | b & c << d).n, (-a + -b).n)
