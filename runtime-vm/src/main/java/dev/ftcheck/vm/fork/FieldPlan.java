package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyAttributed;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import sun.reflect.ReflectionFactory;

/** The instance fields of a class of the VM, and how to make an instance without a constructor. */
final class FieldPlan {

  private static final ClassValue<FieldPlan> PLANS =
      new ClassValue<>() {
        @Override
        protected FieldPlan computeValue(Class<?> kind) {
          return new FieldPlan(kind);
        }
      };

  private final Field[] primitives;
  private final Field[] references;
  private final Constructor<?> constructor;

  private FieldPlan(Class<?> kind) {
    List<Field> plain = new ArrayList<>();
    List<Field> objects = new ArrayList<>();
    for (Class<?> owner = kind;
        owner != null && CopyRule.isOfVm(owner);
        owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          (field.getType().isPrimitive() ? plain : objects).add(field);
        }
      }
    }
    this.primitives = plain.toArray(Field[]::new);
    this.references = objects.toArray(Field[]::new);
    this.constructor = isConcrete(kind) ? serializationConstructor(kind) : null;
  }

  static FieldPlan of(Class<?> kind) {
    return PLANS.get(kind);
  }

  private static boolean isConcrete(Class<?> kind) {
    return !Modifier.isAbstract(kind.getModifiers());
  }

  private static Constructor<?> serializationConstructor(Class<?> kind) {
    try {
      return ReflectionFactory.getReflectionFactory()
          .newConstructorForSerialization(kind, Object.class.getDeclaredConstructor());
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("constructor of Object", impossible);
    }
  }

  boolean hasFields() {
    return primitives.length + references.length > 0;
  }

  Object allocate() {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("cannot allocate", impossible);
    }
  }

  /** Copies the fields; those of an object with a lock as they are at one moment. */
  void fill(Object source, Object target, HeapCopy copy) {
    try {
      Object[] values =
          source instanceof PyAttributed locked
              ? capturedUnderLock(locked, target)
              : captured(source, target);
      for (int i = 0; i < references.length; i++) {
        Object value = values[i];
        references[i].set(
            target,
            source instanceof PyAttributed && value instanceof Object[] own
                ? ownArray(own, copy)
                : copy.of(value));
      }
    } catch (IllegalAccessException impossible) {
      throw new LinkageError("fields of " + source.getClass(), impossible);
    }
  }

  /** An array that was cloned under the lock needs its elements replaced only. */
  private static Object[] ownArray(Object[] cloned, HeapCopy copy) {
    for (int i = 0; i < cloned.length; i++) {
      cloned[i] = copy.of(cloned[i]);
    }
    return cloned;
  }

  private Object[] capturedUnderLock(PyAttributed source, Object target)
      throws IllegalAccessException {
    Object[] values;
    ObjectLock.lock(source);
    try {
      values = captured(source, target);
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Object[] array && array.length > 0) {
          values[i] = array.clone();
        }
      }
    } finally {
      ObjectLock.unlock(source);
    }
    // The lock word was captured as held.
    ObjectLock.unlock((PyAttributed) target);
    return values;
  }

  private Object[] captured(Object source, Object target) throws IllegalAccessException {
    for (Field field : primitives) {
      copyPrimitive(field, source, target);
    }
    Object[] values = new Object[references.length];
    for (int i = 0; i < references.length; i++) {
      values[i] = references[i].get(source);
    }
    return values;
  }

  private static void copyPrimitive(Field field, Object source, Object target)
      throws IllegalAccessException {
    Class<?> type = field.getType();
    if (type == int.class) {
      field.setInt(target, field.getInt(source));
    } else if (type == long.class) {
      field.setLong(target, field.getLong(source));
    } else if (type == boolean.class) {
      field.setBoolean(target, field.getBoolean(source));
    } else {
      field.set(target, field.get(source));
    }
  }
}
