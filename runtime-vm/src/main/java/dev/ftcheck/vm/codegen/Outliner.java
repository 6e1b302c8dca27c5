package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CELL;
import static dev.ftcheck.vm.codegen.JavaNames.CELLS;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.PY_CELL;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Variable;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Moves parts of a body that is too large for one JVM method into methods of their own. All
 * variables are in cells then, which each part gets.
 */
final class Outliner {

  /** So many characters of source go into one method. */
  private static final int PART = 1500;

  /** So many elements of a display go into one method. */
  static final int ELEMENTS = 100;

  private static final Pattern SUSPENDING = Pattern.compile("yield|await|async");

  private static final String SIGNATURE = "(" + FUNCTION + O + CELLS + O + ")V";

  private final Body body;
  private final ClassWriter file;
  private int count;

  Outliner(Body body, ClassWriter file) {
    this.body = body;
    this.file = file;
  }

  /** Whether this body can be split at all and is compiled so. */
  boolean isActive() {
    boolean canSplit =
        switch (body.kind) {
          case MODULE, CLASS, FUNCTION -> true;
          case GENERATOR_EXPRESSION, LAZY -> false;
        };
    return body.unit.splits && canSplit && !body.isInteractive;
  }

  /**
   * Whether code of a resumable body may suspend, which it can only in the resumable method itself.
   * Answers by the words in the source, so too often rather than too seldom.
   */
  boolean maySuspend(Span span) {
    if (body.resumableKind == 0) {
      return false;
    }
    for (int line = span.line(); line <= span.endLine(); line++) {
      String text = body.unit.source.line(line);
      if (SUSPENDING.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /** Compiles statements, in parts where there are many. */
  void statements(List<Stmt> all) {
    List<Stmt> part = new ArrayList<>();
    int size = 0;
    for (Stmt each : all) {
      int weight = weight(each.span());
      boolean isLarge = weight > PART;
      if (isLarge || !mayLeave(each, false) || maySuspend(each.span())) {
        flush(part);
        part = new ArrayList<>();
        size = 0;
        body.statements.statement(each);
        continue;
      }
      if (size + weight > PART) {
        flush(part);
        part = new ArrayList<>();
        size = 0;
      }
      part.add(each);
      size += weight;
    }
    flush(part);
  }

  private void flush(List<Stmt> part) {
    boolean pays = part.stream().mapToInt(each -> weight(each.span())).sum() > PART / 3;
    if (pays) {
      outline(null, _ -> part.forEach(body.statements::statement));
    } else {
      part.forEach(body.statements::statement);
    }
  }

  private int weight(Span span) {
    if (span.line() == span.endLine()) {
      return span.endColumn() - span.column();
    }
    int weight = 0;
    for (int line = span.line(); line <= span.endLine(); line++) {
      weight += body.unit.source.line(line).strip().length();
    }
    return weight;
  }

  /** Whether a statement contains no jump out of it. */
  private static boolean mayLeave(Stmt statement, boolean inLoop) {
    return switch (statement) {
      case Stmt.Return _ -> false;
      case Stmt.Break _, Stmt.Continue _ -> inLoop;
      case Stmt.If(_, var body, var orelse, _) -> all(body, inLoop) && all(orelse, inLoop);
      case Stmt.For(_, _, _, var body, var orelse, _) -> all(body, true) && all(orelse, inLoop);
      case Stmt.While(_, var body, var orelse, _) -> all(body, true) && all(orelse, inLoop);
      case Stmt.With(_, _, var body, _) -> all(body, inLoop);
      case Stmt.Match(_, var cases, _) ->
          cases.stream().map(MatchCase::body).allMatch(body -> all(body, inLoop));
      case Stmt.Try(_, var body, var handlers, var orelse, var last, _) ->
          all(body, inLoop)
              && handlers.stream().map(ExceptHandler::body).allMatch(each -> all(each, inLoop))
              && all(orelse, inLoop)
              && all(last, inLoop);
      default -> true;
    };
  }

  private static boolean all(List<Stmt> statements, boolean inLoop) {
    return statements.stream().allMatch(each -> mayLeave(each, inLoop));
  }

  /** Evaluates elements in parts; each part adds to the container on top of the stack. */
  void elements(List<Expr> elements, Consumer<Expr> add) {
    for (int from = 0; from < elements.size(); from += ELEMENTS) {
      List<Expr> part = elements.subList(from, Math.min(elements.size(), from + ELEMENTS));
      part(
          target ->
              part.forEach(
                  each -> {
                    body.out.load(target);
                    add.accept(each);
                  }));
    }
  }

  /** A part that works on the container on top of the stack, which stays there. */
  void part(Consumer<Local> code) {
    body.out.dup();
    Local target = body.out.store();
    outline(target, code);
    body.out.release(target);
  }

  private void outline(Local target, Consumer<Local> code) {
    if (!body.out.isReachable()) {
      return;
    }
    String name = "part" + count++;
    Map<Variable, Local> slots = body.variables.slots();
    List<Variable> cells =
        slots.entrySet().stream()
            .filter(entry -> entry.getValue().descriptor().equals(CELL))
            .map(Map.Entry::getKey)
            .toList();
    call(name, cells, target);
    MethodVisitor visitor =
        file.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, SIGNATURE, null, null);
    visitor.visitCode();
    Body.Frame outer = body.frame();
    Local suspension = body.suspension;
    body.suspension = null;
    var bound = body.variables.boundHere();
    write(new Emitter(visitor, 4), slots, cells, code);
    body.restore(outer);
    body.suspension = suspension;
    body.variables.setSlots(slots);
    body.variables.setBound(bound);
  }

  private void call(String name, List<Variable> cells, Local target) {
    Emitter out = body.out;
    out.load(body.function);
    if (body.namespace != null) {
      out.load(body.namespace);
    } else {
      out.pushNull(O);
    }
    out.newArray(cells.size(), PY_CELL);
    for (int i = 0; i < cells.size(); i++) {
      out.dup();
      out.push(i);
      body.variables.pushCell(cells.get(i));
      out.arrayStore();
    }
    if (target != null) {
      out.load(target);
    } else {
      out.pushNull(O);
    }
    body.atNoPosition();
    out.invokeStatic(body.className, name, SIGNATURE);
  }

  private void write(
      Emitter out, Map<Variable, Local> slots, List<Variable> cells, Consumer<Local> code) {
    Local function = new Local(0, FUNCTION);
    body.begin(out, function, body.namespace == null ? null : new Local(1, O));
    Map<Variable, Local> inner = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      out.load(new Local(2, CELLS));
      out.push(i);
      out.arrayLoad();
      Local cell = out.store();
      inner.put(cells.get(i), cell);
      if (slots.get(cells.get(i)) == body.firstParameter) {
        body.firstParameter = cell;
      }
    }
    body.variables.setSlots(inner);
    out.push(0);
    body.position = out.store();
    body.context.enterPart();
    Emitter.Region all = out.openRegion();
    code.accept(new Local(3, O));
    out.returnVoid();
    out.close(all);
    out.handler(all);
    Local thrown = out.store();
    body.unwinding.raised(thrown);
    out.throwTop();
    out.finish();
  }
}
