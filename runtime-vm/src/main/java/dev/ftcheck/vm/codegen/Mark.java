package dev.ftcheck.vm.codegen;

import java.util.List;
import org.objectweb.asm.Label;

/** A jump target and the operand stack that all jumps to it agree on. */
final class Mark {

  final Label label = new Label();

  /** The descriptors on the stack; null until something jumps here or it is placed. */
  List<String> stack;
}
