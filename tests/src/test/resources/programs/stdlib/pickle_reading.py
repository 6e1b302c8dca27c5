"""What unpickling answers, and how it refuses damaged pickles."""
import _pickle
import io

def t(f):
    try:
        print('OK', repr(f()))
    except BaseException as e:
        print(type(e).__name__, repr(str(e)), type(e.__context__).__name__)
P=_pickle.Pickler; U=_pickle.Unpickler
t(lambda:P())
t(lambda:P(5))
t(lambda:P(io.BytesIO(),9)); t(lambda:P(io.BytesIO(),4,buffer_callback=print)); t(lambda:P(io.BytesIO(),'a'))
t(lambda:p.__dict__)
class S(P):
    def __init__(self): pass
t(lambda:S().dump(3)); 
class SU(U):
    def __init__(self): pass
t(lambda:SU().load())
L=_pickle.loads
for b in (b'',b'N',b'.',b'}',b')',b'\xff',b'(',b'e.',b']e.',b'](.',b'](e.',b'N]ae.',b'a.',b']a.',b'Na.',b'NNa.',b's.',b'}s.',b'}Ns.',b'NNNs.',b'(NNNNu.',b'}(Nu.',b'd.',b'(Nd.',b'(d.',b'g0\n.',b'ga\n.',b'h\x00.',b'j\0\0\0\0.',b'p0\n.',b'q\0.',b'Nq',b'Nq\x01.',b'r\0\0',b'\x94.',b'X\x05\0\0\0abc',b'\x8c\x05ab',b'C\x05ab',b'I12',b'Ix\n.',b'I1x\n.',b'L12\n.',b'L12L\n.',b'F1.5\n.',b'Fx\n.',b'Sab\n.',b'S"ab"\n.',b"S'ab\"\n.",b'S\n.',b"S'\\xff'\n.",b'\x80\x09.',b'\x80',b'\x81.',b'NN\x81.',b'N)\x81.',b'c\n',b'cbuiltins\nint\n)\x81.',b'cbuiltins\nint\nN\x81.',b'cbuiltins\nlen\n)\x81.',b'NN\x93.',b'\x8c\x08builtins\x8c\x04nope\x93.',b'\x80\x04\x8c\x08builtins\x8c\x08int.nope\x93.',b'\x8c\x08builtins\x8c\x07int.bit\x93.',b'cnomodule\nx\n.',b'cbuiltins\nnope\n.',b'NNR.',b'N)R.',b'NR.',b'R.',b'N(t.',b't.',b'\x85.',b'\x86.',b'N\x86.',b'\x87.',b'1.',b'(1.',b'0.',b'(0.',b'N0.',b'2.',b'(2.',b'Nb.',b'NNb.',b'N}b.',b'b.',b'P1\n.',b'P\xff\n.',b'Q.',b'NQ.',b'\x82\x00.',b'\x82\x01.',b'\x83\1\0.',b'\x84\xff\xff\xff\xff.',b'\x84\0\0\0\0.',b'\x8a\x01',b'\x8a\x00.',b'\x8b\xff\xff\xff\xff.',b'T\xff\xff\xff\xff.',b'U\x01\xff.',b'V\\u1\n.',b'\x95\x05\0\0\0\0\0\0\0N.',b'\x95\x01\0\0\0\0\0\0\0N.',b'\x95\x02\0\0\0\0\0\0\0N\x95\x01\0\0\0\0\0\0\0..',b'\x95\xff\xff\xff\xff\xff\xff\xff\xffN.',b'\x97.',b'\x98.',b'N\x98.',b'\x91.',b'(]\x91.',b'\x90.',b'(N\x90.',b'N(N\x90.',b'](N\x90.',b'\x8f(]\x90.',b'o.',b'(o.',b'(Co.',b'(No.',b'ibuiltins\nint\n.',b'(Nibuiltins\nint\n.',b'(I5\nibuiltins\nint\n.',b'(cbuiltins\nint\no.',b'N(.',b'(N.',b'NN.',b'\x96\x02\0\0\0\0\0\0\0ab.',b'\x96\xff\xff\xff\xff\xff\xff\xff\xffab.',b'\x8e\xff\xff\xff\xff\xff\xff\xff\xffab.',b'\x8d\xff\xff\xff\xff\xff\xff\xff\xffab.',b'X\x02\0\0\0\xff\xff.',b'p-1\nN.',b'Np-1\n.',b'NpA\n.', b'r\xff\xff\xff\xff.'):
    print(b,end=' '); t(lambda:L(b))
t(lambda:L('abc')); t(lambda:L(5)); t(lambda: U(5)); t(lambda:U(io.StringIO('abc')).load())
class F:
    def __init__(s,a): s.a=a
    def read(s,n): return s.a
    def readline(s): return s.a
t(lambda:U(F('a')).load()); t(lambda:U(F(b'N.')).load()); t(lambda:U(F(b'')).load()); t(lambda:U(F(None)).load())
