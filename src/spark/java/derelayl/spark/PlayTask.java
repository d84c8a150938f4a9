package derelayl.spark;

import derelayl.experiment.PortableRun;
import derelayl.experiment.RunEnd;
import derelayl.experiment.RunPlayer;
import java.io.Serializable;
import org.apache.spark.TaskContext;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction2;

/** Plays the one run of a task, where the task is. What fails is a result: an exception would end the whole job. */
final class PlayTask extends AbstractFunction2<TaskContext, Iterator<PortableRun>, RunEnd> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rules are prepared once in each process, which has no other place to keep them between tasks. */
    private static final RunPlayer PLAYER = new RunPlayer();

    @Override
    public RunEnd apply(TaskContext context, Iterator<PortableRun> runs) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        // The rule engine looks for its parts where the thread says, and they came with the program.
        thread.setContextClassLoader(PlayTask.class.getClassLoader());
        try {
            return PLAYER.play(runs.next()).orElseThrow();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
