package dev.ftcheck.vm.object;

/** Stands in for the body of a function until its first call, which loads the class. */
final class LazyBody extends FunctionBody {

  static final LazyBody LAZY = new LazyBody();

  private LazyBody() {}

  private static FunctionBody load(PyFunction f) {
    FunctionBody body = f.code().body();
    f.body = body;
    return body;
  }

  @Override
  public PyObject run(PyFunction f, PyObject[] arguments) {
    return load(f).run(f, arguments);
  }

  @Override
  public PyObject call0(PyFunction f) {
    return load(f).call0(f);
  }

  @Override
  public PyObject call1(PyFunction f, PyObject a) {
    return load(f).call1(f, a);
  }

  @Override
  public PyObject call2(PyFunction f, PyObject a, PyObject b) {
    return load(f).call2(f, a, b);
  }

  @Override
  public PyObject call3(PyFunction f, PyObject a, PyObject b, PyObject c) {
    return load(f).call3(f, a, b, c);
  }

  @Override
  public PyObject call4(PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d) {
    return load(f).call4(f, a, b, c, d);
  }

  @Override
  public PyObject callN(PyFunction f, PyObject[] arguments) {
    return load(f).callN(f, arguments);
  }

  @Override
  public PyObject callKeywords(PyFunction f, PyObject[] arguments, PyStr[] names) {
    return load(f).callKeywords(f, arguments, names);
  }
}
