"""Prints the test bed's figures: ``python -m tests.testbed``; with ``-v`` also what is wrong and missed."""

from __future__ import annotations

import sys

from tests.testbed.score import Score, results


def main() -> int:
    """One row a kind of pair."""
    print("| pairs | seen: precision | recall | held back: precision | recall |")
    print("|---|---|---|---|---|")
    for result in results():
        print(f"| {result.name} | {_cells(result.seen)} | {_cells(result.held_back)} |")
        if "-v" in sys.argv:
            for pair in result.wrong:
                print(f"    wrong: {sorted(map(str, pair))}")
            for pair in result.missed:
                print(f"    missed: {sorted(map(str, pair))}")
    return 0


def _cells(score: Score) -> str:
    precision = f"{score.precision:.2f} ({score.right}/{score.shown})" if score.shown else "none shown"
    recall = f"{score.recall:.2f} ({score.right}/{score.wanted})" if score.wanted else "none wanted"
    return f"{precision} | {recall}"


if __name__ == "__main__":
    sys.exit(main())
