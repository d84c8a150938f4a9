package derelayl.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A chain, line by line. */
final class ChainAudit {
    private static final String START = "0".repeat(64);
    private static final Set<String> HEADER = Set.of("block", "previous", "kind", "round");
    private static final List<String> BLOCKS = List.of("deposit", "encryption", "testing", "settlement");
    private static final Map<String, Set<String>> CONTENT = Map.of(
            "genesis",
            Set.of(
                    "format",
                    "detail",
                    "inputs",
                    "participants",
                    "quorum",
                    "fingerprints",
                    "model",
                    "model_owner",
                    "owners"),
            "deposit",
            Set.of("miner", "reward", "prices", "deposits"),
            "encryption",
            Set.of("miner", "reward", "prices", "models"),
            "testing",
            Set.of("miner", "reward", "prices", "cases", "claims"),
            "settlement",
            Set.of(
                    "miner",
                    "reward",
                    "prices",
                    "cases",
                    "verdicts",
                    "results",
                    "standings",
                    "settled",
                    "owners",
                    "refunds",
                    "burns",
                    "royalties"),
            "accounts",
            Set.of("minted", "burned", "balances"),
            "end",
            Set.of());

    /** What a settlement says of rules that were asked. */
    private static final Set<String> MECHANISM =
            Set.of("ranks", "stakes", "voters", "compensations", "votes", "prizes", "money");

    private final Findings findings;
    private final Consumer<RoundResult> rounds;
    private Optional<Chain> chain = Optional.empty();
    private RoundAudit round;
    private List<Integer> owners = List.of();
    private List<String> expected = List.of("genesis");
    private long blocks;
    private int completed;
    private boolean isComplete;
    private String head = START;

    /** @param rounds sees each round that is complete */
    ChainAudit(Findings findings, Consumer<RoundResult> rounds) {
        this.findings = findings;
        this.rounds = rounds;
    }

    /** Reads a file up to its end, or to where nothing more can follow. */
    void read(Path file) throws IOException {
        findings.at("block 0");
        try (var lines = ChainLines.of(file)) {
            for (var line = lines.read(); line.isPresent(); line = lines.read()) {
                check(line.get());
                head = ChainLines.hash(line.get());
                blocks++;
                findings.at("block " + blocks);
            }
            isComplete = expected.isEmpty();
            if (!isComplete) {
                findings.add("the chain ends before its last block: it is cut off, or its run goes on");
            }
        } catch (Unreadable stop) {
            isComplete = false;
            findings.add("%s; what follows is not looked at", stop.getMessage());
        }
    }

    /** Whether the last block was read, and nothing follows it. */
    boolean isComplete() {
        return isComplete;
    }

    private void check(byte[] line) {
        if (expected.isEmpty()) {
            throw new Unreadable("this follows the last block");
        }
        var block = Fields.of(line);
        if (block.number("block") != blocks) {
            throw new Unreadable(
                    "it has the number %s: a block is missing, or not in its place", block.number("block"));
        }
        if (!block.text("previous").equals(head)) {
            throw new Unreadable(
                    "previous is %s, but the block before has the hash %s: it was changed, or this one was",
                    block.text("previous"), head);
        }
        var kind = block.text("kind");
        var number = block.whole("round");
        findings.at("block %d (%s of round %d)".formatted(blocks, kind, number));
        if (!expected.contains(kind)) {
            throw new Unreadable("it is a block of kind %s, and not of %s", kind, String.join(" or ", expected));
        }
        checkNames(block, kind);
        var due = kind.equals("deposit") ? completed + 1 : BLOCKS.contains(kind) ? round.number() : completed;
        if (number != due) {
            throw new Unreadable("it is of round %d, and not of %d", number, due);
        }
        take(kind, block, line);
    }

    private void checkNames(Fields block, String kind) {
        var names = new LinkedHashSet<>(HEADER);
        names.addAll(CONTENT.get(kind));
        if (BLOCKS.contains(kind) && chain.orElseThrow().genesis().isFull()) {
            names.addAll(List.of("rules", "movements"));
        }
        block.checkNames(names, kind.equals("settlement") ? MECHANISM : Set.of());
    }

    private void take(String kind, Fields block, byte[] line) {
        switch (kind) {
            case "genesis" -> {
                var genesis = Genesis.of(block, findings);
                chain = Optional.of(Chain.of(genesis, findings));
                owners = genesis.owners();
            }
            case "deposit" -> {
                round = new RoundAudit(chain.orElseThrow(), completed + 1, owners);
                round.deposits(block);
            }
            case "encryption" -> round.encryption(block);
            case "testing" -> round.testing(block);
            case "settlement" -> {
                var result = round.settlement(block);
                owners = result.nextOwners();
                completed++;
                rounds.accept(result);
            }
            case "accounts" -> checkAccounts(block);
            default -> checkEnd(line);
        }
        expected = after(kind);
    }

    private static List<String> after(String kind) {
        return switch (kind) {
            case "genesis" -> List.of("deposit");
            case "settlement" -> List.of("deposit", "accounts");
            case "accounts" -> List.of("end");
            case "end" -> List.of();
            default -> List.of(BLOCKS.get(BLOCKS.indexOf(kind) + 1));
        };
    }

    private void checkAccounts(Fields block) {
        var books = chain.orElseThrow().books();
        findings.compare("minted", block.number("minted"), books.minted());
        findings.compare("burned", block.number("burned"), books.burned());
        var balances = block.numbers("balances");
        if (balances.length != books.participants()) {
            throw new Unreadable("balances: there are %d, of %d participants", balances.length, books.participants());
        }
        for (var i = 0; i < balances.length; i++) {
            findings.compare("the balance of participant " + i, balances[i], books.balance(i));
        }
    }

    /** The last line has no hash after it, so every byte of it must be known. */
    private void checkEnd(byte[] line) {
        var due = "{\"block\":%d,\"previous\":\"%s\",\"kind\":\"end\",\"round\":%d}".formatted(blocks, head, completed);
        if (!due.equals(new String(line, StandardCharsets.UTF_8))) {
            throw new Unreadable("the last line must be %s", due);
        }
    }

    long blocks() {
        return blocks;
    }

    /** The hash of the last line that was read and could follow. */
    String head() {
        return head;
    }

    /** How many rounds are complete. */
    int rounds() {
        return completed;
    }

    Optional<Chain> chain() {
        return chain;
    }
}
