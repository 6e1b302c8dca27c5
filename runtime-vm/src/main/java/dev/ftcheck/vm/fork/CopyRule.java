package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.object.FunctionBody;
import dev.ftcheck.vm.object.PyBigInt;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.site.CompiledClasses;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How objects of one Java class are copied. Shared by all copies. */
abstract class CopyRule {

  /** Immutable values; a class of a program derived from one has a Java class of its own. */
  private static final Set<Class<?>> VALUES =
      Set.of(
          PyStr.class,
          PyInt.class,
          PyBigInt.class,
          PyBool.class,
          PyFloat.class,
          PyComplex.class,
          PyBytes.class);

  private static final CopyRule SHARED =
      new CopyRule(null) {
        @Override
        boolean isShared() {
          return true;
        }

        @Override
        Object begin(Object source, HeapCopy copy) {
          return source;
        }
      };

  private static final ClassValue<CopyRule> RULES =
      new ClassValue<>() {
        @Override
        protected CopyRule computeValue(Class<?> kind) {
          return choose(kind);
        }
      };

  private final Class<?> kind;
  private List<Object> constants;
  private long toldOfConstants;

  private CopyRule(Class<?> kind) {
    this.kind = kind;
  }

  static CopyRule of(Class<?> kind) {
    return RULES.get(kind);
  }

  /** Whether the class is the VM's own, so that its fields are known and may be read. */
  static boolean isOfVm(Class<?> kind) {
    return kind.getName().startsWith("dev.ftcheck.vm.");
  }

  private static CopyRule choose(Class<?> kind) {
    if (kind.isArray()) {
      return kind.getComponentType().isPrimitive() ? new Primitives() : new References();
    }
    if (!isOfVm(kind)) {
      CopyRule collection = JavaObjects.rule(kind);
      return collection == null ? SHARED : collection;
    }
    if (Forkable.class.isAssignableFrom(kind)) {
      return new Own(kind);
    }
    if (StaysBehind.class.isAssignableFrom(kind)) {
      return new Dropped();
    }
    if (isSharedClass(kind)) {
      return SHARED;
    }
    return kind.isRecord() ? new RecordRule(kind) : new Fields(kind);
  }

  private static boolean isSharedClass(Class<?> kind) {
    return VALUES.contains(kind)
        || kind.isHidden()
        || Enum.class.isAssignableFrom(kind)
        || ClassLoader.class.isAssignableFrom(kind)
        || Thread.class.isAssignableFrom(kind)
        || SharedByProcesses.class.isAssignableFrom(kind)
        || CompiledClasses.isCompiled(kind)
        || !kind.isRecord() && !FieldPlan.of(kind).hasFields();
  }

  boolean isShared() {
    return false;
  }

  /** The object for the copy, which {@link #fill} may complete. */
  abstract Object begin(Object source, HeapCopy copy);

  void fill(Object source, Object target, HeapCopy copy) {
    throw new IllegalStateException("nothing to fill in " + source.getClass());
  }

  /**
   * Tells a copy, before it meets the first object of this class, which objects are constants of
   * the VM: those in static final fields of the class, its superclasses and the classes around it. Code
   * compares with them by identity.
   */
  final void shareConstants(HeapCopy copy) {
    if (kind == null || toldOfConstants == copy.number()) {
      return;
    }
    toldOfConstants = copy.number();
    if (constants == null) {
      constants = findConstants();
    }
    constants.forEach(copy::shareIfUnknown);
  }

  private List<Object> findConstants() {
    List<Object> found = new ArrayList<>();
    for (Class<?> owner = kind; owner != null && isOfVm(owner); owner = owner.getSuperclass()) {
      for (Class<?> mate : owner.getNestMembers()) {
        addConstants(mate, found);
      }
    }
    return found;
  }

  private static void addConstants(Class<?> owner, List<Object> found) {
    for (Field field : owner.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      boolean isConstant = Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers);
      if (!isConstant || field.getType().isPrimitive()) {
        continue;
      }
      try {
        field.setAccessible(true);
        Object value = field.get(null);
        if (value != null) {
          found.add(value);
        }
      } catch (IllegalAccessException impossible) {
        throw new LinkageError("constants of " + owner, impossible);
      }
    }
  }

  /** Objects that decide themselves. */
  private static final class Own extends CopyRule {
    Own(Class<?> kind) {
      super(FunctionBody.class.isAssignableFrom(kind) ? null : kind);
    }

    @Override
    Object begin(Object source, HeapCopy copy) {
      return ((Forkable) source).forkInto(copy);
    }

    @Override
    void fill(Object source, Object target, HeapCopy copy) {
      FieldPlan.of(source.getClass()).fill(source, target, copy);
    }
  }

  private static final class Dropped extends CopyRule {
    Dropped() {
      super(null);
    }

    @Override
    Object begin(Object source, HeapCopy copy) {
      return null;
    }
  }

  private static final class Fields extends CopyRule {
    private final FieldPlan plan;

    Fields(Class<?> kind) {
      super(kind);
      this.plan = FieldPlan.of(kind);
    }

    @Override
    Object begin(Object source, HeapCopy copy) {
      return copy.byFields(source);
    }

    @Override
    void fill(Object source, Object target, HeapCopy copy) {
      plan.fill(source, target, copy);
    }
  }

  private static final class RecordRule extends CopyRule {
    private final RecordPlan plan;

    RecordRule(Class<?> kind) {
      super(kind);
      this.plan = new RecordPlan(kind);
    }

    @Override
    Object begin(Object source, HeapCopy copy) {
      return plan.copy(source, copy);
    }
  }

  private static final class Primitives extends CopyRule {
    Primitives() {
      super(null);
    }

    @Override
    Object begin(Object source, HeapCopy copy) {
      int length = Array.getLength(source);
      Object made = Array.newInstance(source.getClass().getComponentType(), length);
      System.arraycopy(source, 0, made, 0, length);
      return made;
    }
  }

  private static final class References extends CopyRule {
    References() {
      super(null);
    }

    @Override
    Object begin(Object source, HeapCopy copy) {
      Object[] array = (Object[]) source;
      if (array.length == 0) {
        return array;
      }
      Object[] made = array.clone();
      copy.fillLater(array, made);
      return made;
    }

    @Override
    void fill(Object source, Object target, HeapCopy copy) {
      Object[] made = (Object[]) target;
      for (int i = 0; i < made.length; i++) {
        made[i] = copy.of(made[i]);
      }
    }
  }

  /** A rule for a class of the JDK. */
  abstract static class OfJdk extends CopyRule {
    OfJdk() {
      super(null);
    }
  }
}
