package derelayl.baseline;

/** A way to learn from what participants hold. */
public enum Method {
    RELAY("relay", "the scenario as it is: mean over the models that are owned"),
    BEST("relay without bids", "the same of honest participants, with places by lot"),
    LOT("by lot", "the same, but any of the delivered models are chosen"),
    ELITISM("elitism", "the same, but the models that were trained on stay in the running"),
    FEDERATED(
            "FedAvg", "federated averaging by honest participants, with as many trainings in a round as the relay has"),
    CHEATED("FedAvg, cheated", "the same, with the scenario's dispositions"),
    CENTRAL("central", "one model on all shards together, once on every case in a round"),
    OWN("own data only", "everybody alone, once on every case of its own in a round; the mean over all");

    private final String words;
    private final String meaning;

    Method(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** What figures and sentences call it. */
    public String words() {
        return words;
    }

    /** What it is. */
    public String meaning() {
        return meaning;
    }
}
