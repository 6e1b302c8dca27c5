package dev.ftcheck.analysis.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of single instructions and of what they hold. */
final class IrText {

  private IrText() {}

  /** One line; of structured control flow the head alone. */
  static String of(Instr instr, RegisterNames r) {
    return switch (instr) {
      case Instr.Const(int dst, var value, _) -> set(dst, r, "const " + constant(value));
      case Instr.Move(int dst, int src, _) -> set(dst, r, r.of(src));
      case Instr.Compute(int dst, var op, var operands, _) ->
          set(dst, r, word(op) + " " + r.of(operands));
      case Instr.InPlace(int dst, int left, int right, var op, _) ->
          set(dst, r, "inplace " + word(op) + " " + r.of(left) + ", " + r.of(right));
      case Instr.Phi(int dst, var sources, _) -> set(dst, r, "phi " + r.of(sources));
      case Instr.LoadGlobal(int dst, var name, _) -> set(dst, r, "global " + name);
      case Instr.StoreGlobal(var name, int src, _) -> "global " + name + " = " + r.of(src);
      case Instr.DeleteGlobal(var name, _) -> "delete global " + name;
      case Instr.LoadCell(int dst, int owner, var name, _) ->
          set(dst, r, "cell " + owner + ":" + name);
      case Instr.StoreCell(int owner, var name, int src, _) ->
          "cell " + owner + ":" + name + " = " + r.of(src);
      case Instr.DeleteLocal(var name, _) -> "delete " + name;
      case Instr.LoadAttr(int dst, int object, var attr, _) ->
          set(dst, r, r.of(object) + "." + attr);
      case Instr.StoreAttr(int object, var attr, int src, _) ->
          r.of(object) + "." + attr + " = " + r.of(src);
      case Instr.DeleteAttr(int object, var attr, _) -> "delete " + r.of(object) + "." + attr;
      case Instr.LoadItem(int dst, int object, int key, _) ->
          set(dst, r, r.of(object) + "[" + r.of(key) + "]");
      case Instr.StoreItem(int object, int key, int src, _) ->
          r.of(object) + "[" + r.of(key) + "] = " + r.of(src);
      case Instr.DeleteItem(int object, int key, _) ->
          "delete " + r.of(object) + "[" + r.of(key) + "]";
      case Instr.MakeContainer container -> set(container.dst(), r, container(container, r));
      case Instr.AddElement(int container, int key, int src, _) ->
          "add " + r.of(container) + ", " + entry(key, src, r);
      case Instr.MakeFunction function -> set(function.dst(), r, function(function, r));
      case Instr.MakeClass(int dst, int index, var bases, var keywords, _) -> {
        List<String> header = new ArrayList<>(bases.stream().map(r::of).toList());
        header.addAll(keywords.stream().map(keyword -> argument(keyword, r)).toList());
        yield set(dst, r, "class " + index + " (" + String.join(", ", header) + ")");
      }
      case Instr.Call(int dst, int function, var arguments, _) ->
          set(dst, r, "call " + r.of(function) + arguments(arguments, r));
      case Instr.CallMethod(int dst, int receiver, var method, var arguments, _, _) ->
          set(dst, r, "call " + r.of(receiver) + "." + method + arguments(arguments, r));
      case Instr.MakeSuper(int dst, int classIndex, int self, _) ->
          set(dst, r, "super class " + classIndex + ", " + r.of(self));
      case Instr.Await(int dst, int src, _) -> set(dst, r, "await " + r.of(src));
      case Instr.Yield(int dst, int src, boolean delegating, _) ->
          set(dst, r, (delegating ? "yield from " : "yield ") + r.of(src));
      case Instr.ImportModule(int dst, var module, boolean bindsTop, _) ->
          set(dst, r, (bindsTop ? "import top of " : "import ") + module);
      case Instr.ImportName(int dst, var module, int level, var name, _) ->
          set(dst, r, "from " + ".".repeat(level) + module + " import " + name);
      case Instr.Declare(int register, var type, _) ->
          "declare " + r.of(register) + ": " + type(type);
      case Instr.Return(int src, _) -> "return " + r.of(src);
      case Instr.Raise(int src, _) -> "raise " + r.of(src);
      case Instr.Break(_) -> "break";
      case Instr.Continue(_) -> "continue";
      case Instr.If(int condition, _, _, _) -> "if " + r.of(condition);
      case Instr.While(_, int condition, _, _, _) -> "while " + r.of(condition);
      case Instr.ForEach(int iterable, int element, _, _, _, _) ->
          "for " + r.of(element) + " in " + r.of(iterable);
      case Instr.With(int context, int entered, _, _, _) ->
          "with " + r.of(context) + " as " + r.of(entered);
      case Instr.Try _ -> "try";
    };
  }

