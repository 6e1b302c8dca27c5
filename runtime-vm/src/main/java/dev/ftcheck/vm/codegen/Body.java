package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CODE;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.scope.Scope;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.trace.Tracing;
import java.util.ArrayList;
import java.util.List;

/**
 * The code object under compilation: its class, the method being written, where the standard values
 * are in it, and the compilers of each construct, which all work on it.
 */
final class Body {

  final UnitBuilder unit;
  final Body parent;
  final CodeKind kind;
  final Scope scope;
  final String name;
  final String qualifiedName;
  final String className;
  final int index;
  final ConstantPool pool;
  final PositionTable positions = new PositionTable();
  final List<Integer> children = new ArrayList<>();
  final Variables variables = new Variables(this);
  final Blocks blocks = new Blocks(this);
  final Constants constants = new Constants(this);
  final ExpressionCompiler expressions = new ExpressionCompiler(this);
  final ConditionCompiler conditions = new ConditionCompiler(this);
  final CallCompiler calls = new CallCompiler(this);
  final DisplayCompiler displays = new DisplayCompiler(this);
  final ComprehensionCompiler comprehensions = new ComprehensionCompiler(this);
  final StringCompiler strings = new StringCompiler(this);
  final AttributeCompiler attributes = new AttributeCompiler(this);
  final SuspensionCompiler suspensions = new SuspensionCompiler(this);
  final StatementCompiler statements = new StatementCompiler(this);
  final AssignmentCompiler assignments = new AssignmentCompiler(this);
  final LoopCompiler loops = new LoopCompiler(this);
  final TryCompiler tries = new TryCompiler(this);
  final WithCompiler withs = new WithCompiler(this);
  final MatchCompiler matches = new MatchCompiler(this);
  final ImportCompiler imports = new ImportCompiler(this);
  final DefinitionCompiler definitions = new DefinitionCompiler(this);
  final ClassCompiler classes = new ClassCompiler(this);
  final AnnotationCompiler annotations = new AnnotationCompiler(this);
  final TypeParameterCompiler typeParameters = new TypeParameterCompiler(this);
  final DoubtfulCode doubts = new DoubtfulCode(this);
  final UnwindingCompiler unwinding = new UnwindingCompiler(this);
  final ContextCompiler context = new ContextCompiler(this);

  Emitter out;

  /** The running function. */
  Local function;

  /** The int local with the index of the present position. */
  Local position;

  /** The mapping of the names of a module or class body; null in functions. */
  Local namespace;

  /** The suspended state that a generator's or coroutine's method works on; null in others. */
  Local suspension;

  /** The first parameter, as {@code super()} wants it: in a local or a cell; null without one. */
  Local firstParameter;

  /** Whether a value of {@code return} is kept: not in modules and classes. */
  boolean isInteractive;

  /** Which of GENERATOR, COROUTINE and ASYNC_GENERATOR the code is, as in {@code PyCode}; or 0. */
  int resumableKind;

  /** Moves parts of a large body to methods of their own. */
  Outliner outliner;

  private int currentPosition = -2;
  private int knownFlow = -1;

  Body(
      UnitBuilder unit,
      Body parent,
      CodeKind kind,
      Scope scope,
      String name,
      String qualifiedName,
      int index,
      ConstantPool pool,
      String className) {
    this.unit = unit;
    this.parent = parent;
    this.kind = kind;
    this.scope = scope;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.index = index;
    this.pool = pool;
    this.className = className;
  }

  /** Says where the next instruction that can raise comes from. */
  void at(Span span) {
    setPosition(positions.indexOf(span));
  }

  /** Tells the place again, where code goes on that another call of its method began. */
  void resumed() {
    setPosition(currentPosition);
  }

  /** The next throw continues an exception that has its entry for this frame already. */
  void atNoPosition() {
    setPosition(-1);
  }

  /** Index of the place that was told last. */
  int presentPosition() {
    return currentPosition;
  }

  private void setPosition(int wanted) {
    // A recursive call writes the position of this code's context, too.
    if (Tracing.ON || wanted != currentPosition || out.flow() != knownFlow) {
      if (wanted >= 0) {
        context.at(wanted);
      }
      out.push(wanted);
      out.put(position);
      currentPosition = wanted;
      knownFlow = out.flow();
    }
  }

  /** Where the standard values are in the method being written. */
  record Frame(
      Emitter out,
      Local function,
      Local namespace,
      Local position,
      Local firstParameter,
      Local context,
      int currentPosition,
      int knownFlow) {}

  Frame frame() {
    return new Frame(
        out,
        function,
        namespace,
        position,
        firstParameter,
        context.present(),
        currentPosition,
        knownFlow);
  }

  /** Goes on with the method that was left for another one. */
  void restore(Frame frame) {
    out = frame.out;
    function = frame.function;
    namespace = frame.namespace;
    position = frame.position;
    firstParameter = frame.firstParameter;
    context.restore(frame.context);
    currentPosition = frame.currentPosition;
    knownFlow = frame.knownFlow;
  }

  /** Begins another method. */
  void begin(Emitter emitter, Local functionLocal, Local namespaceLocal) {
    out = emitter;
    function = functionLocal;
    namespace = namespaceLocal;
    resetPosition();
  }

  /** Returns the value on the stack to the caller. */
  void returnTop() {
    context.leave();
    out.returnTop();
  }

  /** Forgets the position, where a new method begins. */
  void resetPosition() {
    currentPosition = -2;
  }

  /** Pushes this body's code object. */
  void pushCode() {
    pool.push(
        out,
        "own code",
        CODE,
        clinit -> {
          clinit.pushClass(className);
          clinit.invokeStatic(site("UnitLoader"), "ownCode", "(Ljava/lang/Class;)" + CODE);
        });
  }

  /** Pushes the code object of a nested definition. */
  void pushCode(int child) {
    if (!children.contains(child)) {
      children.add(child);
    }
    pool.push(
        out,
        "code " + child,
        CODE,
        clinit -> {
          clinit.pushClass(className);
          clinit.push(child);
          clinit.invokeStatic(site("UnitLoader"), "code", "(Ljava/lang/Class;I)" + CODE);
        });
  }

  /** Pushes the globals dictionary. */
  void pushGlobals() {
    out.load(function);
    out.getField(
        JavaNames.PY_FUNCTION, "globals", JavaNames.descriptor(JavaNames.object("PyDict")));
  }

  /** Whether the code may run often, so that sites of its own pay. */
  boolean isHot() {
    return !kind.hasNamespace() || blocks.loop() != null;
  }

  boolean isResumable() {
    return suspension != null;
  }
}
