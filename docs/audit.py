#!/usr/bin/env python3
"""Audits a chain as docs/CHAIN.md describes it: audit.py CHAIN [HASH OF ITS LAST LINE]. Exit code 5: it is wrong."""
import gzip, hashlib, json, sys
from collections import defaultdict
NEXT = {"": ["genesis"], "genesis": ["deposit"], "deposit": ["encryption"], "encryption": ["testing"],
        "testing": ["settlement"], "settlement": ["deposit", "accounts"], "accounts": ["end"], "end": []}
MINTED, BACK = ("block_reward", "royalty", "prize"), ("refund", "compensation", "vote")
ENDS = {**{reason: ("minted", None) for reason in MINTED}, "deposit": (None, "deposit"), "levy": (None, "burned"),
        **{reason: ("deposit", None) for reason in BACK}, "burn": ("deposit", "burned")}  # None: a participant
def same(a, b): return abs(a - b) <= 1e-9 * max(1, abs(b))
def digest(*parts): return hashlib.sha256(b",".join(parts)).hexdigest()
def fingerprint(*descent): return digest(*(str(part).encode() for part in descent))[:32]

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
    def post(self, block, reward, flows, levy=0):
        """Coins move: those in flows, by reason and participant, the miner's reward, and a part of what all have."""
        miner = block["miner"]
        self.require(same(block["reward"], 0 if miner is None else reward), f"a reward of {reward} follows")
        if miner is not None:
            self.require(miner not in self.owners | self.excluded | set(self.matches), f"{miner} may not mine")
            flows["block_reward", miner] += block["reward"]
        self.move(flows)
        levies = {("levy", who): levy * coins for who, coins in enumerate(self.balances)} if levy else {}
        self.move(levies)
        flows.update(levies)
        if self.full:
            moved, due = defaultdict(float), defaultdict(float)  # Of what burns it does not matter whose it was.
            for source, target, coins, _, reason, rules in block["movements"]:
                who = source if reason in ("deposit", "levy") else target if reason != "burn" else None
                ends = tuple(who if end is None else end for end in ENDS[reason])
                known = all(0 <= rule < len(block["rules"]) for rule in rules)
                self.require((source, target) == ends and known, f"a movement from {source} to {target}")
                moved[reason, who] += coins
            for (reason, who), coins in flows.items():
                due[reason, who if reason != "burn" else None] += coins
            self.require(all(same(moved[key], due[key]) for key in {*moved, *due}), "movements are not the block's")
    def move(self, flows):
        for (reason, who), coins in flows.items():
            self.minted += coins * (reason in MINTED)
            self.burned += coins * (reason in ("burn", "levy"))
            self.balances[who] += {"deposit": -coins, "levy": -coins, "burn": 0}.get(reason, coins)
    def deposit(self, block):
        self.owners, self.matches, flows = set(self.chosen) - self.excluded, {}, defaultdict(float)
        for owner, owner_coins, trainer, trainer_coins in block["deposits"]:
            free = trainer not in self.owners | self.excluded | set(self.matches) and owner in self.owners
            valid = free and min(owner_coins, trainer_coins) >= 0
            self.require(valid, f"{trainer} may not train with {owner} for these deposits")
            self.matches[trainer] = owner_coins, owner, trainer_coins
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
        barred = set(self.excluded)
        self.strikes.update({trainer: self.strikes[trainer] + strike for trainer, (_, strike, *_) in results.items()})
        for who, what in block["standings"]:
            possible = {"excluded": who not in self.excluded, "readmitted": who in self.excluded}
            self.require(possible.get(what, what == "expired" and self.strikes[who] > 0), f"{who} cannot be {what}")
            self.strikes[who] = 0 if what == "readmitted" else self.strikes[who] - (what == "expired")
            self.excluded = self.excluded ^ {who} if what in possible else self.excluded
        acknowledged = [trainer for trainer in self.models if results[trainer][0]]
        ranks = dict(block.get("ranks", ((trainer, self.claims[trainer]) for trainer in acknowledged)))
        self.require(list(ranks) == acknowledged, "there is not one rank for each model that is acknowledged")
        best = sorted((t for t in ranks if ranks[t] is not None), key=lambda t: -ranks[t])[:len(block["settled"])]
        stay, prices = [] if best else [owner for owner in self.chosen if owner in self.owners], block["prices"]
        chosen = block["settled"] == best and block["owners"] in (best, best or stay)
        self.require(chosen, f"the best that were acknowledged are of {best}, the next owners {best or stay}")
        flows, money = defaultdict(float), block.get("money", {"scale": 1, "levy": 0})
        for table, reason in (*((reason + "s", reason) for reason in (*BACK, "burn")), ("royalties", "royalty")):
            for who, coins, *_ in block.get(table, []):
                flows[reason, who] += coins
        due, settled = self.stakes(block, best, results, barred), [self.models[trainer] for trainer in best]
        prizes = {trainer: prize for trainer, *prize in block.get("prizes", [(t, 0, None, 1) for t in best])}
        self.require(list(prizes) == best, "there is not one prize for each settled model")
        for who, coins in self.royalties([prizes[trainer][1:] for trainer in best], settled, prices):
            due["royalty", who] += coins * money["scale"]
        self.require(all(same(flows[key], due[key]) for key in {*flows, *due}), "refunds, burns, royalties or others")
        flows.update({("prize", trainer): prize[0] * money["scale"] for trainer, prize in prizes.items()})
        self.require(min([0, *(min(prize[0], prize[2]) for prize in prizes.values()), *money.values()]) >= 0, "a prize")
        reward = len(self.models) * (prices["entry"] + block["cases"] * prices["test"])
        self.post(block, reward, flows, min(money["levy"], 1))
        self.bases, self.chosen, self.rounds = settled or self.bases, block["owners"], self.rounds + 1
    def stakes(self, block, best, results, barred):
        """What becomes of deposits, by reason and participant."""
        due, stakes = defaultdict(float), {trainer: row for trainer, *row in block.get("stakes", [])}
        self.require(not stakes or set(stakes) == set(self.matches), "there are not stakes of each match")
        for trainer, (owner_coins, owner, coins) in self.matches.items():
            *parts, place = stakes.get(trainer, [*([int(trainer in best), 0, 0] * 2), None])
            voters = [] if place is None else block["voters"][place]
            agreeing = results[trainer][3] if parts[2] or parts[5] else 0
            valid = len(voters) == len(set(voters)) == agreeing and not barred & set(voters) and min(parts) >= 0
            self.require(valid and max(sum(parts[:3]), sum(parts[3:])) <= 1 + 1e-9, f"what {trainer} put in")
            sides = (owner, trainer, owner_coins, parts[:3]), (trainer, owner, coins, parts[3:])
            for who, other, put, (back, over, away) in sides:
                due["refund", who] += put * back
                due["compensation", other] += put * over
                due["burn", who] += put * (1 - back - over - away * bool(voters))
                for voter in voters:
                    due["vote", voter] += put * away / len(voters)
        return due
    def verdict(self, acknowledged, strike, yes, against, voters, classes):
        due = [sum(c[3] for c in classes if c[side]) for side in (1, 2)] + [sum(c[3] for c in classes)]
        follows = (due[0] > self.quorum * due[2], due[0] <= self.quorum * due[2] < due[1])
        valid = [yes, against, voters] == due and voters <= len(self.balances) - len(self.excluded)
        self.require(valid and (acknowledged, strike) == follows, f"the votes come to {due}, and that to {follows}")
        return acknowledged, strike, [seen for seen, *_ in classes], due[0] if acknowledged else due[2] - due[0]
    def royalties(self, terms, settled, prices):
        """Every settled model pays its owner, and the owners of all its ancestors."""
        none = {kind: self.excluded if kind in prices.get("withheld", []) else set() for kind in ("owner", "ancestor")}
        front, generation, each = {}, 1, prices["ancestor"]
        for (owner, factor), (_, who, base) in zip(terms, settled):
            yield who, (prices["owner"] if owner is None else owner) * (who not in none["owner"])
            front[id(base)] = (base, factor + front.get(id(base), (None, 0))[1])
        last = self.blocks if prices["generations"] is None else prices["generations"]
        while front and each > 1e-20 and generation <= last:
            bases = {}
            for (_, who, base), times in front.values():
                yield who, each * times * (who not in none["ancestor"])
                if base:
                    bases[id(base)] = (base, times + bases.get(id(base), (None, 0))[1])
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
