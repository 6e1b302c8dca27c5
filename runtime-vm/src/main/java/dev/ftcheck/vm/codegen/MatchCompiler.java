package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.Stmt;

final class MatchCompiler {
  private final Body body;

  MatchCompiler(Body body) {
    this.body = body;
  }

  void match(Stmt.Match node) {
    throw Refusal.at(body.unit.source, node.span(), "match");
  }
}
