package dev.ftcheck.vm.module.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The node classes and their fields (<a
 * href="https://docs.python.org/3.14/library/ast.html#abstract-grammar">abstract grammar</a>).
 */
final class AstGrammar {

  /** How many values a field has. */
  enum Arity {
    ONE,
    OPTIONAL,
    LIST
  }

  /**
   * One field.
   *
   * @param type a node class or one of {@code identifier}, {@code string}, {@code int} and {@code
   *     constant}
   */
  record Field(String name, String type, Arity arity) {}

  /**
   * One class.
   *
   * @param base the class above it; {@code AST} for a sum or a product
   * @param isPlaced whether nodes have a position in the text
   * @param isSum whether it only stands for the classes below it
   * @param text its grammar, which is its docstring
   */
  record NodeClass(
      String name, String base, List<Field> fields, boolean isPlaced, boolean isSum, String text) {}

  private static final Pattern FIELD = Pattern.compile("(\\w+)([?*]*) (\\w+)");

  /** Sums and products that have a position. */
  private static final List<String> PLACED =
      List.of("stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param");

  private static final String SUMS =
      """
      mod = Module(stmt* body, type_ignore* type_ignores) | Interactive(stmt* body) | \
        Expression(expr body) | FunctionType(expr* argtypes, expr returns)
      stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, \
        expr? returns, string? type_comment, type_param* type_params) | \
        AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, \
        expr? returns, string? type_comment, type_param* type_params) | ClassDef(identifier \
        name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* \
        type_params) | Return(expr? value) | Delete(expr* targets) | Assign(expr* targets, expr \
        value, string? type_comment) | TypeAlias(expr name, type_param* type_params, expr value) \
        | AugAssign(expr target, operator op, expr value) | AnnAssign(expr target, expr \
        annotation, expr? value, int simple) | For(expr target, expr iter, stmt* body, stmt* \
        orelse, string? type_comment) | AsyncFor(expr target, expr iter, stmt* body, stmt* \
        orelse, string? type_comment) | While(expr test, stmt* body, stmt* orelse) | If(expr \
        test, stmt* body, stmt* orelse) | With(withitem* items, stmt* body, string? \
        type_comment) | AsyncWith(withitem* items, stmt* body, string? type_comment) | \
        Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause) | Try(stmt* body, \
        excepthandler* handlers, stmt* orelse, stmt* finalbody) | TryStar(stmt* body, \
        excepthandler* handlers, stmt* orelse, stmt* finalbody) | Assert(expr test, expr? msg) | \
        Import(alias* names) | ImportFrom(identifier? module, alias* names, int? level) | \
        Global(identifier* names) | Nonlocal(identifier* names) | Expr(expr value) | Pass | \
        Break | Continue
      expr = BoolOp(boolop op, expr* values) | NamedExpr(expr target, expr value) | BinOp(expr \
        left, operator op, expr right) | UnaryOp(unaryop op, expr operand) | Lambda(arguments \
        args, expr body) | IfExp(expr test, expr body, expr orelse) | Dict(expr?* keys, expr* \
        values) | Set(expr* elts) | ListComp(expr elt, comprehension* generators) | SetComp(expr \
        elt, comprehension* generators) | DictComp(expr key, expr value, comprehension* \
        generators) | GeneratorExp(expr elt, comprehension* generators) | Await(expr value) | \
        Yield(expr? value) | YieldFrom(expr value) | Compare(expr left, cmpop* ops, expr* \
        comparators) | Call(expr func, expr* args, keyword* keywords) | FormattedValue(expr \
        value, int conversion, expr? format_spec) | Interpolation(expr value, constant str, int \
        conversion, expr? format_spec) | JoinedStr(expr* values) | TemplateStr(expr* values) | \
        Constant(constant value, string? kind) | Attribute(expr value, identifier attr, \
        expr_context ctx) | Subscript(expr value, expr slice, expr_context ctx) | Starred(expr \
        value, expr_context ctx) | Name(identifier id, expr_context ctx) | List(expr* elts, \
        expr_context ctx) | Tuple(expr* elts, expr_context ctx) | Slice(expr? lower, expr? \
        upper, expr? step)
      expr_context = Load | Store | Del
      boolop = And | Or
      operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | \
        BitXor | BitAnd | FloorDiv
      unaryop = Invert | Not | UAdd | USub
      cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
      excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
      pattern = MatchValue(expr value) | MatchSingleton(constant value) | \
        MatchSequence(pattern* patterns) | MatchMapping(expr* keys, pattern* patterns, \
        identifier? rest) | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, \
        pattern* kwd_patterns) | MatchStar(identifier? name) | MatchAs(pattern? pattern, \
        identifier? name) | MatchOr(pattern* patterns)
      type_ignore = TypeIgnore(int lineno, string tag)
      type_param = TypeVar(identifier name, expr? bound, expr? default_value) | \
        ParamSpec(identifier name, expr? default_value) | TypeVarTuple(identifier name, expr? \
        default_value)
      """;

  private static final String PRODUCTS =
      """
      comprehension(expr target, expr iter, expr* ifs, int is_async)
      arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, \
        arg? kwarg, expr* defaults)
      arg(identifier arg, expr? annotation, string? type_comment)
      keyword(identifier? arg, expr value)
      alias(identifier name, identifier? asname)
      withitem(expr context_expr, expr? optional_vars)
      match_case(pattern pattern, expr? guard, stmt* body)
      """;

  private AstGrammar() {}

  /** All classes below {@code AST}, bases first. */
  static List<NodeClass> classes() {
    List<NodeClass> classes = new ArrayList<>();
    lines(SUMS).forEach(line -> addSum(classes, line));
    lines(PRODUCTS)
        .forEach(
            line -> classes.add(nodeClass(line, "AST", PLACED.contains(line.split("\\(", 2)[0]))));
    return classes;
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(line -> line.replaceAll(" +", " "));
  }

  private static void addSum(List<NodeClass> classes, String line) {
    int equals = line.indexOf(" = ");
    String sum = line.substring(0, equals);
    boolean isPlaced = PLACED.contains(sum);
    String[] alternatives = line.substring(equals + 3).split(" \\| ");
    boolean hasFields = line.indexOf('(') >= 0;
    String separator = hasFields ? "\n" + " ".repeat(sum.length()) + " | " : " | ";
    String text = sum + " = " + String.join(separator, alternatives);
    classes.add(new NodeClass(sum, "AST", List.of(), isPlaced, true, text));
    for (String alternative : alternatives) {
      classes.add(nodeClass(alternative, sum, isPlaced));
    }
  }

  private static NodeClass nodeClass(String text, String base, boolean isPlaced) {
    int opening = text.indexOf('(');
    String name = opening < 0 ? text : text.substring(0, opening);
    List<Field> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(opening < 0 ? "" : text.substring(opening));
    while (field.find()) {
      String mark = field.group(2);
      Arity arity = mark.endsWith("*") ? Arity.LIST : mark.isEmpty() ? Arity.ONE : Arity.OPTIONAL;
      fields.add(new Field(field.group(3), field.group(1), arity));
    }
    return new NodeClass(name, base, List.copyOf(fields), isPlaced, false, text);
  }
}
