# array: type codes, methods, errors.
import array

for code in "bBhHiIlLqQfdwu"[:13]:
    a = array.array(code, "ab" if code in "uw" else [1, 2, 3])
    print(code, a, a.itemsize, len(a), a.tobytes()[:8])
a = array.array("i", [3, 1, 2])
a.append(5); a.extend([6]); a.extend(array.array("i", [7])); a.insert(1, 9); a.remove(1); a.reverse()
print(a, a.pop(), a.pop(0), a.index(9), a.count(9), a[1:3], a[::-1], a[0], a + a, a * 2, 9 in a, a.tolist(), a == array.array("d", a), a < array.array("i", [100]), a.typecode, a.buffer_info()[1], list(reversed(a)))
a[0] = 100; a[1:2] = array.array("i", [1, 2, 3]); del a[0]; a += array.array("i", [0]); a *= 2; print(a)
b = array.array("h"); b.frombytes(b"\1\0\2\0"); b.fromlist([3]); b.byteswap(); print(b, array.array("B", b"xyz"), array.array("d", [1, 2.5]), array.array("f", [0.1])[0], bytes(array.array("B", [1])), memoryview(array.array("i", [1, 2])).tolist(), array.typecodes)
for f in (lambda: array.array("z"), lambda: array.array("b", [200]), lambda: array.array("B", [-1]), lambda: array.array("i", ["a"]), lambda: array.array("i", "ab"), lambda: a[50], lambda: a["x"], lambda: array.array("i", [1.5]), lambda: array.array("d", ["a"]), lambda: a.remove(12345), lambda: a.index(12345), lambda: array.array("i").pop(), lambda: a.append("x"), lambda: a.extend([1.5]), lambda: a.extend(array.array("h", [1])), lambda: a + [1], lambda: array.array("i", b"abc"), lambda: a.frombytes(b"abc"), lambda: hash(a), lambda: array.array(), lambda: array.array("ab"), lambda: a.fromlist((1,)), lambda: array.array("q", [2 ** 63]), lambda: a.__setitem__(slice(0, 1), [1]), lambda: array.array("f", [1e300])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import copy, pickle
print(copy.copy(a) == a, pickle.loads(pickle.dumps(a)) == a, array.array("i", (x for x in range(3))), array.array("i", array.array("h", [1])), repr(array.array("i")), array.array("w", "é😀").tounicode(), a.clear(), a)
