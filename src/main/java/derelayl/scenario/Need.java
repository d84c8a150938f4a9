package derelayl.scenario;

import derelayl.participant.Disposition;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reach;
import derelayl.vocabulary.Voter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What there must be in a run for a key to have an effect there. */
public sealed interface Need {
    /**
     * Whether it is there.
     *
     * @param value of the key
     * @param reach of the rules, among those who take part
     */
    boolean isMet(EffectiveValue value, Scenario scenario, Reach reach);

    /** What is not there, such as "no rule makes anybody FORGE". */
    String lack(EffectiveValue value);

    /** Somebody whom rules let act in one of these ways. */
    record Acting(List<Conduct> conducts) implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            return conducts.stream().map(Reach::word).anyMatch(reach.words()::contains);
        }

        @Override
        public String lack(EffectiveValue value) {
            return "no rule lets anybody here %s"
                    .formatted(conducts.stream().map(Conduct::name).collect(Collectors.joining(" or ")));
        }
    }

    /**
     * A rule that reads one of these fields, unless the key has a value at which that does not matter.
     *
     * @param anyway that value as written; empty if there is none
     */
    record Reading(Class<? extends Question> kind, List<String> fields, String anyway) implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            var type = value.key().type();
            return fields.stream().map(field -> Reach.field(kind, field)).anyMatch(reach.fields()::contains)
                    || !anyway.isEmpty() && type.read(value.text()).equals(type.read(anyway));
        }

        @Override
        public String lack(EffectiveValue value) {
            return "no rule here reads " + what();
        }

        private String what() {
            return "%s of a %s".formatted(String.join(" or ", fields), kind.getSimpleName());
        }
    }

    /** One of several readings. */
    record ReadingAny(List<Reading> readings) implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            return readings.stream().anyMatch(reading -> reading.isMet(value, scenario, reach));
        }

        @Override
        public String lack(EffectiveValue value) {
            return "no rule here reads " + readings.stream().map(Reading::what).collect(Collectors.joining(" or "));
        }
    }

    /** A rule that reads this setting, and can speak to somebody. */
    record Read() implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            return Keys.SETTINGS
                    .nameIn(value.key().name())
                    .filter(reach.settings()::contains)
                    .isPresent();
        }

        @Override
        public String lack(EffectiveValue value) {
            return "no rule that speaks to anybody here reads it";
        }
    }

    /**
     * Somebody with the disposition that the key is about.
     *
     * @param family of the key
     */
    record Somebody(String family) implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            return scenario.dispositionNames().contains(name(value));
        }

        private String name(EffectiveValue value) {
            var general = family.split("<name>", 2);
            var key = value.key().name();
            return key.substring(general[0].length(), key.length() - general[1].length());
        }

        @Override
        public String lack(EffectiveValue value) {
            return "there are no %s here".formatted(Disposition.plural(name(value)));
        }
    }

    /** Several who own the first model. */
    record SeveralFirstOwners() implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            return scenario.relay().firstOwners().number() > 1;
        }

        @Override
        public String lack(EffectiveValue value) {
            return "participant 0 alone owns the first model";
        }
    }

    /** Learning of this kind, drawn or from data. */
    record Learned(boolean fromData) implements Need {
        @Override
        public boolean isMet(EffectiveValue value, Scenario scenario, Reach reach) {
            return scenario.relay().areGainsDrawn() != fromData;
        }

        @Override
        public String lack(EffectiveValue value) {
            return fromData ? "gains are drawn here, and not learned from data" : "models are really trained here";
        }
    }

    static Need acting(Conduct... conducts) {
        return new Acting(Arrays.asList(conducts));
    }

    /** A rule for which it matters what re-tests show. */
    static ReadingAny retests() {
        return new ReadingAny(List.of(
                reading(Voter.class, "evidence"),
                reading(Candidate.class, "measuredGain"),
                reading(Prize.class, "measuredGain")));
    }

    static Reading reading(Class<? extends Question> kind, String... fields) {
        return new Reading(kind, Arrays.asList(fields), "");
    }
}
