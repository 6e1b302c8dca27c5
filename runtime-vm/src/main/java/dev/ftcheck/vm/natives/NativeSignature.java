package dev.ftcheck.vm.natives;

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
    String documentation) {}
