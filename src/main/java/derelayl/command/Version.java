package derelayl.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which DeRelayL this is. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {"derelayl " + Optional.ofNullable(packaged).orElse("(not packaged)")};
    }
}
