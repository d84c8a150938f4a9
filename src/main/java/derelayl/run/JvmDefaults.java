package derelayl.run;

import java.util.Locale;
import java.util.TimeZone;

/** What one process of Java has only once. Nothing else in the program changes any of it. */
public final class JvmDefaults {
    private JvmDefaults() {}

    /**
     * Sets all of it, so that results are the same everywhere. Whoever starts a process that plays relays calls this
     * before anything else.
     *
     * @param isHeadless whether to do without a display
     */
    public static void set(boolean isHeadless) {
        // The rule engine looks for its parts through the thread; inside Maven that would find Maven's.
        Thread.currentThread().setContextClassLoader(JvmDefaults.class.getClassLoader());
        Locale.setDefault(Locale.ROOT);
        // Figures take down the time zone, in a form whose length depends on it.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("java.awt.headless", String.valueOf(isHeadless));
    }
}
