package derelayl.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known answers of Random123 (Salmon, Moraes, Dror and Shaw), {@code kat_vectors}, for philox4x64-10. */
class PhiloxTest {
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0, 0 0, 16554d9eca36314c db20fe9d672d0fdc d7e772cee186176b 7e68b68aec7ba23b",
        "ffffffffffffffff ffffffffffffffff ffffffffffffffff ffffffffffffffff, ffffffffffffffff ffffffffffffffff,"
                + " 87b092c3013fe90b 438c3c67be8d0224 9cc7d7c69cd777b6 a09caebf594f0ba0",
        "243f6a8885a308d3 13198a2e03707344 a4093822299f31d0 082efa98ec4e6c89, 452821e638d01377 be5466cf34e90c6c,"
                + " a528f45403e61d95 38c72dbd566e9788 a5a1610e72fd18b5 57bd43b5e52b7fe6"
    })
    void knownAnswers(String counter, String key, String expected) {
        var count = before(words(counter));
        var keys = words(key);
        var philox = new Philox4x64(new long[] {keys[0], keys[1], count[0], count[1], count[2], count[3]});
        var answers = new long[] {philox.nextLong(), philox.nextLong(), philox.nextLong(), philox.nextLong()};
        assertArrayEquals(words(expected), answers);
    }

    /** Commons RNG counts on before it draws. */
    private static long[] before(long[] counter) {
        for (var word = 0; word < counter.length; word++) {
            counter[word]--;
            if (counter[word] != -1) {
                break;
            }
        }
        return counter;
    }

    private static long[] words(String hexadecimal) {
        return Arrays.stream(hexadecimal.strip().split(" "))
                .mapToLong(word -> Long.parseUnsignedLong(word, 16))
                .toArray();
    }
}
