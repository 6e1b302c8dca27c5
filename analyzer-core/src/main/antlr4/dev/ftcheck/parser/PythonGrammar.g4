// A superset of Python 3.14 that is decided with one token of look-ahead nearly everywhere.
// https://docs.python.org/3.14/reference/grammar.html
//
// Every list reads "item (',' item?)*": that needs no look-ahead past the comma. Doubled commas, targets that cannot be
// assigned to, 'not' below a tighter operator, the order of arguments and the like are refused by the AST builder.
// No parse tree is built: the builder reads the labels.
parser grammar PythonGrammar;

options { tokenVocab = PythonLexer; }

file : statements+=statement* EOF ;

statement
  : line=simpleLine
  | choice=ifStatement
  | loop=whileStatement
  | iteration=forStatement
  | attempt=tryStatement
  | context=withStatement
  | switching=matchStatement
  | function=functionDefinition
  | type=classDefinition
  | async=ASYNC (function=functionDefinition | context=withStatement | iteration=forStatement)
  | (AT decorators+=namedExpression NEWLINE)+ (async=ASYNC? function=functionDefinition | type=classDefinition)
  ;

block
  : line=simpleLine
  | NEWLINE INDENT statements+=statement+ DEDENT
  ;

// ---- simple statements

simpleLine : items+=simpleStatement (separators+=SEMICOLON items+=simpleStatement?)* NEWLINE ;

simpleStatement
  : value=starExpressions
    ( COLON annotation=expression (ASSIGN assigned=assignedValue)?
    | operator=( PLUS_ASSIGN | MINUS_ASSIGN | STAR_ASSIGN | SLASH_ASSIGN | DOUBLESLASH_ASSIGN | PERCENT_ASSIGN | AT_ASSIGN
        | AMPERSAND_ASSIGN | VBAR_ASSIGN | CARET_ASSIGN | LEFTSHIFT_ASSIGN | RIGHTSHIFT_ASSIGN | DOUBLESTAR_ASSIGN )
      assigned=assignedValue
    | (ASSIGN chain+=assignedValue)+
    )?
  | yielded=yieldExpression
  | keyword=RETURN value=starExpressions?
  | keyword=(PASS | BREAK | CONTINUE)
  | imported=importStatement
  | keyword=RAISE (first=expression (FROM second=expression)?)?
  | keyword=ASSERT first=expression (COMMA second=expression)?
  | keyword=DEL value=starExpressions
  | keyword=(GLOBAL | NONLOCAL) names+=NAME (COMMA names+=NAME)*
  | keyword=TYPE name=NAME typeParams=typeParameters? ASSIGN first=expression
  ;

assignedValue : value=starExpressions | yielded=yieldExpression ;

importStatement
  : keyword=IMPORT modules+=dottedAlias (COMMA modules+=dottedAlias)*
  | keyword=FROM dots+=(DOT | ELLIPSIS)* (path+=NAME (DOT path+=NAME)*)? IMPORT
    ( star=STAR | open=LPAR names=importNames RPAR | names=importNames )
  ;

dottedAlias : path+=NAME (DOT path+=NAME)* (AS alias=NAME)? ;

importNames : items+=importName (commas+=COMMA items+=importName?)* ;

importName : name=NAME (AS alias=NAME)? ;

// ---- compound statements

ifStatement
  : IF tests+=namedExpression COLON bodies+=block
    (elifs+=ELIF tests+=namedExpression COLON bodies+=block)*
    (ELSE COLON orelse=block)?
  ;

whileStatement : WHILE test=namedExpression COLON body=block (ELSE COLON orelse=block)? ;

forStatement : FOR variables=targets IN iter=starExpressions COLON body=block (ELSE COLON orelse=block)? ;

tryStatement
  : TRY COLON body=block handlers+=exceptClause* (ELSE COLON orelse=block)? (FINALLY COLON finalbody=block)?
  ;

exceptClause
  : EXCEPT star=STAR? (types+=expression (commas+=COMMA types+=expression?)* (AS name=NAME)?)? COLON body=block
  ;

withStatement : WITH items+=withItem (COMMA items+=withItem)* COLON body=block ;

withItem : context=expression (AS variable=target)? ;

functionDefinition
  : DEF name=NAME typeParams=typeParameters? LPAR params=parameters? RPAR (ARROW result=expression)? COLON body=block
  ;

parameters : items+=parameter (commas+=COMMA items+=parameter?)* ;

parameter
  : name=NAME (COLON annotation=expression)? (ASSIGN value=expression)?
  | star=(STAR | DOUBLESTAR) (name=NAME (COLON annotationStar=STAR? annotation=expression)?)? (ASSIGN value=expression)?
  | slash=SLASH
  ;

classDefinition : CLASS name=NAME typeParams=typeParameters? (LPAR bases=arguments? RPAR)? COLON body=block ;

typeParameters : LSQB items+=typeParameter (commas+=COMMA items+=typeParameter?)* RSQB ;

typeParameter
  : star=(STAR | DOUBLESTAR)? name=NAME (COLON bound=expression)? (ASSIGN defaultStar=STAR? defaultValue=expression)?
  ;

// ---- match (PEP 634)

