package dev.ftcheck.vm.fork;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Copies records of one class: anew where a component has a copy, else shared. */
final class RecordPlan {

  private final Method[] accessors;
  private final Constructor<?> constructor;

  RecordPlan(Class<?> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    try {
      constructor = kind.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("constructor of " + kind, impossible);
    }
  }

  /** Components are copied at once, so that a record must not be part of a circle of records. */
  Object copy(Object source, HeapCopy copy) {
    try {
      boolean differs = false;
      Object[] parts = new Object[accessors.length];
      for (int i = 0; i < parts.length; i++) {
        Object part = accessors[i].invoke(source);
        parts[i] = accessors[i].getReturnType().isPrimitive() ? part : copy.of(part);
        differs |= parts[i] != part;
      }
      return differs ? constructor.newInstance(parts) : source;
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("record " + source.getClass(), impossible);
    }
  }
}
