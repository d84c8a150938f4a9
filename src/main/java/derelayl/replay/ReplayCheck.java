package derelayl.replay;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import java.util.List;

/** Watches a run, and holds it against what was published. */
public final class ReplayCheck implements MeasureObserver {
    private final Compared program = new Compared(PublishedNumbers.coinsOfTheProgram());
    private final Compared coins = new Compared(PublishedNumbers.coinsOfTheFigure());
    private final Compared versions = new Compared(PublishedNumbers.versionsOfTheFigure());

    @Override
    public void roundMeasured(MeasuredRound round) {
        program.round(round.number(), round.balances());
        coins.round(round.number(), round.balances());
        versions.round(round.number(), round.versionLags().percentages());
    }

    /** What was compared. */
    public List<Compared> compared() {
        return List.of(program, coins, versions);
    }

    /** Whether everything is as published. */
    public boolean fits() {
        return compared().stream().allMatch(Compared::fits);
    }
}