matchStatement : MATCH subject=elements COLON NEWLINE INDENT cases+=caseClause+ DEDENT ;

caseClause : CASE patterns=patternList (IF guard=namedExpression)? COLON body=block ;

patternList : items+=pattern (commas+=COMMA items+=pattern?)* ;

pattern
  : star=STAR name=NAME
  | options+=closedPattern (VBAR options+=closedPattern)* (AS name=NAME)?
  ;

closedPattern
  : path+=NAME (DOT path+=NAME)* (call=LPAR args=patternArguments? RPAR)?
  | minus=MINUS? number=NUMBER (sign=(PLUS | MINUS) imaginary=NUMBER)?
  | strings+=stringPart+
  | constant=(NONE | TRUE | FALSE)
  | open=LPAR items=patternList? RPAR
  | open=LSQB items=patternList? RSQB
  | open=LBRACE entries=mappingEntries? RBRACE
  ;

patternArguments : items+=patternArgument (commas+=COMMA items+=patternArgument?)* ;

patternArgument : value=pattern (ASSIGN named=pattern)? ;

mappingEntries : items+=mappingEntry (commas+=COMMA items+=mappingEntry?)* ;

mappingEntry : rest=DOUBLESTAR name=NAME | key=closedPattern COLON value=pattern ;

// ---- expressions

starExpressions : items+=starExpression (commas+=COMMA items+=starExpression?)* ;

starExpression : star=STAR operand=operation | value=expression ;

yieldExpression : YIELD (FROM source=expression | value=starExpressions)? ;

namedExpression : value=expression (WALRUS assigned=expression)? ;

expression
  : value=operation (IF test=operation ELSE orelse=expression)?
  | LAMBDA params=lambdaParameters? COLON body=expression
  ;

lambdaParameters : items+=lambdaParameter (commas+=COMMA items+=lambdaParameter?)* ;

lambdaParameter
  : name=NAME (ASSIGN value=expression)?
  | star=(STAR | DOUBLESTAR) name=NAME? (ASSIGN value=expression)?
  | slash=SLASH
  ;

operation
  : value=primary
  | <assoc=right> left=operation op=DOUBLESTAR right=operation
  | op=(MINUS | PLUS | TILDE) right=operation
  | left=operation op=(STAR | SLASH | DOUBLESLASH | PERCENT | AT) right=operation
  | left=operation op=(PLUS | MINUS) right=operation
  | left=operation op=(LEFTSHIFT | RIGHTSHIFT) right=operation
  | left=operation op=AMPERSAND right=operation
  | left=operation op=CARET right=operation
  | left=operation op=VBAR right=operation
  | left=operation
    op=(LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL | IN | NOT_IN | IS | IS_NOT)
    right=operation
  | op=NOT right=operation
  | left=operation op=AND right=operation
  | left=operation op=OR right=operation
  ;

primary : awaiting=AWAIT? base=atom trailers+=trailer* ;

trailer
  : DOT name=NAME
  | open=LPAR args=arguments? RPAR
  | open=LSQB index=subscript RSQB
  ;

arguments : items+=argument (commas+=COMMA items+=argument?)* ;

argument
  : value=expression (ASSIGN keywordValue=expression | (WALRUS assigned=expression)? generators=comprehension?)
  | star=(STAR | DOUBLESTAR) value=expression
  ;

subscript : items+=slice (commas+=COMMA items+=slice?)* ;

slice
  : lower=expression (WALRUS assigned=expression | bounds=sliceBounds)?
  | bounds=sliceBounds
  | star=STAR lower=expression
  ;

sliceBounds : COLON upper=expression? (COLON step=expression?)? ;

atom
  : token=(NAME | NUMBER | NONE | TRUE | FALSE | ELLIPSIS)
  | strings+=stringPart+
  | open=LPAR (yielded=yieldExpression | items=elements)? RPAR
  | open=LSQB items=elements? RSQB
  | open=LBRACE entries=braceElements? RBRACE
  ;

elements : items+=element (generators=comprehension | (commas+=COMMA items+=element?)*) ;

// 'as' belongs to a parenthesised list of context managers.
element : value=expression (WALRUS assigned=expression)? (AS variable=target)? | star=STAR operand=operation ;

braceElements : items+=braceElement (generators=comprehension | (commas+=COMMA items+=braceElement?)*) ;

braceElement
  : key=expression (WALRUS assigned=expression | COLON value=expression)?
  | star=(STAR | DOUBLESTAR) operand=operation
  ;

comprehension : clauses+=comprehensionClause+ ;

comprehensionClause : async=ASYNC? FOR variables=targets IN iter=operation (IF conditions+=operation)* ;

targets : items+=target (commas+=COMMA items+=target?)* ;

target : star=STAR? value=primary ;

// ---- strings

stringPart : literal=STRING | formatted=formattedString ;

formattedString : opening=(FSTRING_START | TSTRING_START) parts+=formattedPart* FSTRING_END ;

formattedPart
  : text=FSTRING_MIDDLE
  | FIELD_OPEN (yielded=yieldExpression | value=starExpressions) debug=ASSIGN?
    (bang=EXCLAMATION conversion=NAME)? (colon=FIELD_COLON spec+=formattedPart*)? close=FIELD_CLOSE
  ;
