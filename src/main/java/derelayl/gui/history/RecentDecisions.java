package derelayl.gui.history;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each participant was asked last, and decided. */
public final class RecentDecisions implements RoundObserver {
    private static final int MOST_DECISIONS = 8;

    private final Map<Integer, Deque<AskedQuestion>> byParticipant = new TreeMap<>();

    /** A question that a participant was asked. */
    public record AskedQuestion(int round, PolicyPoint point, Question question) {}

    @Override
    public void roundCompleted(Round round) {
        for (var point : PolicyPoint.values()) {
            for (var question : round.asked(point)) {
                question.participant().ifPresent(participant -> remember(participant, round.number(), point, question));
            }
        }
    }

    private void remember(int participant, int round, PolicyPoint point, Question question) {
        var asked = byParticipant.computeIfAbsent(participant, first -> new ArrayDeque<>());
        asked.addFirst(new AskedQuestion(round, point, question));
        if (asked.size() > MOST_DECISIONS) {
            asked.removeLast();
        }
    }

    /** What the participant was asked last, latest first. */
    public List<AskedQuestion> of(int participant) {
        return new ArrayList<>(byParticipant.getOrDefault(participant, new ArrayDeque<>()));
    }
}
