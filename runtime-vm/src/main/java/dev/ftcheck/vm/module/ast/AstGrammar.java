package dev.ftcheck.vm.module.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * The node classes and their fields ("Abstract Grammar", library reference of {@code ast}). A field
 * ends with {@code *} for a list and with {@code ?} for an optional value.
 */
final class AstGrammar {

  /**
   * One class.
   *
   * @param base the class above it; {@code AST} for a sum or a product
   * @param fields names with their marks
   * @param isPlaced whether nodes have a position in the text
   */
  record NodeClass(String name, String base, List<String> fields, boolean isPlaced) {}

  /** Sums and products that have a position. */
  private static final List<String> PLACED =
      List.of("stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param");

  private static final String SUMS =
      """
      mod: Module body* type_ignores* | Interactive body* | Expression body \
      | FunctionType argtypes* returns
      stmt: FunctionDef name args body* decorator_list* returns? type_comment? type_params* \
      | AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params* \
      | ClassDef name bases* keywords* body* decorator_list* type_params* | Return value? \
      | Delete targets* | Assign targets* value type_comment? | TypeAlias name type_params* value \
      | AugAssign target op value | AnnAssign target annotation value? simple \
      | For target iter body* orelse* type_comment? \
      | AsyncFor target iter body* orelse* type_comment? | While test body* orelse* \
      | If test body* orelse* | With items* body* type_comment? \
      | AsyncWith items* body* type_comment? | Match subject cases* | Raise exc? cause? \
      | Try body* handlers* orelse* finalbody* | TryStar body* handlers* orelse* finalbody* \
      | Assert test msg? | Import names* | ImportFrom module? names* level? | Global names* \
      | Nonlocal names* | Expr value | Pass | Break | Continue
      expr: BoolOp op values* | NamedExpr target value | BinOp left op right \
      | UnaryOp op operand | Lambda args body | IfExp test body orelse | Dict keys* values* \
      | Set elts* | ListComp elt generators* | SetComp elt generators* \
      | DictComp key value generators* | GeneratorExp elt generators* | Await value | Yield value? \
      | YieldFrom value | Compare left ops* comparators* | Call func args* keywords* \
      | FormattedValue value conversion format_spec? \
      | Interpolation value str conversion format_spec? | JoinedStr values* | TemplateStr values* \
      | Constant value kind? | Attribute value attr ctx | Subscript value slice ctx \
      | Starred value ctx | Name id ctx | List elts* ctx | Tuple elts* ctx \
      | Slice lower? upper? step?
      expr_context: Load | Store | Del
      boolop: And | Or
      operator: Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor \
      | BitAnd | FloorDiv
      unaryop: Invert | Not | UAdd | USub
      cmpop: Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
      excepthandler: ExceptHandler type? name? body*
      pattern: MatchValue value | MatchSingleton value | MatchSequence patterns* \
      | MatchMapping keys* patterns* rest? \
      | MatchClass cls patterns* kwd_attrs* kwd_patterns* | MatchStar name? \
      | MatchAs pattern? name? | MatchOr patterns*
      type_ignore: TypeIgnore lineno tag
      type_param: TypeVar name bound? default_value? | ParamSpec name default_value? \
      | TypeVarTuple name default_value?
      """;

  private static final String PRODUCTS =
      """
      comprehension target iter ifs* is_async
      arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*
      arg arg annotation? type_comment?
      keyword arg? value
      alias name asname?
      withitem context_expr optional_vars?
      match_case pattern guard? body*
      """;

  private AstGrammar() {}

  /** All classes below {@code AST}, bases first. */
  static List<NodeClass> classes() {
    List<NodeClass> classes = new ArrayList<>();
    SUMS.lines()
        .forEach(
            line -> {
              String sum = line.substring(0, line.indexOf(':'));
              boolean placed = PLACED.contains(sum);
              classes.add(new NodeClass(sum, "AST", List.of(), placed));
              for (String alternative : line.substring(line.indexOf(':') + 1).split("\\|")) {
                classes.add(nodeClass(alternative.strip(), sum, placed));
              }
            });
    PRODUCTS
        .lines()
        .forEach(
            line -> {
              String name = line.substring(0, line.indexOf(' '));
              classes.add(nodeClass(line, "AST", PLACED.contains(name)));
            });
    return classes;
  }

  private static NodeClass nodeClass(String text, String base, boolean placed) {
    List<String> words = List.of(text.split(" +"));
    return new NodeClass(words.getFirst(), base, words.subList(1, words.size()), placed);
  }
}
