package derelayl.audit;

/**
 * A settled model, and what it earns.
 *
 * @param delivery the model
 * @param prize coins for its trainer
 * @param owner coins for the owner of the model it was trained on
 * @param factor how many times the usual the owners of its ancestors earn
 */
record SettledModel(RoundAudit.Delivery delivery, double prize, double owner, double factor) {
    Model model() {
        return delivery.model();
    }
}
