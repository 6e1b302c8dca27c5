package dev.ftcheck.vm.codegen;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The static fields of a compiled class: constants, shared among equal keys, and the sites. The
 * class initialiser makes them all.
 */
final class ConstantPool {

  /** So many fields and their initialisation is spread over methods; then they can't be final. */
  private static final int FINAL_LIMIT = 2500;

  private record Field(String name, String descriptor, Consumer<Emitter> value) {}

  private final ClassWriter writer;
  private final String owner;
  private final Map<Object, Field> shared = new HashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();

  ConstantPool(ClassWriter writer, String owner) {
    this.writer = writer;
    this.owner = owner;
  }

  /** Pushes the constant of a key; {@code value} pushes it in the class initialiser. */
  void push(Emitter out, Object key, String descriptor, Consumer<Emitter> value) {
    if (!out.isReachable()) {
      return;
    }
    Field field = shared.get(key);
    if (field == null) {
      field = declare(descriptor, value);
      shared.put(key, field);
    }
    out.getStatic(owner, field.name, descriptor);
  }

  /** Pushes a site of its own. */
  void pushSite(Emitter out, String descriptor, Consumer<Emitter> value) {
    if (out.isReachable()) {
      out.getStatic(owner, declare(descriptor, value).name, descriptor);
    }
  }

  private Field declare(String descriptor, Consumer<Emitter> value) {
    Field field = new Field("c" + fields.size(), descriptor, value);
    fields.put(field.name, field);
    return field;
  }

  /** Writes the fields and the class initialiser, which ends with {@code last}. */
  void finish(Consumer<Emitter> last) {
    boolean isFinal = fields.size() <= FINAL_LIMIT;
    Emitter main = method("<clinit>");
    Emitter part = main;
    int count = 0;
    for (Field field : fields.values().toArray(Field[]::new)) {
      writer
          .visitField(
              Opcodes.ACC_STATIC | (isFinal ? Opcodes.ACC_FINAL : 0),
              field.name,
              field.descriptor,
              null,
              null)
          .visitEnd();
      if (!isFinal && count % FINAL_LIMIT == 0) {
        if (part != main) {
          part.returnVoid();
          part.finish();
        }
        String name = "initialise" + count;
        main.invokeStatic(owner, name, "()V");
        part = method(name);
      }
      field.value.accept(part);
      part.putStatic(owner, field.name, field.descriptor);
      count++;
    }
    if (part != main) {
      part.returnVoid();
      part.finish();
    }
    last.accept(main);
    main.returnVoid();
    main.finish();
  }

  private Emitter method(String name) {
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, name, "()V", null, null);
    method.visitCode();
    return new Emitter(method, 0);
  }
}
