package derelayl.command;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Words;
import java.util.Locale;

/**
 * A first rule file for a policy point, to be changed: all that can be read and answered as comments, one rule, and a table
 * that tests it.
 */
record NewRules(PolicyPoint point) {
    /** A rule that means something, and what it comes to in two cases. */
    private record Example(String sentence, String condition, String answer, String table) {}

    private Example example() {
        return switch (point) {
            case HONESTY ->
                new Example(
                        "Free riders hand in what they were given",
                        "Trainer(disposition == \"free-rider\")",
                        "conduct(Conduct.FREE_RIDE)",
                        """
                    disposition,decides,by
                    free-rider,conduct(FREE_RIDE),%s
                    honest,,
                    """);
            case BIDDING ->
                new Example(
                        "A trainer offers a coin, or what it has",
                        "Bidder(role == Role.TRAINER)",
                        "offer(Math.min(1, $bidder.getCoins()))",
                        """
                    role,coins,decides,by
                    TRAINER,5,offer(1),"%s"
                    MODEL_OWNER,5,,
                    """);
            case ACKNOWLEDGEMENT ->
                new Example(
                        "Whoever can reproduce a gain acknowledges it",
                        "Voter(evidence == Evidence.REPRODUCED)",
                        "acknowledge()",
                        """
                    question,evidence,decides,by
                    Voter,REPRODUCED,acknowledge(),%s
                    Voter,NOT_REPRODUCED,,
                    """);
            case SELECTION ->
                new Example(
                        "The scenario's share of what is acknowledged is settled",
                        "Selection()",
                        "settle(Math.ceil($selection.getShare() * $selection.getAcknowledged()))",
                        """
                    share,acknowledged,decides,by
                    0.5,7,settle(4),%s
                    0,7,settle(0),%1$s
                    """);
            case DEPOSIT ->
                new Example(
                        "A trainer who is ignored gets half of its deposit back",
                        "Stake(role == Role.TRAINER, delivered, !acknowledged)",
                        "refund(0.5)",
                        """
                    role,delivered,decides,by
                    TRAINER,true,refund(0.5),%s
                    MODEL_OWNER,true,,
                    """);
            case REWARD ->
                new Example(
                        "The owner of the model that was trained on earns one coin",
                        "Reward(kind == RewardKind.OWNER)",
                        "pay(1)",
                        """
                    kind,decides,by
                    OWNER,pay(1),%s
                    ANCESTOR,,
                    """);
        };
    }

    /** The rule file. */
    String rules() {
        var text = new StringBuilder(
                "// Say here in one sentence what this is about.\npackage rules.%s\n\n".formatted(point.key()));
        text.append("import derelayl.vocabulary.*\n\n");
        point.questions().forEach(kind -> describe(kind, text));
        var example = example();
        var variable = variable(point.questions().get(0));
        return text.append("""
                        rule "%s"
                        when
                            %s : %s
                        then
                            %2$s.%s;
                        end
                        """.formatted(example.sentence(), variable, example.condition(), example.answer()))
                .toString();
    }

    /** The table of tests. */
    String tests() {
        return example().table().formatted(example().sentence());
    }

    private static String variable(Class<? extends Question> kind) {
        return "$" + kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void describe(Class<? extends Question> kind, StringBuilder text) {
        var words = new Words(kind);
        text.append("// %s is asked %s\n// It knows:\n".formatted(kind.getSimpleName(), plain(words.meaning())));
        for (var field : Field.of(kind)) {
            text.append("//   %s (%s): %s\n".formatted(field.name(), Words.name(field.type()), plain(field.meaning())));
            if (field.type().isEnum()) {
                var values = Words.values(field.type());
                text.append("//     %1$s.%2$s\n"
                        .formatted(
                                Words.name(field.type()),
                                String.join(", %s.".formatted(Words.name(field.type())), values)));
            }
        }
        text.append("//   setting(\"NAME\") (number): what a scenario has as setting.NAME\n// It can be answered:\n");
        words.verbs()
                .values()
                .forEach(verb -> text.append("//   %s.%s: %s\n"
                        .formatted(variable(kind), Words.signature(verb), plain(Words.meaning(verb)))));
        text.append('\n');
    }

    private static String plain(String meaning) {
        return meaning.replace("`", "");
    }
}
