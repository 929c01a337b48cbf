"""Counts reviewed payments for a range of limits. A study, not part of the platform."""


def sweep(amounts: list[float], limits: list[float]) -> dict[float, int]:
    return {limit: sum(amount > limit for amount in amounts) for limit in limits}