  static String param(Param param) {
    String prefix =
        switch (param.kind()) {
          case POSITIONAL_ONLY -> "/";
          case POSITIONAL -> "";
          case VARARG -> "*";
          case KEYWORD_ONLY -> "=";
          case KWARG -> "**";
        };
    String type = param.type().equals(new TypeRef.Unknown()) ? "" : ": " + type(param.type());
    return prefix + param.name() + type + (param.hasDefault() ? "?" : "");
  }

  static String type(TypeRef type) {
    return switch (type) {
      case TypeRef.Named(var dotted) -> dotted;
      case TypeRef.Applied(var base, var arguments) ->
          base.dotted()
              + arguments.stream().map(IrText::type).collect(Collectors.joining(", ", "[", "]"));
      case TypeRef.Union(var members) ->
          members.stream().map(IrText::type).collect(Collectors.joining(" | "));
      case TypeRef.Unknown() -> "?";
    };
  }

  static String constant(Constant constant) {
    return switch (constant) {
      case Constant.NoneValue() -> "None";
      case Constant.Bool(boolean value) -> value ? "True" : "False";
      case Constant.Int(long value) -> Long.toString(value);
      case Constant.Text(var value) ->
          '"' + value.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
      case Constant.Other() -> "other";
    };
  }

  private static String set(int dst, RegisterNames r, String value) {
    return r.of(dst) + " = " + value;
  }

  private static String word(Operator operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }

  private static String container(Instr.MakeContainer container, RegisterNames r) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < container.elements().size(); at++) {
      int value = container.elements().get(at);
      if (container.keys().isEmpty()) {
        parts.add(r.of(value));
      } else {
        int key = container.keys().get(at);
        parts.add(key == Instr.NONE ? "**" + r.of(value) : entry(key, value, r));
      }
    }
    container.unpacked().forEach(register -> parts.add("*" + r.of(register)));
    return container.kind().name().toLowerCase(Locale.ROOT) + " [" + String.join(", ", parts) + "]";
  }

  private static String entry(int key, int value, RegisterNames r) {
    return key == Instr.NONE ? r.of(value) : r.of(key) + ": " + r.of(value);
  }

  private static String function(Instr.MakeFunction function, RegisterNames r) {
    List<String> defaults = new ArrayList<>();
    for (int at = 0; at < function.defaults().size(); at++) {
      defaults.add(function.defaultParams().get(at) + ": " + r.of(function.defaults().get(at)));
    }
    return "function " + function.unit() + " (" + String.join(", ", defaults) + ")";
  }

  private static String arguments(List<Argument> arguments, RegisterNames r) {
    return arguments.stream()
        .map(argument -> argument(argument, r))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String argument(Argument argument, RegisterNames r) {
    String value = r.of(argument.register());
    return switch (argument.kind()) {
      case POSITIONAL -> value;
      case KEYWORD -> argument.keyword() + "=" + value;
      case STAR -> "*" + value;
      case DOUBLE_STAR -> "**" + value;
    };
  }
}
