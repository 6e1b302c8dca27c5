package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/**
 * The Java methods of one behaviour class, by index. The generated subclass has a {@code switch}
 * per number of arguments. {@code self} counts as the first argument of a method.
 *
 * <p>Immutable.
 */
public abstract class Natives implements Forkable {

  /** What {@code callN} answers when the method at the index does not take that many arguments. */
  protected static final PyObject MISFIT = null;

  /** The type whose members these are; null for a module's. */
  protected final PyType owner;

  /** Shared unless they belong to a class of the program. */
  @Override
  public final Object forkInto(HeapCopy copy) {
    return owner != null && owner.isHeapType() ? copy.byFields(this) : this;
  }

  protected Natives(PyType owner) {
    this.owner = owner;
  }

  public PyObject call0(int index) {
    return MISFIT;
  }

  public PyObject call1(int index, PyObject a) {
    return MISFIT;
  }

  public PyObject call2(int index, PyObject a, PyObject b) {
    return MISFIT;
  }

  public PyObject call3(int index, PyObject a, PyObject b, PyObject c) {
    return MISFIT;
  }

  public PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d) {
    return MISFIT;
  }

  /**
   * Calls with bound parameters: one entry per parameter of the signature, null where omitted;
   * {@code *args} as a tuple, {@code **kwargs} as a dict.
   */
  public abstract PyObject callBound(int index, PyObject[] arguments);

  /** The signature of the method at an index. */
  public abstract NativeSignature signature(int index);

  /** Raises unless {@code self} is an instance of the owner; for Java classes that don't tell. */
  protected final void checkSelf(int index, PyObject self) {
    if (owner != PyType.OBJECT) {
      PyType type = self.type();
      if (type != owner && !type.isSubtype(owner)) {
        throw wrongSelf(index, self);
      }
    }
  }

  /** The TypeError of a method called on an object of another type. */
  protected final Raise wrongSelf(int index, PyObject self) {
    String name = signature(index).name();
    return owner.lookup(name) instanceof SlotDescriptor
        ? SlotDescriptor.wrongSelf(owner, name, self)
        : NativeDescriptor.wrongSelf(owner, name, self);
  }

  /** The TypeError of an argument that is not of the parameter's type. */
  protected final Raise badArgument(int index, int parameter, PyObject given, String expected) {
    NativeSignature signature = signature(index);
    return Errors.typeError(
        "%s() %s must be %s, not %s",
        signature.functionName(owner),
        signature.display(parameter, owner != null),
        expected,
        given == PyNone.NONE ? "None" : given.type().fullName());
  }

  /** The text of a str argument. */
  protected final String text(int index, int parameter, PyObject given) {
    if (given instanceof PyStr text) {
      return text.value();
    }
    throw badArgument(index, parameter, given, "str");
  }

  /** A Java text as a result; null is None. */
  protected static PyObject text(String text) {
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  /** Guards against a native that answers null, which would look like {@link #MISFIT}. */
  protected static PyObject result(PyObject made) {
    if (made == null) {
      throw Errors.of(
          ExceptionTypes.SYSTEM_ERROR, "a native returned NULL without setting an exception");
    }
    return made;
  }

  /** The result of {@code __next__}: null means the end. */
  protected static PyObject item(PyObject made) {
    if (made == null) {
      throw Errors.stopIteration(null);
    }
    return made;
  }
}
