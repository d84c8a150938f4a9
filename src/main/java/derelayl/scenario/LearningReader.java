package derelayl.scenario;

import derelayl.learning.LearningModel;
import derelayl.learning.data.DataException;
import derelayl.learning.data.DataParameters;
import derelayl.learning.data.DataSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what models are trained on.
 *
 * @param participants how many there are
 */
record LearningReader(Values values, int participants) {
    LearningModel read() {
        var kind = Keys.LEARNING.in(values);
        var name = Keys.DATA.in(values);
        var reduction = Keys.REDUCTION.in(values);
        var holdOut = Keys.HOLD_OUT.in(values);
        var pool = Keys.POOL.in(values);
        var division = Keys.SHARDS.in(values);
        var concentration = Keys.DIRICHLET.in(values);
        var epochs = Keys.EPOCHS.in(values);
        var rate = Keys.RATE.in(values);
        var validation = Keys.VALIDATION.in(values);
        var retestCases = Keys.RETEST_CASES.in(values);
        var tolerance = Keys.TOLERANCE.in(values);
        if (kind == LearningKind.DRAWN) {
            return LearningModel.Drawn.DRAWN;
        }
        var testingCases = Keys.TESTING_CASES.in(values);
        var effort = Keys.EFFORT.in(values);
        var isRight = check(Keys.TESTING_CASES, testingCases >= 1 && testingCases <= pool, ofPool(testingCases, pool))
                & check(Keys.RETEST_CASES, retestCases <= pool, ofPool(retestCases, pool))
                & check(
                        Keys.EFFORT,
                        effort >= 0 && effort <= 1,
                        "'%s' must be a share from 0 to 1 where learning = data".formatted(effort));
        return source(name, reduction)
                .filter(source -> isEnough(source, holdOut, pool) && isRight)
                .<LearningModel>map(source -> new DataParameters(
                        source,
                        holdOut,
                        pool,
                        division,
                        concentration,
                        epochs,
                        rate,
                        validation,
                        effort,
                        Keys.CLAIM_BOOST.in(values),
                        testingCases,
                        retestCases,
                        tolerance))
                .orElse(LearningModel.Drawn.DRAWN);
    }

    private boolean check(Key<?> key, boolean isRight, String otherwise) {
        if (!isRight) {
            values.refuse(key, otherwise);
        }
        return isRight;
    }

    private static String ofPool(int cases, int pool) {
        return "'%d' must be from 1 to %d where learning = data, for so many cases are in the pool"
                .formatted(cases, pool);
    }

    private Optional<DataSource> source(String name, int reduction) {
        try {
            return Optional.of(DataSource.of(path(name), reduction));
        } catch (DataException unusable) {
            values.refuse(Keys.DATA, unusable.getMessage());
            return Optional.empty();
        }
    }

    /** A path may be relative to where it stands. */
    private String path(String name) {
        if (name.equals(DataSource.DIGITS)) {
            return name;
        }
        try {
            var beside = values.base(Keys.DATA).resolve(name);
            return (Files.exists(beside) ? beside : Path.of(name)).toString();
        } catch (InvalidPathException noFileCanBeCalledSo) {
            throw new DataException(name + ": there is no such file");
        }
    }

    private boolean isEnough(DataSource source, int holdOut, int pool) {
        var rest = source.size() - holdOut - pool;
        if (rest >= participants) {
            return true;
        }
        values.refuse(
                Keys.DATA,
                "%s has %d cases, of which %d + %d are held out; %d are too few for %d participants"
                        .formatted(source.name(), source.size(), holdOut, pool, Math.max(0, rest), participants));
        return false;
    }
}
