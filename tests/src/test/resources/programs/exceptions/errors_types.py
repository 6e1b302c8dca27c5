# TypeError texts of operators, subscripts, calls and iteration.
class C:
    pass


c = C()
cases = """
1 + 'a' | 'a' + 1 | [] + () | () + [] | {} + {} | None + 1 | c + c | c - 1 | 1 - c | b'' + '' | '' + b'' | 1.5 + 'a' | 1j + 'a' | len + 1
'a' * 'b' | [] * 2.0 | 'a' * None | 2.0 * [] | {} * 2 | 1 @ 2 | 5 % 'a' | 'a' // 2 | c ** 2 | 2 ** c | pow(2, 'a') | pow(2, 3, 'a') | pow('a', 2)
1 & 1.0 | 1 | 'a' << 1 | 1 >> 'a' | ~1.5 | -'a' | +[] | -None | ~c | not c.x if 0 else -c | abs('a') | abs(c) | divmod(1, 'a') | round('a') | round(c)
1 < 'a' | 'a' < 1 | [] < () | None < None | c < c | c <= 1 | 1j < 2j | {} > {} | len < len | {1} < [1] | b'a' < 'a' | C < C
c[0] | 5[0] | None[0] | len[0] | C[0] | {1}[0] | (x for x in [])[0] | 'abc'['a'] | [1]['a'] | (1,)['a'] | [1][1.5] | 'a'[None] | b'a'['x'] | range(3)['a'] | {}[[]]
c() | 5() | 'a'() | None() | [](1) | C(1) | C(x=1) | len() | len(1, 2) | len(x=1) | len(5) | int(1, 2, 3) | int(x=1) | int([]) | int(None) | float([]) | str(1, 2) | list(5) | list(1, 2)
dict(5) | set(5) | tuple(5) | bytes('a') | bytes([300]) | bytes([-1]) | bytes('a', 5) | bytearray([1.5]) | range() | range('a') | range(1, 2, 0) | range(1.5) | slice() | enumerate(5) | zip(5) | map(5) | map() | filter(5)
for_iter(5) | [*5] | f(*5) | f(**5) | f(**{1: 2}) | 1 in 5 | 5 in 'a' | 'a' in b'a' | 1 in c | next(5) | next([]) | iter(5) | iter(5, 5) | reversed(5) | sorted(5) | sum(5) | sum(['a']) | sum([[]]) | sum('ab') | sum([], '') | min() | min(5) | min([]) | max(1, 'a') | max([], key=1) | min(1, 2, default=3)
chr('a') | chr(-1) | chr(0x110000) | ord('ab') | ord(5) | ord('') | ord(b'ab') | hex('a') | bin(1.5) | hash([]) | hash({}) | hash((1, [])) | id() | isinstance(1, 1) | isinstance(1) | issubclass(1, int) | callable() | getattr(1) | getattr(1, 2) | setattr(1, 'a') | type() | type(1, 2) | type('a', 1, {}) | object(1) | super()
'%d' % 'a' | '%d' % 1.5 | '%x' % 1.5 | '%s %s' % 1 | '%s' % (1, 2) | '%(a)s' % 1 | '%(a)s' % {} | '%z' % 1 | '%' % 1 | '%c' % 'ab' | '%c' % -1 | '%*d' % ('a', 1) | '{}'.format() | '{0}{}'.format(1) | '{a}'.format() | '{!x}'.format(1) | '{:z}'.format(1) | '{'.format() | '}'.format() | '{0.x}'.format(1) | '{0[x]}'.format([1])
"""


def f(*a, **k):
    pass


def for_iter(o):
    for x in o:
        pass


import warnings

warnings.simplefilter("ignore", SyntaxWarning)
for line in cases.strip().splitlines():
    for text in line.split(" | "):
        try:
            print(text, "=>", eval(text))
        except Exception as e:
            print(text, "->", type(e).__name__, e)
