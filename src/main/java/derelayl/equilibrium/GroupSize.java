package derelayl.equilibrium;

import java.util.Optional;

/**
 * How many participants act together.
 *
 * @param text a number of participants, such as 13, or a share of them, such as 5%
 * @param members the number
 */
record GroupSize(String text, int members) {
    static final String DEMAND = "a whole number of participants, at least 1, or a share such as 20%";

    /**
     * What a text says; a share makes at least one.
     *
     * @param participants how many there are in all
     */
    static Optional<GroupSize> of(String text, int participants) {
        try {
            if (!text.endsWith("%")) {
                return Optional.of(Integer.valueOf(text))
                        .filter(members -> members >= 1)
                        .map(members -> new GroupSize(text, members));
            }
            var share = Double.parseDouble(text.substring(0, text.length() - 1)) / 100;
            return Optional.of(share)
                    .filter(part -> part > 0 && part <= 1)
                    .map(part -> new GroupSize(text, (int) Math.max(1, Math.floor(part * participants + 0.5))));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
