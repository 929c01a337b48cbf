"""Draws payments for a list of accounts."""

import random


def arrivals(accounts: list[str], count: int, seed: int) -> list[dict]:
    source = random.Random(seed)
    return [
        {
            "flow_id": f"flow-{number:04d}",
            "account_id": source.choice(accounts),
            "amount": round(source.uniform(5, 900), 2),
        }
        for number in range(count)
    ]
