package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.source.Span;
import java.util.List;

/** What is known of a unit before its body is lowered; fields as in {@link CodeUnit}. */
record UnitHeader(
    CodeUnit.Kind kind,
    String name,
    int classIndex,
    List<Param> params,
    Decorators decorators,
    TypeRef returnType,
    boolean isAsync,
    String docstring,
    Span span) {}
