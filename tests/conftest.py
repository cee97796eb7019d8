"""Hypothesis on a busy machine: no deadline for an example, their number bounds the time. Under CI the
examples are the same at each run, so that a red build always means a change of the code; at a desk they are
new each time, which is where rare cases are found."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "project",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("project")
