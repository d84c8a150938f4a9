package derelayl.command;

import derelayl.record.Build;
import picocli.CommandLine.IVersionProvider;

/** Which DeRelayL this is. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var build = Build.current();
        return new String[] {"derelayl %s (commit %s)".formatted(build.version(), build.commit())};
    }
}
