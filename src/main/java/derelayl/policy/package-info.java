/**
 * Rule files: reading them and asking them. The only package that knows Drools.
 *
 * <p>A guarded file says only what this grammar can say, and so can do nothing else. Everything that it accepts is also
 * in the rule engine's own language. {@link derelayl.policy.Lexer} knows the words in capitals, and leaves out blanks
 * and comments ({@code // …} and {@code /* … *}{@code /}).
 *
 * <pre>{@code
 * file       = [ package ] { import | rule }
 * package    = "package" "rules" "." POINT [ ";" ]
 * import     = "import" "derelayl" "." "vocabulary" "." ( "*" | KIND | ENUMERATION ) [ ";" ]
 * rule       = "rule" ( TEXT | WORD ) [ "salience" [ "-" ] NUMBER ]
 *              "when" question "then" answer { answer } "end" [ ";" ]
 * question   = VARIABLE ":" KIND "(" [ condition { "," condition } ] ")"
 * condition  = expression | VARIABLE ":" FIELD [ comparison ]
 * answer     = VARIABLE "." VERB "(" [ expression ] ")" ";"
 *
 * expression = both { "||" both }
 * both       = equality { "&&" equality }
 * equality   = membership [ ( "==" | "!=" ) membership ]
 * membership = order [ [ "not" ] "in" "(" expression { "," expression } ")" ]
 * order      = sum [ ( "<" | "<=" | ">" | ">=" ) sum ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = signed { ( "*" | "/" | "%" ) signed }
 * signed     = ( "!" | "-" ) signed | value
 * value      = NUMBER | TEXT | "true" | "false" | "(" expression ")" | VARIABLE
 *            | ENUMERATION "." NAME | "Math" "." NAME [ "(" expression { "," expression } ")" ]
 *            | FIELD | read                      (in conditions)
 *            | VARIABLE "." read                 (in answers)
 * read       = GETTER "(" ")" | "setting" "(" TEXT ")"
 * }</pre>
 *
 * <p>A comparison is what can follow {@code FIELD} in an equality, membership or order. Which kinds, fields, getters,
 * verbs and enumerations there are is said in {@code vocabulary}; {@link derelayl.policy.Semantics} knows what goes
 * together, and works out the functions that {@link derelayl.policy.GuardedRules} gives to the engine. Files that are
 * trusted go to the engine's compiler instead, in {@link derelayl.policy.TrustedRules}.
 */
package derelayl.policy;
