package dev.ftcheck.vm.object;

import java.util.Locale;

/** The special method names that the VM itself looks up; each type caches what it finds for them. */
public enum Special {
  NEW, INIT, DEL, REPR, STR, BYTES, FORMAT, HASH, BOOL, DIR, DOC, GETATTRIBUTE, GETATTR, SETATTR,
  DELATTR, GET, SET, DELETE, SET_NAME, INIT_SUBCLASS, CLASS_GETITEM, CALL, LEN, LENGTH_HINT,
  GETITEM, SETITEM, DELITEM, MISSING, CONTAINS, ITER, NEXT, REVERSED, LT, LE, EQ, NE, GT, GE, ADD,
  SUB, MUL, MATMUL, TRUEDIV, FLOORDIV, MOD, DIVMOD, POW, LSHIFT, RSHIFT, AND, XOR, OR, RADD, RSUB,
  RMUL, RMATMUL, RTRUEDIV, RFLOORDIV, RMOD, RDIVMOD, RPOW, RLSHIFT, RRSHIFT, RAND, RXOR, ROR,
  IADD, ISUB, IMUL, IMATMUL, ITRUEDIV, IFLOORDIV, IMOD, IPOW, ILSHIFT, IRSHIFT, IAND, IXOR, IOR,
  NEG, POS, ABS, INVERT, INT, FLOAT, COMPLEX, INDEX, ROUND, TRUNC, FLOOR, CEIL, ENTER, EXIT,
  AENTER, AEXIT, AWAIT, AITER, ANEXT, BUFFER, INSTANCECHECK, SUBCLASSCHECK, PREPARE, MRO_ENTRIES,
  FSPATH, REDUCE, REDUCE_EX, COPY, DEEPCOPY, SIZEOF;

  static final int COUNT = values().length;

  /** The name as a program spells it, such as {@code __add__}. */
  public final PyStr pyName = PyStr.interned("__" + name().toLowerCase(Locale.ROOT) + "__");
}
