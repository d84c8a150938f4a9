package derelayl.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import derelayl.measure.Ballots;
import derelayl.relay.Round;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.wording.Identifier;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code decisions.csv.gz}: what the rules said to each question, and which rule. */
public final class DecisionsTable implements Recorder {
    /** The file's name. */
    public static final String NAME = "decisions.csv.gz";

    private static final List<String> COLUMNS =
            List.of("round", "point", "question", "participant", "votes", "answer", "rule");
    /** The round has a column already. */
    private static final String ROUND = "round";

    private final CsvWriter csv;
    private final boolean isComplete;
    private boolean hasHeader;
    private final LatestAnswers latest = new LatestAnswers();
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final List<String> facts;
    /** The fields of each kind of question, at the places of their columns. */
    private final Map<Class<?>, List<Optional<Field>>> fields = new LinkedHashMap<>();

    /**
     * A table without rows.
     *
     * @param isComplete whether to record all decisions, or only those that differ from the last one in the same matter
     */
    public DecisionsTable(OutputStream out, boolean isComplete) throws IOException {
        csv = CsvWriter.builder().build(new FastGzipOutputStream(out));
        this.isComplete = isComplete;
        var kinds = Arrays.stream(PolicyPoint.values())
                .flatMap(point -> point.questions().stream())
                .toList();
        facts = kinds.stream()
                .flatMap(kind -> Field.of(kind).stream())
                .map(Field::name)
                .filter(field -> !field.equals(ROUND))
                .distinct()
                .sorted()
                .toList();
        kinds.forEach(kind -> fields.put(kind, places(kind)));
    }

    private void writeHeader() {
        if (!hasHeader) {
            hasHeader = true;
            var header = new ArrayList<>(COLUMNS);
            facts.forEach(field -> header.add(Identifier.of(field)));
            csv.writeRecord(header);
        }
    }

    private List<Optional<Field>> places(Class<? extends Question> kind) {
        var known = Field.of(kind);
        return facts.stream()
                .map(name -> known.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst())
                .toList();
    }

    @Override
    public void roundCompleted(Round round) {
        writeHeader();
        var number = String.valueOf(round.number());
        var ballots = Ballots.of(round);
        for (var point : PolicyPoint.values()) {
            for (var question : round.asked(point)) {
                if (latest.isNews(question) || isComplete) {
                    write(number, point, question, ballots.of(question));
                }
            }
        }
    }

    private void write(String round, PolicyPoint point, Question question, OptionalLong votes) {
        var row = new ArrayList<String>(COLUMNS.size() + facts.size());
        var decisions = question.decisions();
        row.add(round);
        row.add(point.key());
        row.add(identifier(question.getClass().getSimpleName()));
        row.add(
                question.participant().isPresent()
                        ? String.valueOf(question.participant().getAsInt())
                        : "");
        row.add(votes.isPresent() ? String.valueOf(votes.getAsLong()) : "");
        row.add(joined(decisions, " ", Decision::answer));
        row.add(joined(decisions, "; ", decision -> decision.by().name()));
        for (var field : fields.get(question.getClass())) {
            row.add(field.isPresent() ? text(field.get().in(question)) : "");
        }
        csv.writeRecord(row);
    }

    private static String joined(List<Decision> decisions, String separator, Function<Decision, String> part) {
        return decisions.size() == 1
                ? part.apply(decisions.get(0))
                : decisions.stream().map(part).distinct().collect(Collectors.joining(separator));
    }

    private String text(Object value) {
        if (value instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return value instanceof Enum || value instanceof String ? identifier(value.toString()) : String.valueOf(value);
    }

    private String identifier(String name) {
        return identifiers.computeIfAbsent(name, Identifier::of);
    }

    @Override
    public void save(StateOutput state) throws IOException {
        writeHeader();
        csv.flush();
        latest.save(state);
    }

    @Override
    public void restore(StateInput state) throws IOException {
        hasHeader = true;
        latest.restore(state);
    }

    @Override
    public void close() throws IOException {
        writeHeader();
        csv.close();
    }
}
