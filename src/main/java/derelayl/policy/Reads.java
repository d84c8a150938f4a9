package derelayl.policy;

import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Trainer;
import derelayl.vocabulary.Voter;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a rule reads and answers with, and to whom it can speak. */
final class Reads {
    private static final String DISPOSITION = "disposition";

    private final TreeSet<String> settings = new TreeSet<>();
    private final TreeSet<String> fields = new TreeSet<>();
    private final TreeSet<String> words = new TreeSet<>();
    /** What its conditions demand of a disposition, whatever else there is. */
    private Predicate<Question> inclination = question -> true;

    void setting(String name) {
        settings.add(name);
    }

    void field(Field field) {
        fields.add(field.name());
    }

    void word(Enum<?> word) {
        words.add(Reach.word(word));
    }

    /** Takes what a condition has read; one that reads a disposition and nothing else decides to whom the rule speaks. */
    void condition(Reads read, Predicate<Question> holds) {
        settings.addAll(read.settings);
        fields.addAll(read.fields);
        if (read.settings.isEmpty() && read.fields.size() == 1 && read.fields.contains(DISPOSITION)) {
            inclination = inclination.and(holds);
        }
    }

    /** Takes what answers have read and said. */
    void answers(Reads read) {
        settings.addAll(read.settings);
        fields.addAll(read.fields);
        words.addAll(read.words);
    }

    /**
     * What there is of it where participants have these dispositions: nothing if it speaks to none of them.
     *
     * @param kind of the question that it answers
     */
    Reach reach(Class<? extends Question> kind, Collection<String> dispositions) {
        var speaks = dispositions.stream()
                .map(disposition -> example(kind, disposition))
                .anyMatch(example -> example.isEmpty() || inclination.test(example.get()));
        if (!speaks) {
            return Reach.NOTHING;
        }
        var named = new TreeSet<String>();
        fields.forEach(field -> named.add(Reach.field(kind, field)));
        return new Reach(settings, named, words);
    }

    /** A question about somebody with this disposition, if questions of this kind are about anybody. */
    private static Optional<Question> example(Class<? extends Question> kind, String disposition) {
        if (kind == Trainer.class) {
            return Optional.of(new Trainer(disposition, 1, 0, 0, 0, 0, 0, 1, 1, 1));
        }
        if (kind == Bidder.class) {
            return Optional.of(new Bidder(Role.TRAINER, disposition, 1, 0, 0, 1, 1, 1, 1));
        }
        return kind == Voter.class
                ? Optional.of(new Voter(1, disposition, false, Evidence.REPRODUCED, 0))
                : Optional.empty();
    }
}
