package derelayl.statistics;

/**
 * The exact chance that a relay dies when places go by lot: the number of owners is a Markov chain. With m owners,
 * h of the matched trainers are honest, hypergeometric; of these a binomial number delivers; a share of the
 * deliveries is settled, rounded down, and they are the next owners.
 */
final class ExtinctionChain {
    private final int participants;
    private final int forgers;
    private final int places;
    private final double share;
    private final double success;
    private final double[] logFactorial;

    ExtinctionChain(int participants, int forgers, int places, double share, double success) {
        this.participants = participants;
        this.forgers = forgers;
        this.places = places;
        this.share = share;
        this.success = success;
        logFactorial = new double[participants + 1];
        for (var i = 2; i <= participants; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
    }

    /** The chance that no owner is left after so many rounds, from one owner. */
    double extinctAfter(int rounds) {
        var owners = new double[participants / 2 + 1];
        owners[1] = 1;
        for (var round = 0; round < rounds; round++) {
            var next = new double[owners.length];
            next[0] = owners[0];
            for (var m = 1; m < owners.length; m++) {
                if (owners[m] > 0) {
                    step(m, owners[m], next);
                }
            }
            owners = next;
        }
        return owners[0];
    }

    private void step(int m, double weight, double[] next) {
        var others = participants - m;
        var honest = Math.max(0, others - forgers);
        var matched = Math.min(places * m, participants / 2 - m);
        for (var h = Math.max(0, matched - (others - honest)); h <= Math.min(matched, honest); h++) {
            var chanceOfHonest =
                    Math.exp(choose(honest, h) + choose(others - honest, matched - h) - choose(others, matched));
            for (var delivered = 0; delivered <= h; delivered++) {
                var chance = Math.exp(
                        choose(h, delivered) + delivered * Math.log(success) + (h - delivered) * Math.log(1 - success));
                next[(int) Math.floor(share * delivered)] += weight * chanceOfHonest * chance;
            }
        }
    }

    private double choose(int n, int k) {
        return logFactorial[n] - logFactorial[k] - logFactorial[n - k];
    }
}
