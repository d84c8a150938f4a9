package derelayl.measure;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is worked out when somebody asks for it, and then known. */
final class OnDemand<T> {
    private final Supplier<T> work;
    private Optional<T> known = Optional.empty();

    OnDemand(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        if (known.isEmpty()) {
            known = Optional.of(work.get());
        }
        return known.get();
    }
}
