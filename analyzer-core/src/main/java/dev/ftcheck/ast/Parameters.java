package dev.ftcheck.ast;

import java.util.List;
import java.util.Optional;

/**
 * The parameters of a function: {@code arguments} in the abstract grammar.
 *
 * @param positionalOnly parameters before {@code /}
 * @param positional parameters that take a position or a keyword
 * @param vararg the {@code *args} parameter
 * @param keywordOnly parameters after {@code *}
 * @param keywordDefaults one element per keyword-only parameter, absent where it is required
 * @param kwarg the {@code **kwargs} parameter
 * @param defaults the defaults of the last {@code defaults.size()} positional parameters
 */
public record Parameters(
    List<Parameter> positionalOnly,
    List<Parameter> positional,
    Optional<Parameter> vararg,
    List<Parameter> keywordOnly,
    List<Optional<Expr>> keywordDefaults,
    Optional<Parameter> kwarg,
    List<Expr> defaults) {}
