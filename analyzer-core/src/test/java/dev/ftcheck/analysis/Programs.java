package dev.ftcheck.analysis;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.Program;
import dev.ftcheck.analysis.locks.LockCycle;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Location;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * Python programs, analysed, with answers as text. Lines are named by a comment {@code # @name} at
 * their end.
 */
public final class Programs {

  private static final long STACK_BYTES = 64L << 20;

  private final List<String> sources = new ArrayList<>();
  private final Analysis analysis;

  private Programs(List<FileFacts> files, List<String> sources) {
    this.sources.addAll(sources);
    this.analysis = onLargeStack(files);
  }

  /** A program of one file, {@code app.py}. */
  public static Programs of(String source) {
    return new Programs(List.of(facts("app.py", source)), List.of(source));
  }

  /** A program of several files: path, text, path, text. */
  public static Programs files(String... pathsAndTexts) {
    List<FileFacts> files = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < pathsAndTexts.length; at += 2) {
      files.add(facts(pathsAndTexts[at], pathsAndTexts[at + 1]));
      texts.add(pathsAndTexts[at + 1]);
    }
    return new Programs(files, texts);
  }

  public static FileFacts facts(String path, String source) {
    try {
      return FactsBuilder.build(PythonParser.parse(new SourceFile(path, source)));
    } catch (PythonSyntaxException refused) {
      throw new IllegalArgumentException(refused.diagnostic().toString(), refused);
    }
  }

  private static Analysis onLargeStack(List<FileFacts> files) {
    FutureTask<Analysis> task = new FutureTask<>(() -> Analysis.of(files));
    new Thread(null, task, "analysis", STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public Analysis analysis() {
    return analysis;
  }

  public Program program() {
    return analysis.program();
  }

  public PointsTo pointsTo() {
    return analysis.pointsTo();
  }

  // ---- names
  // ---------------------------------------------------------------------------------------------------

  /** The analysed file with that path. */
  public LinkedModule module(String path) {
    return find(program().modules(), module -> !module.isModel() && module.path().equals(path));
  }

  public LinkedModule app() {
    return module("app.py");
  }

  /** The analysed class with that qualified name. */
  public LinkedClass cls(String name) {
    return find(
        program().classes(), cls -> !cls.isModel() && cls.code().qualifiedName().equals(name));
  }

  /** The analysed function with that qualified name. */
  public LinkedUnit unit(String name) {
    return find(
        program().units(), unit -> !unit.isModel() && unit.code().qualifiedName().equals(name));
  }

  private static <T> T find(List<T> all, java.util.function.Predicate<T> fits) {
    return all.stream().filter(fits).findFirst().orElseThrow();
  }

  /** The names of the class and its ancestors in the order of lookup. */
  public List<String> mro(String cls) {
    return cls(cls).mro().stream().map(LinkedClass::name).toList();
  }

  // ---- values
  // --------------------------------------------------------------------------------------------------

  /** What a global of {@code app.py} may hold, see {@link #describe}. */
  public Set<String> global(String name) {
    return describe(pointsTo().global(app(), name));
  }

  /** What a local variable of a function may hold, in all its contexts. */
  public Set<String> local(String function, String variable) {
    LinkedUnit unit = unit(function);
    Set<String> found = new TreeSet<>();
    for (UnitInstance in : pointsTo().instances(unit)) {
      int register = unit.code().localNames().indexOf(variable);
      found.addAll(
          describe(register < 0 ? pointsTo().cell(in, variable) : pointsTo().at(in, register)));
    }
    return found;
  }

  /** {@code C} for an instance that the program makes, {@code any C} for one of unknown code. */
  public Set<String> describe(ObjectSet objects) {
    Set<String> found = new TreeSet<>();
    objects.forEach(id -> found.add(describe(pointsTo().object(id))));
    return found;
  }

  private static String describe(HeapObject object) {
    return switch (object) {
      case HeapObject.ModuleObject(LinkedModule module) -> "module " + module.name();
      case HeapObject.ClassObject(LinkedClass cls) -> "class " + cls.name();
      case HeapObject.FunctionObject(LinkedUnit unit, var _) ->
          "function " + unit.code().qualifiedName();
      case HeapObject.BoundMethod(var function, HeapObject receiver) ->
          "method " + function.unit().code().qualifiedName() + " of " + describe(receiver);
      case HeapObject.Instance(LinkedClass cls, var _, var _) -> cls.name();
      case HeapObject.Representative(LinkedClass cls) -> "any " + cls.name();
      case HeapObject.SuperObject(LinkedClass after, var _) -> "super after " + after.name();
      case HeapObject.GeneratorObject(UnitInstance unit) ->
          "generator " + unit.unit().code().qualifiedName();
      case HeapObject.External(String dotted) -> "external " + dotted;
    };
  }

  // ---- lines
  // ---------------------------------------------------------------------------------------------------

  /** The number of the line that ends in {@code # @marker}, in whichever file. */
  public int line(String marker) {
    for (String source : sources) {
      List<String> lines = source.lines().toList();
      for (int at = 0; at < lines.size(); at++) {
        if (lines.get(at).endsWith("# @" + marker)) {
          return at + 1;
        }
      }
    }
    throw new IllegalArgumentException("no line is marked " + marker);
  }

  /** The marker of a line, or its number. */
  private String marker(int line) {
    for (String source : sources) {
      List<String> lines = source.lines().toList();
      String text = line <= lines.size() ? lines.get(line - 1) : "";
      int at = text.lastIndexOf("# @");
      if (at >= 0) {
        return text.substring(at + 3);
      }
    }
    return "line " + line;
  }

  // ---- flow
  // ----------------------------------------------------------------------------------------------------

  /** The events on a line, in the function's first context. */
  public List<Event> events(String marker) {
    int line = line(marker);
    List<Event> found = new ArrayList<>();
    for (LinkedUnit unit : program().units()) {
      if (!unit.isModel()) {
        for (Event event : analysis.flows().of(pointsTo().instances(unit).getFirst()).events()) {
          if (event.span().line() == line) {
            found.add(event);
          }
        }
      }
    }
    return found;
  }

  public List<Event.Access> accesses(String marker) {
    return events(marker).stream()
        .filter(Event.Access.class::isInstance)
        .map(Event.Access.class::cast)
        .toList();
  }

  /** The last access on a line that writes. */
  public Event.Access write(String marker) {
    return accesses(marker).stream()
        .filter(access -> access.kind().writes())
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  /** The locks that the function itself holds on every path at the write on that line. */
  public List<String> heldAt(String marker) {
    return write(marker).point().held().stream().map(held -> text(held, marker)).toList();
  }

  private String text(Held held, String marker) {
    return text(held.lock().path(), unitAt(marker));
  }

  private LinkedUnit unitAt(String marker) {
    int line = line(marker);
    LinkedUnit innermost = null;
    for (LinkedUnit unit : program().units()) {
      if (!unit.isModel()
          && analysis.flows().of(pointsTo().instances(unit).getFirst()).events().stream()
              .anyMatch(event -> event.span().line() == line)) {
        innermost = unit;
      }
    }
    return innermost;
  }

  private static String text(Path path, LinkedUnit unit) {
    return switch (path) {
      case Path.Parameter(int index) -> unit.code().params().get(index).name();
      case Path.Global(var _, String name) -> name;
      case Path.Cell(int _, String name) -> name;
      case Path.Field(Path base, String name) -> text(base, unit) + "." + name;
      case Path.Element(Path base, String key) -> text(base, unit) + key;
      case Path.Fresh(int register) ->
          register < unit.code().localNames().size()
              ? unit.code().localNames().get(register)
              : "fresh";
    };
  }

  /** The reads on that line on which the write there depends, as the markers of their lines. */
  public List<String> checksOf(String marker) {
    return write(marker).checks().stream()
        .map(check -> marker(check.read().span().line()))
        .toList();
  }

  public static String name(Place place) {
    return switch (place) {
      case Place.Attribute(var _, String name) -> name;
      case Place.Global(var _, String name) -> name;
      case Place.Cell(int _, String name) -> name;
      case Place.Contents _ -> "contents";
    };
  }

  /** The markers of the starts whose threads may run at the write on that line, by its function. */
  public Set<String> runningAt(String marker) {
    return write(marker).point().running().stream()
        .map(start -> marker(analysis.flows().spawns().get(start).location().line()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // ---- threads
  // -------------------------------------------------------------------------------------------------

  /** The shared accesses on a line, in every context. */
  public List<Access> shared(String marker) {
    int line = line(marker);
    return analysis.execution().accesses().values().stream()
        .flatMap(List::stream)
        .filter(access -> access.location().line() == line)
        .toList();
  }

  /** The names of the locks held at every shared access of a line, those of the callers too. */
  public Set<String> locksAt(String marker) {
    Set<String> common = null;
    for (Access access : shared(marker)) {
      Set<String> names =
          access.lockset().stream()
              .map(LockId::name)
              .collect(Collectors.toCollection(TreeSet::new));
      if (common == null) {
        common = names;
      } else {
        common.retainAll(names);
      }
    }
    return common == null ? Set.of() : common;
  }

  /** Whether some shared accesses of the two lines may happen at once. */
  public boolean mayOverlap(String marker, String other) {
    return shared(marker).stream()
        .anyMatch(
            a ->
                shared(other).stream()
                    .anyMatch(b -> analysis.execution().parallelism().mayOverlap(a, b)));
  }

  /** The roots of a kind. */
  public List<Root> roots(Root.Kind kind) {
    return analysis.execution().roots().stream().filter(root -> root.kind() == kind).toList();
  }

  /** The started threads by the marker of their start; {@code many } before those of several. */
  public List<String> threads() {
    return roots(Root.Kind.STARTED).stream()
        .map(
            root ->
                (analysis.execution().parallelism().isMany(root) ? "many " : "")
                    + marker(root.origin().line()))
        .toList();
  }

  /** The functions that unknown callers may run. */
  public Set<String> clientEntries() {
    return analysis.execution().visits().stream()
        .filter(visit -> visit.caller() == null)
        .filter(visit -> visit.context().root().kind() == Root.Kind.CLIENT)
        .map(visit -> visit.context().unit().unit().code().qualifiedName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // ---- results
  // -------------------------------------------------------------------------------------------------

  /** All races: kind, name and the marker of the line. */
  public Set<String> races() {
    return analysis.races().stream()
        .map(race -> race.kind() + " " + race.name() + " " + marker(race.primary()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String marker(Location location) {
    return marker(location.line());
  }

  /** All lock cycles: per edge the lock held and the lock acquired. */
  public List<String> cycles() {
    return analysis.locks().cycles().stream().map(Programs::text).sorted().toList();
  }

  private static String text(LockCycle cycle) {
    return cycle.edges().stream()
        .map(edge -> edge.outer().name() + " > " + edge.inner().lock().name())
        .collect(Collectors.joining(", "));
  }
}
