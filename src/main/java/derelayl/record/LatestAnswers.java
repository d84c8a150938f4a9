package derelayl.record;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules last said in each matter: to the same participant, or where a question stands for many, to one that is
 * the same but for its numbers.
 */
final class LatestAnswers {
    private final Map<List<Object>, Question> latest = new LinkedHashMap<>();
    private final Map<Class<?>, List<Field>> words = new LinkedHashMap<>();

    /** Whether the answer differs from the last one in this matter; from now on, it is the last one. */
    boolean isNews(Question question) {
        var last = latest.put(matter(question), question);
        return last == null || !last.isAnsweredLike(question);
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
