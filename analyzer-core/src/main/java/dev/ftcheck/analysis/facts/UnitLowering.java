package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.scope.Scope;
import java.util.Optional;

/** One unit while it is lowered, and the parts that do it. */
final class UnitLowering {

  /** Holds the class while its body runs. */
  static final int CLASS_REGISTER = 0;

  final FileLowering file;
  final Optional<UnitLowering> parent;
  final UnitHeader header;
  final Scope scope;
  final int index;
  final Locals locals;
  final CodeWriter code;
  final Places places;
  final Expressions expressions;
  final Assignments assignments;
  final Definitions definitions;
  final Statements statements;

  UnitLowering(FileLowering file, Optional<UnitLowering> parent, UnitHeader header, Scope scope) {
    this.file = file;
    this.parent = parent;
    this.header = header;
    this.scope = scope;
    this.index = file.open(scope);
    this.locals = Locals.of(scope, header.params(), file.captures());
    this.code = new CodeWriter(isClass() ? CLASS_REGISTER + 1 : locals.names().size());
    this.places = new Places(this);
    this.expressions = new Expressions(this);
    this.assignments = new Assignments(this);
    this.definitions = new Definitions(this);
    this.statements = new Statements(this);
  }

  boolean isClass() {
    return header.kind() == CodeUnit.Kind.CLASS;
  }

  /** Lowers the body and files the finished unit. */
  void lower(Runnable body) {
    storeCapturedParameters();
    body.run();
    if (isClass() && file.hasUsedClassCell(scope)) {
      code.emitFirst(new Instr.StoreCell(index, "__class__", CLASS_REGISTER, header.span()));
    }
    file.close(
        new CodeUnit(
            index,
            header.kind(),
            header.name(),
            QualifiedName.of(scope, header.name()),
            parent.map(outer -> outer.index).orElse(Instr.NONE),
            header.classIndex(),
            header.params(),
            header.decorators().names(),
            header.decorators().constants(),
            header.returnType(),
            header.isAsync(),
            scope.isGenerator(),
            code.registers(),
            locals.names(),
            header.docstring(),
            code.finish(),
            header.span()));
  }

  private void storeCapturedParameters() {
    for (int register = 0; register < header.params().size(); register++) {
      Optional<Place> cell = places.parameterCell(header.params().get(register).name());
      if (cell.isPresent()) {
        places.store(cell.get(), register, header.span());
      }
    }
  }
}
