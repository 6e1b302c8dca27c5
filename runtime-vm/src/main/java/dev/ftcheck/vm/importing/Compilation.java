package dev.ftcheck.vm.importing;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.codegen.CompileMode;
import dev.ftcheck.vm.codegen.CompileOptions;
import dev.ftcheck.vm.codegen.Compiler;
import dev.ftcheck.vm.module.ast.TreeNodes;
import dev.ftcheck.vm.module.ast.TreeReader;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.site.CompiledUnit;
import dev.ftcheck.vm.site.UnitLoader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From source text to code objects. */
public final class Compilation {

  // Flags of compile(): "ast", library reference, and Include/cpython/compile.h.
  private static final int FUTURE_ANNOTATIONS = 0x1000000;
  private static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

  private static final Pattern CODING =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)", Pattern.MULTILINE);

  private Compilation() {}

  /**
   * A file that changed so recently may change again within one tick of its clock, so that only its
   * text identifies it.
   */
  private static final long SETTLED_MILLIS = 2000;

  /** Longer texts are compiled anew each time rather than stored. */
  private static final int LONGEST_STORED = 1 << 14;

  /** So many texts a process stores: those of its start, not those of a loop that makes code. */
  private static final AtomicInteger TEXTS_LEFT = new AtomicInteger(100);

  /** The code of a module from a file. */
  static PyCode module(Path file) {
    int optimize = Interpreter.current().options().optimize();
    CodeCache cache = CodeCache.instance();
    String key = settledKey(file, optimize);
    CompiledUnit unit = key == null ? null : cache.find(key);
    if (unit == null) {
      unit = unit(SourceModules.source(file), CompileMode.EXEC, options(optimize));
      if (key != null) {
        cache.store(key, unit);
      }
    }
    return UnitLoader.load(unit);
  }

  /** What identifies the file's content; null when its time does not. */
  private static String settledKey(Path file, int optimize) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      FileTime modified = attributes.lastModifiedTime();
      return System.currentTimeMillis() - modified.toMillis() < SETTLED_MILLIS
          ? null
          : CodeCache.instance().key(file, attributes.size(), modified, optimize);
    } catch (IOException unreadable) {
      return null;
    }
  }

  /** The code of a module from its text. */
  public static PyCode module(SourceFile source) {
    int optimize = Interpreter.current().options().optimize();
    return UnitLoader.load(unit(source, CompileMode.EXEC, options(optimize)));
  }

  private static CompileOptions options(int optimize) {
    return new CompileOptions(optimize, false, false);
  }

  private static String flags(CompileOptions options) {
    return (options.futureAnnotations() ? "a" : "") + (options.allowsTopLevelAwait() ? "w" : "");
  }

  /** A unit from the cache, where it is for short texts such as {@code namedtuple} makes. */
  private static CompiledUnit unit(SourceFile source, CompileMode mode, CompileOptions options) {
    if (source.text().length() > LONGEST_STORED) {
      return Compiler.unit(source, mode, options);
    }
    CodeCache cache = CodeCache.instance();
    String how = mode + " " + options.optimize() + flags(options);
    String key = cache.key(source, how);
    CompiledUnit found = cache.find(key);
    if (found != null) {
      return found;
    }
    CompiledUnit made = Compiler.unit(source, mode, options);
    if (TEXTS_LEFT.getAndDecrement() > 0) {
      cache.store(key, made);
    }
    return made;
  }

  /** The code that a program asked for. */
  public static PyCode code(CompileRequest request) {
    CompileMode mode = mode(request);
    String text = request.text() != null ? request.text() : decode(request.bytes());
    SourceFile source =
        new SourceFile(request.file(), mode == CompileMode.EVAL ? text.stripLeading() : text);
    return UnitLoader.load(unit(source, mode, options(request)));
  }

  /** The code of a tree that a program made. */
  public static PyCode code(PyObject tree, CompileRequest request) {
    CompileMode mode = mode(request);
    Module module = TreeReader.read(tree, request.mode());
    SourceFile source = new SourceFile(request.file(), "");
    return UnitLoader.load(Compiler.unit(module, source, mode, options(request)));
  }

  private static CompileMode mode(CompileRequest request) {
    return switch (request.mode()) {
      case "exec" -> CompileMode.EXEC;
      case "eval" -> CompileMode.EVAL;
      case "single" -> CompileMode.SINGLE;
      default -> throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    };
  }

  private static CompileOptions options(CompileRequest request) {
    int optimize =
        request.optimize() < 0 ? Interpreter.current().options().optimize() : request.optimize();
    return new CompileOptions(
        optimize,
        (request.flags() & FUTURE_ANNOTATIONS) != 0,
        (request.flags() & ALLOW_TOP_LEVEL_AWAIT) != 0);
  }

  /** The encoding is in a comment on one of the first two lines (PEP 263), or UTF-8. */
  private static String decode(byte[] bytes) {
    int from =
        bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF
            ? 3
            : 0;
    Charset charset = StandardCharsets.UTF_8;
    String latin = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int second = latin.indexOf('\n', latin.indexOf('\n') + 1);
    Matcher declared = CODING.matcher(second < 0 ? latin : latin.substring(0, second));
    if (declared.find() && Charset.isSupported(declared.group(1))) {
      charset = Charset.forName(declared.group(1));
    }
    return new String(bytes, from, bytes.length - from, charset);
  }

  /** The syntax tree that a program asked for. */
  public static PyObject tree(CompileRequest request) {
    String text = request.text() != null ? request.text() : decode(request.bytes());
    boolean isExpression = request.mode().equals("eval");
    Module module =
        Compiler.parse(
            new SourceFile(request.file(), isExpression ? text.stripLeading() : text),
            mode(request));
    return switch (request.mode()) {
      case "eval" -> TreeNodes.expression(onlyExpression(module, request));
      case "single" -> TreeNodes.interactive(module);
      default -> TreeNodes.module(module);
    };
  }

  private static Expr onlyExpression(Module module, CompileRequest request) {
    if (module.body().size() == 1
        && module.body().getFirst() instanceof Stmt.Expression(Expr value, var _)) {
      return value;
    }
    throw Errors.of(ExceptionTypes.SYNTAX_ERROR, "invalid syntax (%s)", request.file());
  }
}
