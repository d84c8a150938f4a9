package derelayl.policy;

import derelayl.policy.Token.Kind;
import derelayl.vocabulary.Words;
import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a guarded rule file: its package and imports, and how it is divided into rules and these into parts. */
final class FileParser {
    private static final List<String> KEYWORDS = List.of("package", "import", "rule");
    /** The words that end the parts of a rule: what stands before its question, its question, and its answers. */
    private static final List<String> ENDS_OF_PARTS = List.of("when", "then", "end");

    private final Findings findings;
    private final RuleFile file;
    private final Tokens tokens;
    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedMap<String, Integer> lines = new TreeMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private FileParser(RuleFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        tokens = new Tokens(file, Lexer.tokens(file), 0);
    }

    /**
     * Reads a file.
     *
     * @param settings the numbers that its rules may read, by name
     * @throws RuleException with everything that is wrong with it, in the order of lines
     */
    static ParsedFile parse(RuleFile file, SortedMap<String, Double> settings) {
        var findings = new Findings(file, settings);
        var parser = new FileParser(file, findings);
        parser.read();
        findings.check();
        findings.checkImports(parser.imports);
        if (parser.rules.isEmpty()) {
            findings.problem(0, "", "there is no rule in this file");
        }
        findings.check();
        return new ParsedFile(file, findings, parser.rules);
    }

    /** {@code file = [ package ] { import | rule }}. */
    private void read() {
        if (tokens.peek().is("package")) {
            readPackage(tokens.read());
        }
        while (!tokens.isAtEnd()) {
            var token = tokens.read();
            if (token.is("import")) {
                readImport(token);
            } else if (token.is("rule")) {
                readRule(token);
            } else {
                refuse(token);
            }
        }
    }

    /** {@code package = "package" WORD "." WORD [ ";" ]}. */
    private void readPackage(Token keyword) {
        var name = qualifiedName();
        var expected = "rules." + file.point().key();
        if (!name.equals(expected)) {
            findings.problem(
                    keyword.line(),
                    "",
                    "package %s: a file for %s begins with package %s"
                            .formatted(name, file.point().key(), expected));
        }
    }

    /** {@code import = "import" WORD { "." WORD } [ "." "*" ] [ ";" ]}. */
    private void readImport(Token keyword) {
        if (tokens.peek(1).is(Kind.WORD) && !tokens.peek(1).isFirst()) {
            refuse(tokens.peek());
            return;
        }
        var name = qualifiedName();
        imports.add(name);
        var allowed = Stream.concat(file.point().questions().stream(), Words.enumerations().values().stream())
                .map(Class::getName);
        if (!name.equals(Findings.ALL_WORDS) && allowed.noneMatch(name::equals)) {
            findings.problem(
                    keyword.line(),
                    "",
                    "import %s: only the vocabulary is for rules: import %s".formatted(name, Findings.ALL_WORDS));
        }
    }

    private String qualifiedName() {
        var start = tokens.position();
        do {
            tokens.read();
        } while (tokens.skip("."));
        var name = tokens.textFrom(start);
        tokens.skip(";");
        return name;
    }

    /** Refuses what is neither an import nor a rule, and goes on with the next that is. */
    private void refuse(Token first) {
        findings.problem(
                first.line(),
                "",
                KEYWORDS.contains(first.text())
                        ? "%s cannot stand here; a file has its package first, and what is imported behind import"
                                .formatted(first)
                        : "%s is not for rule files, which consist of package, imports and rules%s"
                                .formatted(first, Nearest.hint(first.text(), KEYWORDS)));
        while (!tokens.isAtEnd()
                && !(tokens.peek().isFirst() && KEYWORDS.contains(tokens.peek().text()))) {
            tokens.read();
        }
    }

    /** {@code rule = "rule" ( TEXT | WORD ) [ salience ] "when" question "then" answers "end" [ ";" ]}. */
    private void readRule(Token keyword) {
        var name = readName(keyword);
        var parts = new ArrayList<Tokens>();
        var areClosed = true;
        for (var end : ENDS_OF_PARTS) {
            var part = tokens.read(distanceToEndOfPart(end));
            areClosed &= checkBrackets(part, name);
            if (!tokens.peek().is(end)) {
                refuseEnd(end, name);
                return;
            }
            tokens.read();
            parts.add(part);
        }
        tokens.skip(";");
        if (areClosed) {
            new RuleParser(findings, keyword, name)
                    .rule(parts.get(0), parts.get(1), parts.get(2))
                    .ifPresent(rules::add);
        }
    }

    private String readName(Token keyword) {
        var isThere = tokens.peek().is(Kind.TEXT)
                || tokens.peek().is(Kind.WORD)
                        && !ENDS_OF_PARTS.contains(tokens.peek().text());
        var token = isThere ? tokens.read() : tokens.peek();
        var isName = token.is(Kind.TEXT) || isThere && NotForRules.name(token).isEmpty();
        var name = isName ? token.name() : "";
        var earlier = lines.putIfAbsent(name, keyword.line());
        if (name.isBlank()) {
            findings.problem(
                    keyword.line(), "", "a rule has a name, which is a sentence: rule \"Miners earn nothing\"");
        } else if (earlier != null) {
            findings.problem(
                    keyword.line(), name, "there is a rule of this name already, in line %d".formatted(earlier));
        }
        return name;
    }

    /** How far it is to the next word that ends a part, or to another rule. */
    private int distanceToEndOfPart(String end) {
        var distance = 0;
        for (var token = tokens.peek(); !token.is(Kind.END); token = tokens.peek(distance)) {
            var isRule = token.is("rule")
                    && (token.isFirst() || tokens.peek(distance - 1).is("end"));
            if (token.is("end") || isRule || !end.equals("end") && (token.is("when") || token.is("then"))) {
                return distance;
            }
            distance++;
        }
        return distance;
    }

    private void refuseEnd(String end, String rule) {
        var next = tokens.peek();
        if (next.is(Kind.END) || next.is("rule")) {
            findings.problem(tokens.last().line(), rule, "'%s' is missing after this line".formatted(end));
        } else {
            findings.problem(next.line(), rule, "'%s' is missing before this %s".formatted(end, next));
            tokens.read(distanceToEndOfPart("end"));
            tokens.skip("end");
        }
    }

    /** Notes brackets that are not closed, or not opened; whether there are none. */
    private boolean checkBrackets(Tokens part, String rule) {
        var odd = part.oddBrackets();
        odd.forEach((bracket, what) -> findings.problem(bracket.line(), rule, what));
        return odd.isEmpty();
    }
}
