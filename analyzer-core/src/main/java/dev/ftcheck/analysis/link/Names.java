package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves dotted names by imports and definitions, without values: enough for base classes and
 * annotations. Filled lazily, by the one thread that links.
 */
final class Names {

  private final Program program;
  private final Map<LinkedModule, Map<String, Instr>> bindings = new HashMap<>();
  private final Map<LinkedModule, List<Instr.ImportName>> starImports = new HashMap<>();
  private final Map<LinkedUnit, Definitions> definitions = new HashMap<>();

  Names(Program program) {
    this.program = program;
  }

  /** The meaning of {@code a.b.c} in the module's global scope. */
  Optional<Meaning> resolve(LinkedModule module, String dotted) {
    return resolve(module, dotted, new HashSet<>());
  }

  /**
   * The meaning of what the register holds, where the register is set once, from names and
   * attributes.
   */
  Optional<Meaning> ofRegister(LinkedUnit unit, int register) {
    return ofRegister(unit, register, new HashSet<>());
  }

  Definitions definitions(LinkedUnit unit) {
    return definitions.computeIfAbsent(unit, u -> Definitions.of(u.code()));
  }

  private Optional<Meaning> resolve(LinkedModule module, String dotted, Set<String> seen) {
    int dot = dotted.indexOf('.');
    if (dot < 0) {
      return global(module, dotted, seen);
    }
    Optional<Meaning> result = global(module, dotted.substring(0, dot), seen);
    for (String attr : dotted.substring(dot + 1).split("\\.", -1)) {
      result = result.flatMap(owner -> attribute(owner, attr, seen));
    }
    return result;
  }

  private Optional<Meaning> global(LinkedModule module, String name, Set<String> seen) {
    if (!seen.add(module.id() + ":" + name)) {
      return Optional.empty();
    }
    Instr source = bindings(module).get(name);
    if (source != null) {
      return ofInstr(module.body(), source, seen);
    }
    for (Instr.ImportName star : starImports.getOrDefault(module, List.of())) {
      Optional<LinkedModule> from = program.importModule(module, star.module(), star.level());
      Optional<Meaning> found = from.flatMap(other -> global(other, name, seen));
      if (found.isPresent()) {
        return found;
      }
    }
    LinkedModule builtins = program.builtins();
    return module == builtins || builtins == null ? Optional.empty() : global(builtins, name, seen);
  }

  private Optional<Meaning> attribute(Meaning owner, String attr, Set<String> seen) {
    return switch (owner) {
      case Meaning.OfModule of -> {
        Optional<Meaning> found = global(of.module(), attr, seen);
        yield found.isPresent()
            ? found
            : program
                .importModule(of.module(), of.module().name() + "." + attr, 0)
                .map(Meaning.OfModule::new);
      }
      case Meaning.OfClass of -> {
        for (LinkedClass nested : of.cls().module().classes()) {
          if (nested.code().qualifiedName().equals(of.cls().code().qualifiedName() + "." + attr)) {
            yield Optional.of(new Meaning.OfClass(nested));
          }
        }
        yield Optional.empty();
      }
      case Meaning.OfFunction _ -> Optional.empty();
      case Meaning.External(String dotted) ->
          Optional.of(new Meaning.External(dotted + "." + attr));
    };
  }

  private Optional<Meaning> ofRegister(LinkedUnit unit, int register, Set<String> seen) {
    Instr definition = definitions(unit).of(register);
    return definition == null ? Optional.empty() : ofInstr(unit, definition, seen);
  }

  private Optional<Meaning> ofInstr(LinkedUnit unit, Instr definition, Set<String> seen) {
    LinkedModule module = unit.module();
    return switch (definition) {
      case Instr.MakeClass made ->
          Optional.of(new Meaning.OfClass(module.classes().get(made.classIndex())));
      case Instr.MakeFunction made ->
          Optional.of(new Meaning.OfFunction(module.units().get(made.unit())));
      case Instr.ImportModule imported -> {
        String name = imported.module();
        String bound =
            imported.bindsTop() && name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        yield Optional.of(
            program
                .importModule(module, bound, 0)
                .<Meaning>map(Meaning.OfModule::new)
                .orElse(new Meaning.External(bound)));
      }
      case Instr.ImportName imported -> importedName(module, imported, seen);
      case Instr.LoadGlobal load -> global(module, load.name(), seen);
      case Instr.LoadAttr load ->
          ofRegister(unit, load.object(), seen)
              .flatMap(owner -> attribute(owner, load.attr(), seen));
      case Instr.LoadItem load -> ofRegister(unit, load.object(), seen);
      case Instr.Move move -> ofRegister(unit, move.src(), seen);
      case Instr.Call call -> decorated(unit, call, seen);
      default -> Optional.empty();
    };
  }

  /** A class or function that passed through decorators is still itself as far as its name goes. */
  private Optional<Meaning> decorated(LinkedUnit unit, Instr.Call call, Set<String> seen) {
    if (call.arguments().size() != 1) {
      return Optional.empty();
    }
    Instr argument = definitions(unit).of(call.arguments().getFirst().register());
    boolean decorates =
        argument instanceof Instr.MakeClass
            || argument instanceof Instr.MakeFunction
            || argument instanceof Instr.Call;
    return decorates ? ofInstr(unit, argument, seen) : Optional.empty();
  }

  private Optional<Meaning> importedName(
      LinkedModule module, Instr.ImportName imported, Set<String> seen) {
    Optional<LinkedModule> from = program.importModule(module, imported.module(), imported.level());
    if (from.isEmpty()) {
      return imported.level() > 0
          ? Optional.empty()
          : Optional.of(new Meaning.External(imported.module() + "." + imported.name()));
    }
    Optional<Meaning> found = global(from.get(), imported.name(), seen);
    if (found.isPresent() && !isBuiltin(found.get(), from.get())) {
      return found;
    }
    String submodule =
        imported.module().isEmpty() ? imported.name() : imported.module() + "." + imported.name();
    return program.importModule(module, submodule, imported.level()).map(Meaning.OfModule::new);
  }

  private boolean isBuiltin(Meaning meaning, LinkedModule owner) {
    LinkedModule builtins = program.builtins();
    return owner != builtins
        && switch (meaning) {
          case Meaning.OfClass of -> of.cls().module() == builtins;
          case Meaning.OfFunction of -> of.unit().module() == builtins;
          case Meaning.OfModule _, Meaning.External _ -> false;
        };
  }

  private Map<String, Instr> bindings(LinkedModule module) {
    Map<String, Instr> known = bindings.get(module);
    if (known != null) {
      return known;
    }
    Map<String, Instr> result = new HashMap<>();
    bindings.put(module, result);
    Definitions defs = definitions(module.body());
    List<Instr.ImportName> stars = new ArrayList<>();
    module
        .body()
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.StoreGlobal store && defs.of(store.src()) != null) {
                result.putIfAbsent(store.name(), defs.of(store.src()));
              } else if (instr instanceof Instr.ImportName imported
                  && imported.name().equals("*")) {
                stars.add(imported);
              }
            });
    starImports.put(module, stars);
    return result;
  }
}
