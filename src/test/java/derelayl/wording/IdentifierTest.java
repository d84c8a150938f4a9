package derelayl.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "free-rider, free_rider",
        "MODEL_OWNER, model_owner",
        "versionGap, version_gap",
        "latestStrikeAge, latest_strike_age",
        "Voter, voter",
        "honest, honest"
    })
    void namesAreSpeltInOneWay(String name, String identifier) {
        assertEquals(identifier, Identifier.of(name));
    }
}
