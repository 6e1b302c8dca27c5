package dev.ftcheck.analysis.ir;

import dev.ftcheck.source.Span;
import java.io.Serializable;
import java.util.List;

/**
 * A class statement.
 *
 * @param index its place in {@link dev.ftcheck.analysis.facts.FileFacts#classes()}
 * @param bodyUnit the unit of its body
 * @param parent the unit whose code makes it
 * @param decorators as of {@link CodeUnit}
 */
public record ClassUnit(
    int index,
    String name,
    String qualifiedName,
    int bodyUnit,
    int parent,
    List<String> decorators,
    List<List<CodeUnit.Argumented>> decoratorCalls,
    String docstring,
    Span span)
    implements Serializable {}
