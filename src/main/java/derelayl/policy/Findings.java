package derelayl.policy;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import derelayl.wording.NoSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is found while a rule file is read: what is wrong with it, and what its rules read. */
final class Findings {
    /** The import with which rules may name everything that there is for them. */
    static final String ALL_WORDS = Question.class.getPackageName() + ".*";

    /** So many problems are told of a file. */
    private static final int MOST = 100;

    private final RuleFile file;
    private final SortedMap<String, Double> settings;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<Class<?>, RuleProblem> classes = new LinkedHashMap<>();
    private final Map<Field, Expression> fields = new LinkedHashMap<>();
    private final SortedSet<String> texts = new TreeSet<>();
    private final SortedSet<String> settingsRead = new TreeSet<>();

    /** @param settings the numbers that rules may read, by name */
    Findings(RuleFile file, SortedMap<String, Double> settings) {
        this.file = file;
        this.settings = settings;
    }

    RuleFile file() {
        return file;
    }

    /** Something is wrong in a rule, which has no name for what is outside of all. */
    void problem(int line, String rule, String what) {
        problems.add(file.problem(line, rule, what));
    }

    /**
     * Lets files pass that have nothing wrong with them.
     *
     * @throws RuleException with all problems in the order of lines
     */
    void check() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(RuleProblem::line));
            throw new RuleException(problems.size() > MOST ? firstOf(problems) : problems);
        }
    }

    private List<RuleProblem> firstOf(List<RuleProblem> many) {
        var first = new ArrayList<>(many.subList(0, MOST));
        first.add(file.problem("there are %d more problems in this file".formatted(many.size() - MOST)));
        return first;
    }

    /** A field is read; always by the same expression. */
    Expression read(Field field) {
        return fields.computeIfAbsent(field, Expression::of);
    }

    /** A class of the vocabulary is named. */
    void namesClass(Class<?> type, int line, String rule) {
        var what = "%s is not imported; write above the rules: import %s".formatted(type.getSimpleName(), ALL_WORDS);
        classes.putIfAbsent(type, file.problem(line, rule, what));
    }

    /** These are the file's imports, so that it cannot name other classes. */
    void checkImports(SortedSet<String> imports) {
        if (imports.isEmpty()) {
            problem(1, "", "the vocabulary is missing; write above the rules: import " + ALL_WORDS);
        } else if (!imports.contains(ALL_WORDS)) {
            classes.forEach((type, problem) -> {
                if (!imports.contains(type.getName())) {
                    problems.add(problem);
                }
            });
        }
    }

    /** A text is compared with something. */
    void compares(String text) {
        texts.add(text);
    }

    /** The texts that rules compare something with: dispositions. */
    SortedSet<String> texts() {
        return Collections.unmodifiableSortedSet(texts);
    }

    /** A setting is read; a problem if there is none. */
    double setting(String name, int line, String rule) {
        settingsRead.add(name);
        if (!settings.containsKey(name)) {
            problem(line, rule, NoSetting.message(Token.shortened(name), settings.keySet()));
        }
        return settings.getOrDefault(name, Double.NaN);
    }

    /** The names of the settings that rules read. */
    SortedSet<String> settings() {
        return Collections.unmodifiableSortedSet(settingsRead);
    }
}
