package derelayl.record;

import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rules last said in each matter: to the same participant, or where a question stands for many, to one that is
 * the same but for its numbers.
 */
final class LatestAnswers implements Resumable {
    private final Map<List<Object>, Question> latest = new LinkedHashMap<>();
    private final Map<Class<?>, List<Field>> words = new LinkedHashMap<>();

    /** Of rounds before this process, by matter, as long as nothing else was said in it. */
    private final SortedMap<String, String> earlier = new TreeMap<>();

    /** Whether the answer differs from the last one in this matter; from now on, it is the last one. */
    boolean isNews(Question question) {
        var matter = matter(question);
        var last = latest.put(matter, question);
        if (last == null && !earlier.isEmpty()) {
            return !answer(question).equals(earlier.remove(matter.toString()));
        }
        return last == null || !last.isAnsweredLike(question);
    }

    private static String answer(Question question) {
        return question.decisions().stream().map(Decision::answer).collect(Collectors.joining(" "));
    }

    @Override
    public void save(StateOutput state) throws IOException {
        var all = new TreeMap<>(earlier);
        latest.forEach((matter, question) -> all.put(matter.toString(), answer(question)));
        state.add(all.size());
        for (var said : all.entrySet()) {
            state.add(said.getKey());
            state.add(said.getValue());
        }
    }

    @Override
    public void restore(StateInput state) throws IOException {
        for (var left = state.nextCount(2 * Integer.BYTES); left > 0; left--) {
            earlier.put(state.nextText(), state.nextText());
        }
    }

    private List<Object> matter(Question question) {
        if (question.participant().isPresent()) {
            return List.of(question.getClass(), question.participant().getAsInt());
        }
        var matter = new ArrayList<Object>();
        matter.add(question.getClass());
        words.computeIfAbsent(question.getClass(), kind -> words(question))
                .forEach(field -> matter.add(field.in(question)));
        return matter;
    }

    private static List<Field> words(Question question) {
        return Field.of(question.getClass()).stream()
                .filter(field -> field.type() != int.class && field.type() != double.class)
                .toList();
    }
}
