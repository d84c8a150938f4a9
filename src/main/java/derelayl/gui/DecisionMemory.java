package derelayl.gui;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each participant decided last, and which rules made the decisions of the last round. */
final class DecisionMemory implements RoundObserver {
    private static final int MOST_DECISIONS = 8;

    private final Map<Integer, Deque<Asked>> byParticipant = new TreeMap<>();

    /** A question that a participant was asked. */
    record Asked(int round, PolicyPoint point, Question question) {}

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
        asked.addFirst(new Asked(round, point, question));
        if (asked.size() > MOST_DECISIONS) {
            asked.removeLast();
        }
    }

    /** What the participant was asked last, latest first. */
    List<Asked> of(int participant) {
        return new ArrayList<>(byParticipant.getOrDefault(participant, new ArrayDeque<>()));
    }

    /** How often each rule of a point decided in the round, by its name. */
    static Map<String, Integer> firings(Round round, PolicyPoint point) {
        var firings = new TreeMap<String, Integer>();
        round.asked(point).stream()
                .flatMap(question -> question.decisions().stream())
                .map(Decision::by)
                .forEach(rule -> firings.merge(rule.name(), 1, Integer::sum));
        return firings;
    }
}
