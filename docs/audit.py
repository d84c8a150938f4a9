#!/usr/bin/env python3
"""Audits a chain as docs/CHAIN.md describes it: audit.py CHAIN [HASH OF ITS LAST LINE]. Exit code 5: it is wrong."""
import gzip, hashlib, json, sys
from collections import defaultdict
NEXT = {"": ["genesis"], "genesis": ["deposit"], "deposit": ["encryption"], "encryption": ["testing"],
        "testing": ["settlement"], "settlement": ["deposit", "accounts"], "accounts": ["end"], "end": []}
ENDS = {"block_reward": ("minted", None), "royalty": ("minted", None), "deposit": (None, "deposit"),
        "refund": ("deposit", None), "burn": ("deposit", "burned")}  # None: a participant
def same(a, b): return abs(a - b) <= 1e-9 * max(1, abs(b))
def digest(*parts):
    return hashlib.sha256(b",".join(parts)).hexdigest()
def fingerprint(*descent):
    return digest(*(str(part).encode() for part in descent))[:32]

class Audit:
    def __init__(self):
        self.findings, self.place, self.blocks, self.rounds, self.head, self.kind = [], "block 0", 0, 0, "0" * 64, ""
    def require(self, condition, what):
        self.findings += [] if condition else [f"{self.place}: {what}"]
    def line(self, text):
        block = json.loads(text)
        kind, inside = block["kind"], block["kind"] in ("deposit", "encryption", "testing", "settlement")
        self.place = f"block {self.blocks} ({kind})"
        if (block["block"], block["previous"]) != (self.blocks, self.head) or kind not in NEXT[self.kind]:
            raise ValueError("this does not follow the line before")
        self.require(block["round"] == self.rounds + inside, f"it is of round {block['round']}")
        self.end(text) if kind == "end" else getattr(self, kind)(block)
        self.kind, self.head, self.blocks = kind, digest(text), self.blocks + 1
    def genesis(self, block):
        self.quorum, self.full = block["quorum"], block["detail"] == "full"
        first = (block["model"], block["model_owner"], None)  # A model: fingerprint, owner, and its base.
        self.has_descent = block["fingerprints"] == "descent"
        self.require(not self.has_descent or first[0] == fingerprint("0" * 32, 0, first[1], first[1]), "fingerprint")
        self.bases, self.chosen, self.strikes, self.excluded = [first], block["owners"], defaultdict(int), set()
        self.balances, self.minted, self.burned = [0.0] * block["participants"], 0.0, 0.0
    def post(self, block, reward, flows):
        """Coins move: those in flows, by reason and participant, and the miner's reward."""
        miner = block["miner"]
        self.require(same(block["reward"], 0 if miner is None else reward), f"a reward of {reward} follows")
        if miner is not None:
            self.require(miner not in self.owners | self.excluded | set(self.matches), f"{miner} may not mine")
            flows["block_reward", miner] += block["reward"]
        if self.full:
            moved, due = defaultdict(float), defaultdict(float)  # Of what burns it does not matter whose it was.
            for source, target, coins, _, reason, rules in block["movements"]:
                who = source if reason == "deposit" else target if reason != "burn" else None
                ends = tuple(who if end is None else end for end in ENDS[reason])
                known = all(0 <= rule < len(block["rules"]) for rule in rules)
                self.require((source, target) == ends and known, f"a movement from {source} to {target}")
                moved[reason, who] += coins
            for (reason, who), coins in flows.items():
                due[reason, who if reason != "burn" else None] += coins
            self.require(all(same(moved[key], due[key]) for key in {*moved, *due}), "movements are not the block's")
        for (reason, who), coins in flows.items():
            self.minted += coins * (reason in ("block_reward", "royalty"))
            self.burned += coins * (reason == "burn")
            self.balances[who] += {"deposit": -coins, "burn": 0}.get(reason, coins)
    def deposit(self, block):
        self.owners, self.matches, flows = set(self.chosen) - self.excluded, {}, defaultdict(float)
        for owner, owner_coins, trainer, trainer_coins in block["deposits"]:
            free = trainer not in self.owners | self.excluded | set(self.matches) and owner in self.owners
            valid = free and min(owner_coins, trainer_coins) >= 0
            self.require(valid, f"{trainer} may not train with {owner} for these deposits")
            self.matches[trainer] = {owner: owner_coins, trainer: trainer_coins}, owner
            flows["deposit", owner] += owner_coins
            flows["deposit", trainer] += trainer_coins
        for (_, who), coins in flows.items():
            self.require(coins <= self.balances[who] + 1e-9 * max(1, coins), f"{who} has fewer coins than that")
        self.post(block, len(self.matches) * block["prices"]["deposit"], flows)
    def encryption(self, block):
        self.models = {}
        for name, owner, trainer, place in block["models"]:
            base = dict(enumerate(self.bases))[place]
            due = fingerprint(base[0], self.rounds + 1, owner, trainer) if self.has_descent else name
            own = trainer not in self.models and self.matches[trainer][1] == owner
            self.require(name == due and own, f"{name} must be {due}, of a trainer of {owner}'s")
            self.models[trainer] = (name, owner, base)
        self.post(block, len(self.models) * block["prices"]["model_hash"], defaultdict(float))
    def testing(self, block):
        self.require(len(block["claims"]) == len(self.models), "there is not a claim for each model")
        self.claims, prices, entries = dict(zip(self.models, block["claims"])), block["prices"], len(self.models)
        self.post(block, block["cases"] * prices["testing_case"] + entries * prices["entry"], defaultdict(float))
    def settlement(self, block):
        verdicts = [self.verdict(*row) for row in block["verdicts"]]
        results = {trainer: dict(enumerate(verdicts))[number] for trainer, number in block["results"]}
        known = all(all((t in self.models) == (seen != "not_delivered") for seen in r[2]) for t, r in results.items())
        complete = set(results) == set(self.matches) and len(results) == len(block["results"])
        self.require(known and complete, "there is not one result for each match, and of its kind")
        self.strikes.update({trainer: self.strikes[trainer] + strike for trainer, (_, strike, _) in results.items()})
        for who, what in block["standings"]:
            possible = {"excluded": who not in self.excluded, "readmitted": who in self.excluded}
            self.require(possible.get(what, what == "expired" and self.strikes[who] > 0), f"{who} cannot be {what}")
            self.strikes[who] = 0 if what == "readmitted" else self.strikes[who] - (what == "expired")
            self.excluded = self.excluded ^ {who} if what in possible else self.excluded
        best = sorted((t for t in self.models if results[t][0]), key=lambda t: -self.claims[t])[:len(block["settled"])]
        stay, prices = [] if best else [owner for owner in self.chosen if owner in self.owners], block["prices"]
        chosen = block["settled"] == best and block["owners"] in (best, best or stay)
        self.require(chosen, f"the best that were acknowledged are of {best}, the next owners {best or stay}")
        flows, due, settled = defaultdict(float), defaultdict(float), [self.models[trainer] for trainer in best]
        for table, reason in (("refunds", "refund"), ("burns", "burn"), ("royalties", "royalty")):
            for who, coins, *_ in block[table]:
                flows[reason, who] += coins
        for trainer, (deposits, _) in self.matches.items():
            for who, coins in deposits.items():
                due["refund" if trainer in best else "burn", who] += coins
        for who, coins in self.royalties(settled, block["prices"]):
            due["royalty", who] += coins
        self.require(all(same(flows[key], due[key]) for key in {*flows, *due}), "refunds, burns or royalties")
        self.post(block, len(self.models) * (prices["entry"] + block["cases"] * prices["test"]), flows)
        self.bases, self.chosen, self.rounds = settled or self.bases, block["owners"], self.rounds + 1
    def verdict(self, acknowledged, strike, yes, against, voters, classes):
        due = [sum(c[3] for c in classes if c[side]) for side in (1, 2)] + [sum(c[3] for c in classes)]
        follows = (due[0] > self.quorum * due[2], due[0] <= self.quorum * due[2] < due[1])
        valid = [yes, against, voters] == due and voters <= len(self.balances) - len(self.excluded)
        self.require(valid and (acknowledged, strike) == follows, f"the votes come to {due}, and that to {follows}")
        return acknowledged, strike, [seen for seen, *_ in classes]
    def royalties(self, settled, prices):
        """Every settled model pays its owner, and the owners of all its ancestors."""
        front, generation, each = {id(model): (model, 1) for model in settled}, 0, prices["owner"]
        last = self.blocks if prices["generations"] is None else prices["generations"]
        while front and (generation == 0 or each > 1e-20) and generation <= last:
            bases = {}
            for model, times in front.values():
                yield model[1], each * times
                if model[2]:
                    bases[id(model[2])] = (model[2], times + bases.get(id(model[2]), (None, 0))[1])
            front, each, generation = bases, prices["ancestor"] * prices["decay"] ** generation, generation + 1
    def end(self, text):  # No hash follows, so every byte must be known.
        due = '{"block":%d,"previous":"%s","kind":"end","round":%d}' % (self.blocks, self.head, self.rounds)
        self.require(text == due.encode(), "the last line must be " + due)
    def accounts(self, block):
        stated, due = [block["minted"], block["burned"], *block["balances"]], [self.minted, self.burned, *self.balances]
        self.require(len(stated) == len(due) and all(map(same, stated, due)), "the accounts do not follow")

def main(path, published=None, audit=Audit()):
    try:
        with (gzip.open if open(path, "rb").read(2) == b"\x1f\x8b" else open)(path, "rb") as lines:
            for text in lines:
                audit.line(text[:-1] if text.endswith(b"\n") else b"a line that is cut off")
        audit.require(audit.kind == "end", "the chain ends before its last block")
        audit.require(published in (None, audit.head), "this is not the hash that was published")
    except (ArithmeticError, AttributeError, EOFError, LookupError, OSError, TypeError, ValueError) as broken:
        audit.require(False, f"{type(broken).__name__}: {broken}; what follows is not looked at")
    print(*audit.findings[:20], f"{audit.blocks} blocks, {audit.rounds} rounds; hash {audit.head}", sep="\n")
    print(f"{len(audit.findings)} things do not fit." if audit.findings else "Everything follows.")
    return 5 if audit.findings else 0

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) in (2, 3) else __doc__)
