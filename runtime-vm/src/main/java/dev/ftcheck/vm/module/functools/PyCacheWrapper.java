package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.KeywordCall;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyMethod;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A function behind {@code functools.lru_cache}. The cache is an ordered dict, the least recently
 * used call first; each of its steps is atomic, so it stays coherent, while the function itself may
 * run twice for the same arguments in parallel, as documented.
 */
final class PyCacheWrapper extends PyAttributed implements Descriptor {

  static final PyType TYPE =
      PyType.builtin(
          "functools._lru_cache_wrapper",
          "dev.ftcheck.vm.module.functools.CacheWrapperTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.HAS_DICTIONARY));

  private static final int UNLIMITED = -1;

  private final PyObject function;
  private final int limit;
  private final boolean typed;
  private final PyObject infoType;
  private final RecentEntries cache = new RecentEntries();
  private final AtomicLong hits = new AtomicLong();
  private final AtomicLong misses = new AtomicLong();

  /**
   * A wrapper.
   *
   * @param limit how many calls are remembered; negative for all
   */
  PyCacheWrapper(PyType type, PyObject function, int limit, boolean typed, PyObject infoType) {
    super(type.rootShape());
    this.function = function;
    this.limit = Math.max(UNLIMITED, limit);
    this.typed = typed;
    this.infoType = infoType;
  }

  PyObject call(PyObject[] arguments, PyDict keywords) {
    if (limit == 0) {
      misses.incrementAndGet();
      return KeywordCall.call(function, arguments, keywords);
    }
    PyObject key = CacheKey.of(arguments, keywords, typed);
    long hash = CacheKey.hash(key);
    PyObject known = limit < 0 ? cache.get(key, hash) : cache.touch(key, hash);
    if (known != null) {
      hits.incrementAndGet();
      return known;
    }
    misses.incrementAndGet();
    PyObject result = KeywordCall.call(function, arguments, keywords);
    cache.putIfAbsent(key, hash, result);
    while (limit > 0 && cache.size() > limit) {
      cache.removeFirst();
    }
    return result;
  }

  PyObject info() {
    return infoType.callN(
        new PyObject[] {
          PyInt.of(hits.get()),
          PyInt.of(misses.get()),
          limit < 0 ? PyNone.NONE : PyInt.of(limit),
          PyInt.of(cache.size())
        });
  }

  void clear() {
    hits.set(0);
    misses.set(0);
    cache.clear();
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : new PyMethod(this, object);
  }

  @Override
  public boolean isExact() {
    return type() == TYPE;
  }

  @Override
  public boolean bindsAsMethod() {
    return isExact();
  }

  @Override
  public PyObject call0() {
    return callN(Arguments.NONE);
  }

  @Override
  public PyObject call1(PyObject a) {
    return callN(new PyObject[] {a});
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return callN(new PyObject[] {a, b});
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return callN(new PyObject[] {a, b, c});
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return callN(new PyObject[] {a, b, c, d});
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    return isExact() ? call(arguments, NO_KEYWORDS) : super.callN(arguments);
  }

  /** Never written. */
  private static final PyDict NO_KEYWORDS = new PyDict();

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    if (!isExact()) {
      return super.callKeywords(arguments, names);
    }
    int count = arguments.length - names.length;
    PyDict keywords = new PyDict();
    for (int i = 0; i < names.length; i++) {
      keywords.put(names[i], arguments[count + i]);
    }
    return call(Arrays.copyOf(arguments, count), keywords);
  }
}
