package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.OptionalInt;

/** {@code match} as a chain of branches. */
final class Matching {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Statements statements;

  Matching(UnitLowering unit, Statements statements) {
    this.unit = unit;
    this.code = unit.code;
    this.statements = statements;
  }

  void lower(Stmt.Match match) {
    int subject = unit.expressions.lower(match.subject());
    caseFrom(0, match.cases(), code.stable(subject, match.subject().span()));
  }

  private void caseFrom(int at, List<MatchCase> cases, int subject) {
    if (at == cases.size()) {
      return;
    }
    MatchCase matchCase = cases.get(at);
    Span span = matchCase.pattern().span();
    PatternLowering pattern = new PatternLowering(unit);
    pattern.lower(matchCase.pattern(), subject);
    OptionalInt test = pattern.test(span);
    OptionalInt condition =
        matchCase.guard().isPresent()
            ? OptionalInt.of(guarded(test, pattern, matchCase.guard().get(), span))
            : test;
    boolean capturesInBody = matchCase.guard().isEmpty();
    Runnable body =
        () -> {
          if (capturesInBody) {
            pattern.storeCaptures();
          }
          statements.all(matchCase.body());
        };
    if (condition.isEmpty()) {
      body.run();
      caseFrom(at + 1, cases, subject);
      return;
    }
    Code then = code.nested(body);
    Code orelse = code.nested(() -> caseFrom(at + 1, cases, subject));
    code.emit(new Instr.If(condition.getAsInt(), then, orelse, span));
  }

  /** Captures happen before the guard runs. */
  private int guarded(OptionalInt test, PatternLowering pattern, Expr guard, Span span) {
    if (test.isEmpty()) {
      pattern.storeCaptures();
      return unit.expressions.lower(guard);
    }
    int[] result = new int[1];
    Code then =
        code.nested(
            () -> {
              pattern.storeCaptures();
              result[0] = unit.expressions.lower(guard);
            });
    code.emit(new Instr.If(test.getAsInt(), then, Code.EMPTY, span));
    return code.phi(List.of(test.getAsInt(), result[0]), guard.span());
  }
}
