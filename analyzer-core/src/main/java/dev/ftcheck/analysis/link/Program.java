package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.analysis.models.ModelLibrary;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.models.Traits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The given files as one program, with the library models they import. Built by one thread;
 * afterwards names are still resolved lazily, so it stays with the thread that links.
 */
public final class Program {

  private final List<LinkedModule> modules = new ArrayList<>();
  private final List<LinkedUnit> units = new ArrayList<>();
  private final List<LinkedClass> classes = new ArrayList<>();
  private final Map<String, LinkedModule> models = new LinkedHashMap<>();
  private final Map<String, LinkedClass> builtinClasses = new HashMap<>();
  private final Imports imports;
  private final Names names;

  public Program(Collection<FileFacts> files) {
    Map<String, FileFacts> byStem = new LinkedHashMap<>();
    for (FileFacts file : files) {
      byStem.putIfAbsent(stem(file.path()), file);
    }
    imports = new Imports(byStem.keySet(), models);
    names = new Names(this);
    byStem.forEach(
        (stem, file) ->
            imports.add(stem, link(imports.nameOf(stem), Imports.folderOf(stem), file, false)));
    loadModels(files);
    for (LinkedClass cls : classes) {
      collectDeclared(cls);
    }
    for (LinkedModule module : modules) {
      for (LinkedUnit unit : module.units()) {
        collectBases(unit);
      }
    }
    for (LinkedClass cls : classes) {
      cls.linearise();
    }
  }

  /** Analysed modules and models. */
  public List<LinkedModule> modules() {
    return Collections.unmodifiableList(modules);
  }

  /** Every unit, at the index that is its id. */
  public List<LinkedUnit> units() {
    return Collections.unmodifiableList(units);
  }

  /** Every class, at the index that is its id. */
  public List<LinkedClass> classes() {
    return Collections.unmodifiableList(classes);
  }

  public LinkedModule builtins() {
    return models.get("builtins");
  }

  /** The class of that name in the model of built-in types. */
  public LinkedClass builtinClass(String name) {
    return builtinClasses.computeIfAbsent(name, this::findBuiltinClass);
  }

  private LinkedClass findBuiltinClass(String name) {
    return builtins().classes().stream()
        .filter(cls -> cls.code().qualifiedName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the model of builtins lacks class " + name));
  }

  public Optional<LinkedModule> importModule(LinkedModule importer, String dotted, int level) {
    return imports.resolve(importer, dotted, level);
  }

  /** The meaning of {@code a.b.c} in the module's global scope. */
  public Optional<Meaning> resolve(LinkedModule module, String dotted) {
    return names.resolve(module, dotted);
  }

  /** The meaning of a register that is set once, from names and attributes. */
  public Optional<Meaning> meaning(LinkedUnit unit, int register) {
    return names.ofRegister(unit, register);
  }

  public Definitions definitions(LinkedUnit unit) {
    return names.definitions(unit);
  }

  /** The classes an annotation names; none where it names something unknown. */
  public List<LinkedClass> classesOf(LinkedModule module, TypeRef type) {
    return switch (type) {
      case TypeRef.Named(String dotted) ->
          resolve(module, dotted)
              .filter(Meaning.OfClass.class::isInstance)
              .map(meaning -> List.of(((Meaning.OfClass) meaning).cls()))
              .orElse(List.of());
      case TypeRef.Applied(TypeRef.Named base, var _) -> classesOf(module, base);
      case TypeRef.Union(List<TypeRef> members) ->
          members.stream()
              .flatMap(member -> classesOf(module, member).stream())
              .distinct()
              .toList();
      case TypeRef.Unknown() -> List.of();
    };
  }

  private LinkedModule link(String name, String folder, FileFacts facts, boolean isModel) {
    List<LinkedUnit> moduleUnits = new ArrayList<>();
    for (CodeUnit code : facts.units()) {
      moduleUnits.add(new LinkedUnit(units.size() + moduleUnits.size(), code, isModel));
    }
    List<LinkedClass> moduleClasses = new ArrayList<>();
    for (ClassUnit code : facts.classes()) {
      List<Trait> traits = isModel ? Traits.of(code) : List.of();
      moduleClasses.add(new LinkedClass(classes.size() + moduleClasses.size(), code, traits));
    }
    LinkedModule module =
        new LinkedModule(
            modules.size(),
            name,
            folder,
            isModel,
            facts,
            List.copyOf(moduleUnits),
            List.copyOf(moduleClasses));
    moduleUnits.forEach(unit -> unit.in(module));
    moduleClasses.forEach(cls -> cls.in(module));
    modules.add(module);
    units.addAll(moduleUnits);
    classes.addAll(moduleClasses);
    return module;
  }

  private void loadModels(Collection<FileFacts> files) {
    Set<String> known = ModelLibrary.modules();
    Deque<String> pending = new ArrayDeque<>();
    pending.add("builtins");
    for (FileFacts file : files) {
      pending.addAll(importedModels(file, known));
    }
    while (!pending.isEmpty()) {
      String name = pending.remove();
      if (models.containsKey(name)) {
        continue;
      }
      FileFacts facts = ModelLibrary.facts(name).orElseThrow();
      models.put(name, link(name, "", facts, true));
      pending.addAll(importedModels(facts, known));
    }
  }

  private static Set<String> importedModels(FileFacts file, Set<String> known) {
    Set<String> found = new TreeSet<>();
    for (CodeUnit unit : file.units()) {
      unit.body()
          .forEach(
              instr -> {
                if (instr instanceof Instr.ImportModule imported) {
                  addWithParents(found, imported.module(), known);
                } else if (instr instanceof Instr.ImportName imported && imported.level() == 0) {
                  addWithParents(found, imported.module(), known);
                  addWithParents(found, imported.module() + "." + imported.name(), known);
                }
              });
    }
    return found;
  }

  private static void addWithParents(Set<String> found, String dotted, Set<String> known) {
    for (String name = dotted;
        !name.isEmpty();
        name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "") {
      if (known.contains(name)) {
        found.add(name);
      }
    }
  }

  private void collectDeclared(LinkedClass cls) {
    cls.module()
        .units()
        .get(cls.code().bodyUnit())
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.StoreAttr store && store.object() == 0) {
                cls.declare(store.attr());
              }
            });
  }

  private void collectBases(LinkedUnit unit) {
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.MakeClass made) {
                LinkedClass cls = unit.module().classes().get(made.classIndex());
                for (int base : made.bases()) {
                  addBase(cls, meaning(unit, base));
                }
              }
            });
  }

  private void addBase(LinkedClass cls, Optional<Meaning> base) {
    if (base.isEmpty()) {
      cls.addUnknownBase("?");
      return;
    }
    switch (base.get()) {
      case Meaning.OfClass of -> cls.addBase(of.cls());
      case Meaning.External(String dotted) -> cls.addUnknownBase(dotted);
      case Meaning.OfFunction of -> cls.addUnknownBase(of.unit().fullName());
      case Meaning.OfModule of -> cls.addUnknownBase(of.module().name());
    }
  }

  private static String stem(String path) {
    String normal = path.replace('\\', '/');
    int dot = normal.lastIndexOf('.');
    return dot > normal.lastIndexOf('/') ? normal.substring(0, dot) : normal;
  }
}
