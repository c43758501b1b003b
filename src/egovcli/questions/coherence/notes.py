"""What the coherence of an index says, in words."""

from collections.abc import Sequence

from egovcli.model import Label, Message
from egovcli.questions.naming import first

_RISES = 0.005  # a smaller rise of alpha is no more than rounding to two decimals


def finding(labels: list[Label], weights: Sequence[float], shares: Sequence[float]) -> Message:
    """Say whether the heaviest component is the most important one."""
    by_weight = max(range(len(weights)), key=lambda i: weights[i])
    by_share = sorted(range(len(shares)), key=lambda i: -shares[i])
    most, least = by_share[0], by_share[-1]
    facts = {
        "name": labels[by_weight],
        "weight": percent(weights[by_weight]),
        "importance": round(shares[by_weight], 2),
        "place": by_share.index(by_weight) + 1,
        "components": len(weights),
        "most": labels[most],
        "most_importance": round(shares[most], 2),
        "most_weight": percent(weights[most]),
        "least": labels[least],
        "least_importance": round(shares[least], 2),
    }
    if max(weights) - min(weights) < 1e-9:
        return Message("coherence.note.equal", **facts)
    if weights[most] >= weights[by_weight] - 1e-9:
        facts["name"] = labels[most]
        return Message(
            "coherence.note.matches", **{**facts, "importance": facts["most_importance"]}
        )
    return Message("coherence.note.heaviest", **facts)


def percent(share: float) -> float:
    """Give a share in percent, to one decimal."""
    return round(100 * share, 1)


def reliability(
    labels: list[Label], alphas: tuple[float, float], without: Sequence[float]
) -> list[Message]:
    """Say Cronbach's alpha, and without which components it would rise."""
    if alphas[0] != alphas[0]:
        return []
    said = [
        Message(
            "coherence.note.alpha",
            alpha=round(alphas[0], 2),
            standardised=round(alphas[1], 2),
            column=Message("columns.alpha_if_deleted"),
        )
    ]
    better = [
        name for name, alpha in zip(labels, without, strict=True) if alpha > alphas[1] + _RISES
    ]
    if better:
        said.append(Message("coherence.note.alpha-rises", n=len(better), names=first(better)))
    return said


def adequacy(labels: list[Label], kmo: float, inflation: Sequence[float]) -> list[Message]:
    """Say how much the components share, and which have hardly anything of their own."""
    if kmo != kmo:
        return [Message("coherence.note.kmo-none")]
    said = [Message("coherence.note.kmo", kmo=round(kmo, 2))]
    inflated = [name for name, vif in zip(labels, inflation, strict=True) if vif > 10]
    return said + ([Message("coherence.note.vif", names=first(inflated))] if inflated else [])
