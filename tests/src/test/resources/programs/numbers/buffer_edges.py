# struct and memoryview: odd keys, large offsets, precisions; sizes of instances.
import struct, sys
for f in [lambda: struct.pack_into('<I', bytearray(10), sys.maxsize, 1), lambda: struct.calcsize('2\0i'), lambda: struct.pack_into('<I', memoryview(bytearray(20))[::2], 0, 1),
 lambda: "%.*d" % (sys.maxsize,1), lambda: "%*d" % (sys.maxsize,1), lambda: "%.*f" % (sys.maxsize,1), lambda: "%.*s" % (sys.maxsize,1),lambda: "%.*d" % (2**31,1), lambda: b"%.*d" % (sys.maxsize,1), lambda:"%.99999999999d" % 1, lambda:"%*d" % (2**80,1), lambda: "%.*x" % (sys.maxsize,1),
 lambda: struct.Struct.__new__(struct.Struct).size, lambda: struct.Struct.__new__(struct.Struct).format,
 lambda: memoryview(bytearray(4)).__setitem__((slice(0,1),0),1), lambda: memoryview(bytearray(4)).__setitem__((slice(0,1),slice(1)),1), lambda: memoryview(bytearray(4))[0,slice(1)], lambda: memoryview(bytearray(4))[slice(1),slice(1)], lambda: memoryview(bytearray(4))[()], lambda: memoryview(bytearray(4))[(0,)], lambda: memoryview(bytearray(4))[0,0], lambda: memoryview(bytearray(4)).__setitem__((0,0),1), lambda: memoryview(bytearray(4)).__setitem__('a',1), lambda: memoryview(bytearray(4)).__setitem__((0,),1)]:
    try: print(str(f())[:80])
    except BaseException as e: print(type(e).__name__, e)
for t in (int, bool, str, bytes, tuple, list, float, type, object, dict, bytearray, complex, set, frozenset, range, slice, memoryview, BaseException): print(t.__name__, t.__basicsize__, t.__itemsize__)
class M(int): pass
class L(list): pass
class O: pass
class O2: __slots__=('a',)
class T(tuple): pass
class E(Exception): pass
class L2(list): __slots__=('a','b')
for t in M,L,O,O2,T,E,L2: print(t.__name__, t.__basicsize__, t.__itemsize__)
view = memoryview(b"abcdef")
known = hash(view)
view.release()
print(known == hash(view) == hash(b"abcdef"))
for v in 0, 1, -1, 2**30 - 1, 2**30, 2**60 - 1, 2**60, -(2**60):
    print(v.__sizeof__() == M(v).__sizeof__() == int.__basicsize__ + int.__itemsize__ * max(1, -(-v.bit_length() // 30)), end=" ")
print()
array = bytearray(8)
view = memoryview(array)


class Releases(bytes):
    def __len__(self):
        view.release()
        return 1


class Index:
    def __index__(self):
        view.release()
        return 4


for f in (lambda: view.hex(Releases(b":")), lambda: view[Index()], lambda: hash(view)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).partition("buffer")[0])
