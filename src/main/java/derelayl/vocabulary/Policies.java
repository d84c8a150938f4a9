package derelayl.vocabulary;

import java.util.List;

/** Whoever decides: the rule files of a run, or anything else that answers questions. */
@FunctionalInterface
public interface Policies {
    /**
     * Has every question answered.
     *
     * @param point where in the protocol the questions come up
     * @param questions all questions that come up there in one round; each keeps its own answer
     */
    void ask(PolicyPoint point, List<? extends Question> questions);

    /** Whether questions of this kind may be answered; where none can be, they need not be asked. */
    default boolean canAnswer(PolicyPoint point, Class<? extends Question> kind) {
        return true;
    }
}
