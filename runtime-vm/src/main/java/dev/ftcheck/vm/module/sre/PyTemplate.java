package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parsed replacement of {@code Pattern.sub}: literals with group numbers between them. Immutable.
 */
final class PyTemplate extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_sre.SRE_Template",
          "dev.ftcheck.vm.module.sre.TemplateTypeTable",
          Set.of(TypeFlag.FINAL));

  /** One more than the groups. */
  private final PyObject[] literals;

  private final int[] groups;

  private PyTemplate(PyObject[] literals, int[] groups) {
    this.literals = literals;
    this.groups = groups;
  }

  /**
   * From literals and numbers in turn, as {@code re._parser.parse_template} answers them.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError if that is not what it is
   */
  static PyTemplate of(PyObject[] parts) {
    if (parts.length % 2 == 0) {
      throw Errors.typeError("invalid template");
    }
    PyObject[] literals = new PyObject[parts.length / 2 + 1];
    int[] groups = new int[parts.length / 2];
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        literals[i / 2] = parts[i];
      } else {
        groups[i / 2] = Conversions.toInt(parts[i]);
        if (groups[i / 2] < 0) {
          throw Errors.typeError("invalid template");
        }
      }
    }
    return new PyTemplate(literals, groups);
  }

  /** The literal that the whole template is; null if it refers to groups. */
  PyObject onlyLiteral() {
    return groups.length == 0 ? literals[0] : null;
  }

  /** The template with what the groups of a match are; an unmatched group is empty. */
  PyObject expand(PyMatch match) {
    if (groups.length == 0) {
      return literals[0];
    }
    List<PyObject> pieces = new ArrayList<>(literals.length + groups.length);
    pieces.add(literals[0]);
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] > match.groups()) {
        throw Errors.indexError("no such group");
      }
      PyObject group = match.group(groups[i], PyNone.NONE);
      if (group != PyNone.NONE) {
        pieces.add(group);
      }
      pieces.add(literals[i + 1]);
    }
    return Joining.join(pieces, match.text().isBytes());
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
