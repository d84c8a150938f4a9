package derelayl.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Ways in which a chain may be damaged. */
enum Mutation {
    BIT {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var bytes = chain.bytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        }
    },
    CUT {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var bytes = chain.bytes();
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    LOST {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var lines = new ArrayList<>(chain.lines());
            lines.remove(random.nextInt(lines.size()));
            return new TestChain(lines).bytes();
        }
    },
    DOUBLED {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var lines = new ArrayList<>(chain.lines());
            lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
            return new TestChain(lines).bytes();
        }
    },
    SWAPPED {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var lines = new ArrayList<>(chain.lines());
            var first = random.nextInt(lines.size());
            var second = (first + 1 + random.nextInt(lines.size() - 1)) % lines.size();
            var kept = lines.set(first, lines.get(second));
            lines.set(second, kept);
            return new TestChain(lines).bytes();
        }
    },
    DIGIT {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var bytes = chain.bytes();
            var place = random.nextInt(bytes.length);
            while (!Character.isDigit(bytes[place])) {
                place = (place + 1) % bytes.length;
            }
            bytes[place] = (byte) ('0' + (bytes[place] - '0' + 1 + random.nextInt(9)) % 10);
            return bytes;
        }
    },
    FOREIGN {
        @Override
        byte[] of(TestChain chain, SplittableRandom random) {
            var place = random.nextInt(chain.lines().size());
            var forged = Forgery.of(chain, random).chain().lines().get(place);
            var line = forged.equals(chain.lines().get(place)) ? forged + " " : forged;
            return chain.with(place, line).bytes();
        }
    };

    /** The damaged file; another than before. */
    abstract byte[] of(TestChain chain, SplittableRandom random);

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
