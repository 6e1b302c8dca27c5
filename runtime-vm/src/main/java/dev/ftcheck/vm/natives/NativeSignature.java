package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyType;

/**
 * The parameters of a native.
 *
 * @param name the Python name
 * @param text the signature as in {@code __text_signature__}; null when there is none to show
 * @param parameters the names, {@code self} first for a method, without {@code *args} and {@code
 *     **kwargs}
 * @param positionalOnly how many of them are positional-only
 * @param positional how many of them can be positional
 * @param required a bit per parameter: it has no default
 * @param takesMore whether there is {@code *args}
 * @param takesNames whether there is {@code **kwargs}
 * @param messageName the name in messages about wrong arguments; null for {@code name}
 * @param words how a call that does not fit is refused
 * @param documentation the docstring; null for none
 */
public record NativeSignature(
    String name,
    String text,
    String[] parameters,
    int positionalOnly,
    int positional,
    long required,
    boolean takesMore,
    boolean takesNames,
    String messageName,
    ArgumentWords words,
    String documentation) {

  boolean isRequired(int parameter) {
    return (required >> parameter & 1) != 0;
  }

  /** Whether any argument can be passed by name. */
  boolean takesKeywords() {
    return takesNames || positionalOnly < parameters.length;
  }

  /** Whether a call that does not fit is refused in the words of the parser of keywords. */
  boolean isWordedAsNamed() {
    return words == ArgumentWords.NAMED || words == ArgumentWords.BY_SIGNATURE && takesKeywords();
  }

  /** The name in messages: a constructor is called by the name of its type. */
  String functionName(PyType owner) {
    if (messageName != null) {
      return messageName;
    }
    return isConstructor() && owner != null ? owner.name() : name;
  }

  boolean isConstructor() {
    return name.equals("__new__") || name.equals("__init__");
  }

  /** How messages name a parameter. */
  String display(int parameter, boolean hasSelf) {
    int own = hasSelf && parameters.length > 0 && parameters[0].equals("self") ? 1 : 0;
    if (parameter >= positionalOnly) {
      return "argument '" + parameters[parameter] + "'";
    }
    boolean isOnly =
        parameters.length == own + 1 && isRequired(own) && !takesMore && !isConstructor();
    return isOnly ? "argument" : "argument " + (parameter - own + 1);
  }
}
