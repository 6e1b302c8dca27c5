package dev.ftcheck.vm.object;

import dev.ftcheck.vm.types.traceback.EditDistance;
import java.util.List;
import java.util.stream.Collectors;

/** The TypeErrors of a call that does not fit the function's parameters, in CPython's words. */
final class BindingErrors {

  private BindingErrors() {}

  static String name(PyFunction f) {
    return f.qualifiedName() instanceof PyStr text ? text.value() : f.code().header().name();
  }

  static Raise missing(PyFunction f, String kind, List<PyStr> names) {
    return Errors.typeError(
        "%s() missing %d required %s argument%s: %s",
        name(f), names.size(), kind, names.size() == 1 ? "" : "s", enumerate(names));
  }

  private static String enumerate(List<PyStr> names) {
    List<String> quoted = names.stream().map(name -> "'" + name.value() + "'").toList();
    int last = quoted.size() - 1;
    return switch (last) {
      case 0 -> quoted.getFirst();
      case 1 -> quoted.get(0) + " and " + quoted.get(1);
      default -> String.join(", ", quoted.subList(0, last)) + ", and " + quoted.get(last);
    };
  }

  static Raise unexpected(PyFunction f, PyStr name, PyStr[] names) {
    PyCode.Header header = f.code().header();
    List<PyStr> positionalOnly =
        List.of(header.variables()).subList(0, header.positionalOnlyCount());
    String offending =
        positionalOnly.stream()
            .map(PyStr::value)
            .filter(known -> List.of(names).stream().anyMatch(n -> n.value().equals(known)))
            .collect(Collectors.joining(", "));
    if (!offending.isEmpty()) {
      return Errors.typeError(
          "%s() got some positional-only arguments passed as keyword arguments: '%s'",
          name(f), offending);
    }
    List<String> known =
        List.of(header.variables())
            .subList(header.positionalOnlyCount(), f.code().parameterCount())
            .stream()
            .map(PyStr::value)
            .toList();
    String meant = EditDistance.closest(known, name.value());
    return Errors.typeError(
        "%s() got an unexpected keyword argument '%s'%s",
        name(f), name.value(), meant == null ? "" : ". Did you mean '" + meant + "'?");
  }

  static Raise tooMany(PyFunction f, int given, PyObject[] bound) {
    PyCode.Header header = f.code().header();
    int positional = header.positionalCount();
    int defaults = f.defaults() == null ? 0 : f.defaults().length;
    int keywordGiven = 0;
    for (int i = positional; i < f.code().parameterCount(); i++) {
      keywordGiven += bound[i] == null ? 0 : 1;
    }
    String takes =
        defaults == 0
            ? String.valueOf(positional)
            : "from %d to %d".formatted(positional - defaults, positional);
    boolean plural = positional != 1 || defaults > 0;
    String also =
        keywordGiven == 0
            ? ""
            : " positional argument%s (and %d keyword-only argument%s)"
                .formatted(given == 1 ? "" : "s", keywordGiven, keywordGiven == 1 ? "" : "s");
    return Errors.typeError(
        "%s() takes %s positional argument%s but %d%s %s given",
        name(f),
        takes,
        plural ? "s" : "",
        given,
        also,
        given == 1 && keywordGiven == 0 ? "was" : "were");
  }
}
