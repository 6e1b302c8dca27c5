package dev.ftcheck.analysis.ir;

import dev.ftcheck.source.Span;
import java.io.Serializable;
import java.util.List;

/**
 * A body of code. Unit 0 of a file is the module body. Immutable.
 *
 * <p>In a class body register 0 holds the class: its names are loaded and stored as attributes of
 * it. In the module body names are globals.
 *
 * @param index its place in {@link dev.ftcheck.analysis.facts.FileFacts#units()}
 * @param name as in {@code def}, {@code <lambda>}, {@code <module>} or the class name
 * @param qualifiedName as {@code __qualname__}, e.g. {@code Cache.get} or {@code
 *     make.<locals>.worker}; {@code <module>} for unit 0
 * @param parent the unit whose code makes this one, NONE for the module
 * @param classIndex the class whose body directly contains this function, or whose body this is;
 *     NONE otherwise
 * @param decorators dotted names as written, calls without their arguments, outermost first; empty
 *     for what is no dotted name. Also applied as calls in the IR, but for {@code staticmethod},
 *     {@code classmethod}, {@code property} and its {@code setter}, {@code getter} and {@code
 *     deleter}, {@code overload}, {@code abstractmethod}, {@code override} and {@code final}
 * @param decoratorCalls per decorator its constant arguments as written, empty where it is no call;
 *     library models are written with them
 * @param returnType the return annotation
 * @param registers the size of the register file
 * @param localNames the names of the registers from 0 on that have one
 * @param docstring the docstring, empty where there is none
 * @param span of the {@code def}, {@code lambda} or {@code class}; the name's line for messages
 */
public record CodeUnit(
    int index,
    Kind kind,
    String name,
    String qualifiedName,
    int parent,
    int classIndex,
    List<Param> params,
    List<String> decorators,
    List<List<Argumented>> decoratorCalls,
    TypeRef returnType,
    boolean isAsync,
    boolean isGenerator,
    int registers,
    List<String> localNames,
    String docstring,
    Code body,
    Span span)
    implements Serializable {

  /** What the unit is the body of. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA
  }

  /** A constant argument of a decorator call: {@code name} is empty for a positional one. */
  public record Argumented(String name, Constant value) implements Serializable {}
}
