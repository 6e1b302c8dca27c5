// The tokens of Python 3.14 outside of f- and t-strings.
// https://docs.python.org/3.14/reference/lexical_analysis.html
//
// The character stream hands over U+0001 for every character above U+007F, so that all edges stay in the lexer's table.
// The tokenizer around this lexer adds what needs memory: indentation, brackets, the inside of f- and t-strings,
// soft keywords, and the operators of two words. It also checks what is next to a number and inside a name.
lexer grammar PythonLexer;

tokens {
  INDENT, DEDENT,
  FSTRING_MIDDLE, FSTRING_END, FIELD_OPEN, FIELD_CLOSE, FIELD_COLON,
  IS_NOT, NOT_IN,
  MATCH, CASE, TYPE
}

FALSE : 'False' ;
NONE : 'None' ;
TRUE : 'True' ;
AND : 'and' ;
AS : 'as' ;
ASSERT : 'assert' ;
ASYNC : 'async' ;
AWAIT : 'await' ;
BREAK : 'break' ;
CLASS : 'class' ;
CONTINUE : 'continue' ;
DEF : 'def' ;
DEL : 'del' ;
ELIF : 'elif' ;
ELSE : 'else' ;
EXCEPT : 'except' ;
FINALLY : 'finally' ;
FOR : 'for' ;
FROM : 'from' ;
GLOBAL : 'global' ;
IF : 'if' ;
IMPORT : 'import' ;
IN : 'in' ;
IS : 'is' ;
LAMBDA : 'lambda' ;
NONLOCAL : 'nonlocal' ;
NOT : 'not' ;
OR : 'or' ;
PASS : 'pass' ;
RAISE : 'raise' ;
RETURN : 'return' ;
TRY : 'try' ;
WHILE : 'while' ;
WITH : 'with' ;
YIELD : 'yield' ;

LPAR : '(' ;
RPAR : ')' ;
LSQB : '[' ;
RSQB : ']' ;
LBRACE : '{' ;
RBRACE : '}' ;
COLON : ':' ;
COMMA : ',' ;
SEMICOLON : ';' ;
DOT : '.' ;
ELLIPSIS : '...' ;
AT : '@' ;
ARROW : '->' ;
WALRUS : ':=' ;
EXCLAMATION : '!' ;

PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
DOUBLESLASH : '//' ;
PERCENT : '%' ;
DOUBLESTAR : '**' ;
LEFTSHIFT : '<<' ;
RIGHTSHIFT : '>>' ;
AMPERSAND : '&' ;
CARET : '^' ;
VBAR : '|' ;
TILDE : '~' ;

LESS : '<' ;
GREATER : '>' ;
LESSEQUAL : '<=' ;
GREATEREQUAL : '>=' ;
EQEQUAL : '==' ;
NOTEQUAL : '!=' ;

ASSIGN : '=' ;
PLUS_ASSIGN : '+=' ;
MINUS_ASSIGN : '-=' ;
STAR_ASSIGN : '*=' ;
SLASH_ASSIGN : '/=' ;
DOUBLESLASH_ASSIGN : '//=' ;
PERCENT_ASSIGN : '%=' ;
AT_ASSIGN : '@=' ;
AMPERSAND_ASSIGN : '&=' ;
VBAR_ASSIGN : '|=' ;
CARET_ASSIGN : '^=' ;
LEFTSHIFT_ASSIGN : '<<=' ;
RIGHTSHIFT_ASSIGN : '>>=' ;
DOUBLESTAR_ASSIGN : '**=' ;

NAME : [a-zA-Z_\u0001] [a-zA-Z0-9_\u0001]* ;

NUMBER
  : '0' [xX] ('_'? [0-9a-fA-F])+
  | '0' [oO] ('_'? [0-7])+
  | '0' [bB] ('_'? [01])+
  | '0' ('_'? '0')*
  | [1-9] ('_'? [0-9])*
  | FLOAT [jJ]?
  | DIGITS [jJ]
  ;
fragment DIGITS : [0-9] ('_'? [0-9])* ;
fragment FLOAT
  : DIGITS '.' DIGITS? EXPONENT?
  | '.' DIGITS EXPONENT?
  | DIGITS EXPONENT
  ;
fragment EXPONENT : [eE] [+-]? DIGITS ;

STRING : STRING_PREFIX? (SHORT_STRING | LONG_STRING) ;
fragment STRING_PREFIX : [uU] | [rR] [bB]? | [bB] [rR]? ;
fragment SHORT_STRING
  : '\'' (~['\\\n] | '\\' .)* '\''
  | '"' (~["\\\n] | '\\' .)* '"'
  ;
fragment LONG_STRING
  : '\'\'\'' (~'\\' | '\\' .)*? '\'\'\''
  | '"""' (~'\\' | '\\' .)*? '"""'
  ;

FSTRING_START : ([fF] [rR]? | [rR] [fF]) QUOTE ;
TSTRING_START : ([tT] [rR]? | [rR] [tT]) QUOTE ;
fragment QUOTE : '\'' | '"' | '\'\'\'' | '"""' ;

NEWLINE : '\n' ;
COMMENT : '#' ~[\n]* ;
SPACE : [ \t\f]+ ;
LINE_JOINING : '\\\n' ;
UNEXPECTED : . ;
