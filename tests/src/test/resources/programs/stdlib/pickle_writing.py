"""The bytes, the refusals and the notes of pickle.dumps, by protocol."""
import _pickle, copyreg, io, pickle, re, sys, zlib
def t(f):
    try:
        print('OK', repr(f()))
    except BaseException as e:
        text = re.sub('0x[0-9a-f]+', '0x', str(e))
        print(type(e).__name__, text, getattr(e, '__notes__', '')[:4], type(e.__context__).__name__)
D=_pickle.dumps
class R:
    def __init__(s,r): s.r=r
    def __repr__(s): return 'R!'
    def __reduce_ex__(s,p): return s.r
    def new(self): pass
class C: pass
for p in (0,1,2,4):
  print(p)
  for r in (5,'C','nope',(),(1,),(1,2),(int,2),(int,(1,),1,2,3,4,5),(int,(),None,5),(int,(),None,None,5),(int,(),None,None,[5]),(int,(),None,None,[(1,2,3)]),(int,(),None,[lambda:1]),(int,(),None,None,[(1,lambda:1)]),(int,(lambda:1,)),(lambda:1,()),(int,(),lambda:1),(int,(),1,None,None,5),(int,(),1,None,None,lambda:1),(copyreg.__newobj__,()),(copyreg.__newobj__,(5,)),(copyreg.__newobj__,(int,)),(copyreg.__newobj__,(R,lambda:1)),(copyreg.__newobj__,(R,)),(copyreg.__newobj_ex__,()),(copyreg.__newobj_ex__,(5,(),{})),(copyreg.__newobj_ex__,(R,5,{})),(copyreg.__newobj_ex__,(R,(),5)),(copyreg.__newobj_ex__,(int,(),{})),(copyreg.__newobj_ex__,(R,(lambda:1,),{})),(copyreg.__newobj_ex__,(R,(),{'a':1}))):
    print(r if not isinstance(r, tuple) else [getattr(x, '__name__', type(x).__name__) for x in r]); t(lambda:D(R(r),p))
  for o in ([1,lambda:1],(1,lambda:1),(1,2,3,4,lambda:1),{1:lambda:1},{lambda:1:2},{frozenset([len]):1}, [[lambda:1]],{'a':[lambda:1]},object(),C(),sys,type(sys),NotImplemented,...,type(...),len,[].append,C.__init__,R.new,R(0).new,int.from_bytes,type(None),type(C),iter([]),1+2j,range(3),slice(1,2),Ellipsis, (i for i in ()),property(), _pickle.PickleBuffer(b'a'), bytearray(b'a'),bytearray(), b'', b'a\xff',set(),{1},frozenset(),frozenset([2]),'a\\\n\0\r\x1a\u1234\U00012345\ud800', 'é',1.5,-1,255,256,65535,65536,-2**31,2**31,-2**31-1,2**100,-2**2100,2**63,0,True,None, float('nan'),float('inf')):
    t(lambda:D(o,p))
def loc():
    class X: pass
    return X
t(lambda:D(loc())); t(lambda:D(loc()()))
class M(type): pass
class N(metaclass=M): pass
t(lambda:D(N)); t(lambda:D(N,0))
X=C; C2=C
C.__qualname__='D'; t(lambda:D(C)); C.__qualname__='C.x.y'; t(lambda:D(C)); C.__qualname__='R'; t(lambda:D(C)); C.__module__='nomod'; t(lambda:D(C)); C.__module__=None; t(lambda:D(C)); C.__module__=5; t(lambda:D(C))
class Pn:
    def __getattribute__(s,n):
        if n=='__reduce_ex__' or n=='__reduce__': raise AttributeError(n)
        return object.__getattribute__(s,n)
t(lambda:D(Pn()))
class P(_pickle.Pickler):
    def persistent_id(s,o): return {1:'one',2:'zw\xe9',3:3}.get(o) if isinstance(o,int) else None
for pr in range(6):
    for o in (1,2,3,[1,4]):
        f=io.BytesIO()
        t(lambda:P(f,pr).dump(o)); print(f.getvalue())
f=io.BytesIO(); p=_pickle.Pickler(f); p.persistent_id=lambda o: 'x' if o==1 else None; p.dump([1,2]); print(f.getvalue()); print(type(p.persistent_id).__name__)
t(lambda:delattr(p,'persistent_id')); t(lambda:delattr(p,'persistent_id')); print(type(p.persistent_id).__name__)
f=io.BytesIO(); p=_pickle.Pickler(f); p.dispatch_table={C:lambda o:(int,(7,))}; p.dump(C()); print(f.getvalue(), len(p.dispatch_table))
u=_pickle.Unpickler(io.BytesIO(b'Pabc\n.')); u.persistent_load=lambda i:(i,1); t(u.load); u=_pickle.Unpickler(io.BytesIO(b'NQ.')); u.persistent_load=lambda i:(i,1); t(u.load);
class Big(list): pass
W=[]
class F:
    def write(s,b): W.append((type(b).__name__,len(b))); return len(b)
for o in ([1]*3, ['a'*70000,1,2,'b'*70000], list(range(100000)), 'x'*100, b'x'*65536, bytearray(65536),[str(i)*100 for i in range(2000)]):
    for pr in (1,2,3,4,5):
        W.clear(); _pickle.Pickler(F(),pr).dump(o); print(pr,W, len(_pickle.dumps(o,pr)))
bufs=[]; print(D([_pickle.PickleBuffer(b'ab'),_pickle.PickleBuffer(bytearray(b'ab'))],5,buffer_callback=bufs.append), len(bufs))
print(D([_pickle.PickleBuffer(b'ab'),_pickle.PickleBuffer(bytearray(b'ab'))],5))
b=b'ab'; pb=_pickle.PickleBuffer(b); print(D([b,pb,pb],5))
m=memoryview(b'abcd')[::2]; t(lambda:D(_pickle.PickleBuffer(m),5)); t(lambda:_pickle.PickleBuffer(m).raw()); t(lambda:_pickle.PickleBuffer(5)); t(lambda: memoryview(_pickle.PickleBuffer(m)).tolist()); pb.release(); t(lambda:pb.raw()); t(lambda:memoryview(pb)); t(lambda:D(pb,5)); t(lambda:bytes(pb))
t(lambda:_pickle.loads(b'\x97.',buffers=[])); t(lambda:_pickle.loads(b'\x97.',buffers=[bytearray(b'1')]));  t(lambda:_pickle.loads(b'\x97\x98.',buffers=[b'1'])); t(lambda:_pickle.loads(b'\x97.',buffers=5))
a=[]; a.append(a); t(lambda:D(a)); 
x=[]; y=(x,); x.append(y); 
for pr in (0,1,2,4): t(lambda:D(y,pr)); 
y=(x,1,2,3); x[:]=[y]
for pr in (0,1,2,4): t(lambda:D(y,pr))
f1=[]; 
class H(list):
    __hash__=object.__hash__
h=H(); fs=frozenset([h]); h.append(fs)
for pr in (2,4): t(lambda:D(fs,pr))
for n in (999,1000,1001,2000,2001):
    for o in (list(range(n)),dict.fromkeys(range(n)),set(range(n)),Big(range(n))):
        for pr in (0,1,2,4):
            print(zlib.crc32(D(o,pr)),end=' ')
    print()
p=_pickle.Pickler(io.BytesIO()); p.fast=True; t(lambda:p.dump([[1,'a','a'],(1,2)])); l=[]; l.append(l); t(lambda:p.dump(l)); d={}; d[1]=d; t(lambda:p.dump(d)); x=[0]; t(lambda: p.dump([x,x]))
