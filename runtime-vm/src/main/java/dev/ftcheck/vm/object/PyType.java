package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Python type: built-in or made by a {@code class} statement.
 *
 * <p>Thread safety: lookups take no lock. What they found is cached per type and dropped, with a
 * new {@link #version}, whenever the type or one of its bases changes; a site that remembers a
 * lookup compares the version by identity.
 */
public final class PyType extends PyAttributed implements Forkable {

  private static final PyObject ABSENT = new Absent();

  /** The layout that {@code object} itself has. */
  public static final PyType OBJECT =
      new PyType(
          "object",
          "dev.ftcheck.vm.types.object.ObjectTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES),
          null);

  public static final PyType TYPE =
      new PyType(
          "type",
          "dev.ftcheck.vm.types.type.TypeTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY),
          new PyType[] {OBJECT});

  static {
    OBJECT.bootstrapShape(TYPE.rootShape);
    TYPE.bootstrapShape(TYPE.rootShape);
  }

  private volatile String name;
  private volatile String qualifiedName;
  private final String module;
  private final boolean heap;
  private final Set<TypeFlag> flags;
  private final Shape rootShape;
  private volatile PyDict dictionary;
  private final String tableClass;
  private volatile boolean filled;
  private volatile PyType[] bases;
  private volatile PyType[] mro;
  private volatile boolean isOrdered;

  /** Whether an interpreter has changed attributes of this built-in type. */
  private volatile boolean hasPatches;

  /** Whether a type along the MRO has patches. */
  private volatile boolean seesPatches;

  private volatile Object version = new Object();

  /** Belongs to {@link ConstructionPlan}; stale ones are known by their version. */
  ConstructionPlan constructionPlan;

  private volatile PyObject[] specials;
  private volatile ConcurrentHashMap<String, PyObject> found = new ConcurrentHashMap<>(8);
  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
  private volatile int slotHint;
  private volatile boolean isAbstract;
  private volatile TypeFlag collection;
  private final TypeLayout layout;

  /**
   * A type from the VM: its members come from the generated table when they are first needed.
   *
   * @param name the name, with its module and a dot where that is not {@code builtins}
   * @param tableClass the generated table's class; null for a type that adds no member
   * @param bases none means {@code object}
   */
  public static PyType builtin(String name, String tableClass, PyType... bases) {
    return builtin(name, tableClass, Set.of(), bases);
  }

  /** As {@link #builtin(String, String, PyType...)}, with flags. */
  public static PyType builtin(
      String name, String tableClass, Set<TypeFlag> flags, PyType... bases) {
    return new PyType(name, tableClass, flags, bases.length == 0 ? new PyType[] {OBJECT} : bases);
  }

  private PyType(String name, String tableClass, Set<TypeFlag> flags, PyType[] bases) {
    super(TYPE == null ? null : TYPE.rootShape);
    this.name = name.substring(name.lastIndexOf('.') + 1);
    this.module = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "builtins";
    this.heap = false;
    this.flags = flags;
    this.tableClass = tableClass;
    this.bases = bases == null ? new PyType[0] : bases;
    this.qualifiedName = this.name;
    this.layout = TypeLayout.ofBuiltin(this, this.bases, flags);
    this.rootShape = Shape.root(this, 0);
    this.mro = MethodResolution.order(this, this.bases);
    this.isOrdered = true;
    for (PyType base : this.bases) {
      base.addSubclass(this);
    }
  }

  /**
   * A class of a program, with its dictionary still empty.
   *
   * @param metatype the type of the new type
   * @param layout what its instances hold; where its {@code solid} is null it is the new type
   */
  public PyType(PyType metatype, String name, PyType[] bases, TypeLayout layout) {
    super(metatype.rootShape());
    this.name = name;
    this.module = null;
    this.heap = true;
    this.flags = Set.of();
    this.tableClass = null;
    this.dictionary = new PyDict();
    this.dictionary.notFollowed();
    this.filled = true;
    this.bases = bases;
    this.qualifiedName = name;
    this.layout = layout.solid() == null ? layout.solidAs(this) : layout;
    this.rootShape = Shape.root(this, layout.fixedSlots());
    this.slotHint = layout.fixedSlots();
    this.mro = new PyType[] {this};
  }

  /** The name without module: {@code type.__name__}. */
  public String name() {
    return name;
  }

  /**
   * The name in messages: a built-in type outside of {@code builtins} has its module before it,
   * such as {@code collections.deque}.
   */
  public String fullName() {
    return module == null || module.equals("builtins") ? name : module + "." + name;
  }

  /** The qualified name, with its module unless that is {@code builtins} or {@code __main__}. */
  public String fullyQualifiedName() {
    PyObject owner = heap ? dictionary().get(PyStr.interned("__module__")) : PyStr.of(module);
    boolean isPlain =
        !(owner instanceof PyStr text)
            || text.value().equals("builtins")
            || text.value().equals("__main__");
    return isPlain ? qualifiedName : owner + "." + qualifiedName;
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String newName) {
    this.qualifiedName = newName;
  }

  public void rename(String newName) {
    this.name = newName;
  }

  /** The module of a built-in type; null for a class of a program, which keeps it as attribute. */
  public String module() {
    return module;
  }

  /** Whether a built-in type has the flag. Flags are inherited through {@link #layout}. */
  public boolean has(TypeFlag flag) {
    return flags.contains(flag) || collection == flag;
  }

  /**
   * Marks a class of a program as a sequence or a mapping for pattern matching.
   *
   * @param kind {@link TypeFlag#SEQUENCE} or {@link TypeFlag#MAPPING}
   */
  public void markCollection(TypeFlag kind) {
    collection = kind;
  }

  /** Whether a program made it, so that its attributes can change. */
  public boolean isHeapType() {
    return heap;
  }

  /** Whether no abstract method keeps it from being instantiated. */
  public boolean isConcrete() {
    return !isAbstract;
  }

  /** Set with {@code __abstractmethods__}. */
  public void setAbstract(boolean value) {
    isAbstract = value;
  }

  /** What instances hold beside attributes, and whether they have a dictionary. */
  public TypeLayout layout() {
    return layout;
  }

  /** The shape of a new instance. */
  public Shape rootShape() {
    return rootShape;
  }

  public PyType[] bases() {
    return bases;
  }

  /** The method resolution order, this type first. Not to be changed. */
  public PyType[] mro() {
    return mro;
  }

  /** Whether the order is known: not before the metaclass's {@code mro} returned. */
  public boolean isOrdered() {
    return isOrdered;
  }

  /** Sets the order, as computed by {@link MethodResolution} or by the metaclass's {@code mro}. */
  public void setMro(PyType[] order) {
    this.mro = order;
    this.isOrdered = true;
    for (PyType type : order) {
      seesPatches |= type.hasPatches;
    }
    modified();
  }

  /** Replaces the bases: {@code cls.__bases__ = ...}. The caller sets the new order. */
  public void setBases(PyType[] newBases) {
    for (PyType base : bases) {
      base.removeSubclass(this);
    }
    bases = newBases;
    linkToBases();
  }

  /** Makes a new class known to its bases. */
  public void linkToBases() {
    for (PyType base : bases) {
      base.addSubclass(this);
    }
  }

  /** The first base; null for {@code object}. */
  public PyType base() {
    return bases.length == 0 ? null : layout.bestBase(bases);
  }

  /** The type's own dictionary. A change through it must be followed by {@link #modified}. */
  public PyDict dictionary() {
    if (!filled) {
      fill();
    }
    return hasPatches ? TypePatches.of(this, dictionary) : dictionary;
  }

  /**
   * The dictionary to store an attribute of the type into. A built-in type is shared by all
   * interpreters of the JVM, so the running one gets a dictionary of its own.
   */
  PyDict dictionaryToChange() {
    PyDict present = dictionary();
    if (heap) {
      return present;
    }
    PyDict own = TypePatches.ensure(this, present);
    hasPatches = true;
    inheritPatches();
    return own;
  }

  /** From now on nothing is remembered that may differ between interpreters. */
  private void inheritPatches() {
    seesPatches = true;
    subclasses().forEach(PyType::inheritPatches);
  }

  private void fill() {
    synchronized (subclasses) {
      if (filled) {
        return;
      }
      if (dictionary != null) {
        // The table itself asked: what is in so far.
        return;
      }
      PyDict members = new PyDict();
      members.notFollowed();
      dictionary = members;
      if (tableClass != null) {
        loadTable(tableClass).fill(this, members);
      }
      addInstanceDictionary(members);
      filled = true;
    }
  }

  /** {@code __dict__} of instances, where the type's own table has none. */
  private void addInstanceDictionary(PyDict members) {
    PyStr name = PyStr.interned("__dict__");
    if (flags.contains(TypeFlag.HAS_DICTIONARY)
        && !flags.contains(TypeFlag.ADDS_NO_DATA)
        && members.get(name) == null) {
      PyDict common = new PyDict();
      loadTable("dev.ftcheck.vm.types.object.InstanceMembersTypeTable").fill(this, common);
      members.put(name, common.get(name));
    }
  }

  private static TypeTable loadTable(String className) {
    try {
      return (TypeTable) Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new LinkageError("no descriptor table " + className, missing);
    }
  }

  /** The attribute along the MRO, unbound; null when there is none. */
  public PyObject lookup(String attribute) {
    if (seesPatches) {
      return search(PyStr.interned(attribute));
    }
    ConcurrentHashMap<String, PyObject> cache = found;
    PyObject known = cache.get(attribute);
    if (known == null) {
      known = search(PyStr.interned(attribute));
      cache.put(attribute, known == null ? ABSENT : known);
      return known;
    }
    return known == ABSENT ? null : known;
  }

  /** As {@link #lookup(String)}. */
  public PyObject lookup(PyStr attribute) {
    return lookup(attribute.value());
  }

  /** The special method along the MRO, unbound; null when there is none. */
  public PyObject special(Special method) {
    if (seesPatches) {
      return search(method.pyName);
    }
    PyObject[] cache = specials;
    if (cache == null) {
      cache = new PyObject[Special.COUNT];
      specials = cache;
    }
    PyObject known = cache[method.ordinal()];
    if (known == null) {
      known = search(method.pyName);
      cache[method.ordinal()] = known == null ? ABSENT : known;
      return known;
    }
    return known == ABSENT ? null : known;
  }

  private PyObject search(PyStr attribute) {
    for (PyType type : mro) {
      PyObject value = type.dictionary().get(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The type along the MRO whose dictionary has the attribute; null when there is none. */
  public PyType definer(PyStr attribute) {
    for (PyType type : mro) {
      if (type.dictionary().get(attribute) != null) {
        return type;
      }
    }
    return null;
  }

  /** Identifies the present state of this type and its bases for sites. */
  public Object version() {
    return version;
  }

  /**
   * Drops what this type and its subclasses remember; after every change of a dictionary or MRO.
   */
  public void modified() {
    found = new ConcurrentHashMap<>(8);
    specials = null;
    version = new Object();
    for (PyType subclass : subclasses()) {
      subclass.modified();
    }
  }

  /** Whether {@code other} is in the MRO of this type. */
  public boolean isSubtype(PyType other) {
    if (this == other || other == OBJECT) {
      return true;
    }
    for (PyType type : mro) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** The living direct subclasses, oldest first. */
  public List<PyType> subclasses() {
    synchronized (subclasses) {
      List<PyType> living = new ArrayList<>(subclasses.size());
      subclasses.removeIf(reference -> reference.get() == null);
      for (WeakReference<PyType> reference : subclasses) {
        PyType type = reference.get();
        if (type != null) {
          living.add(type);
        }
      }
      return living;
    }
  }

  private void addSubclass(PyType type) {
    synchronized (subclasses) {
      subclasses.add(new WeakReference<>(type));
    }
  }

  private void removeSubclass(PyType type) {
    synchronized (subclasses) {
      subclasses.removeIf(reference -> reference.get() == type);
    }
  }

  /** Built-in types are shared, but a copied class is one more subclass of them. */
  @Override
  public Object forkInto(HeapCopy copy) {
    if (!heap) {
      return this;
    }
    PyType made = copy.byFields(this);
    copy.atEnd(
        () -> {
          for (PyType base : made.bases) {
            if (!base.heap) {
              base.addSubclass(made);
            }
          }
        });
    return made;
  }

  /** How many slots a new instance is made with. */
  int slotHint() {
    return slotHint;
  }

  /** An instance needed so many slots: the next ones get them at once. */
  void learnSlots(int count) {
    if (count > slotHint && count <= Shape.SHARED_LIMIT) {
      slotHint = count;
    }
  }

  @Override
  public PyObject findAttribute(PyStr attribute) {
    return TypeAttributes.find(this, attribute);
  }

  @Override
  public void storeAttribute(PyStr attribute, PyObject value) {
    TypeAttributes.store(this, attribute, value);
  }

  @Override
  public PyObject call0() {
    return Construction.isPlain(this) ? Construction.construct0(this) : super.call0();
  }

  @Override
  public PyObject call1(PyObject a) {
    return Construction.isPlain(this) ? Construction.construct1(this, a) : super.call1(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return Construction.isPlain(this) ? Construction.construct2(this, a, b) : super.call2(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return Construction.isPlain(this)
        ? Construction.construct3(this, a, b, c)
        : super.call3(a, b, c);
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    return Construction.isPlain(this)
        ? Construction.construct(this, arguments, PyStr.NO_NAMES)
        : super.callN(arguments);
  }

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    return Construction.isPlain(this)
        ? Construction.construct(this, arguments, names)
        : super.callKeywords(arguments, names);
  }

  @Override
  public String toString() {
    return "<class '" + name + "'>";
  }

  private static final class Absent extends PyObject {
    @Override
    public PyType type() {
      return OBJECT;
    }
  }
}
