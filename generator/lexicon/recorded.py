"""Verbs and nouns of records: who verifies or documents what.

Compiled by hand from the reports of monitoring bodies (UN human rights mission reports, their verbs of the
standard of proof: *verified*, *documented*, *recorded*) and from agency copy on tolls.
"""

from __future__ import annotations

RECORDING = (
    "verified documented recorded registered confirmed identified counted logged tallied corroborated".split()
)
"""Past forms whose object is what was counted."""

BODIES = (
    "ministry police army military government authorities officials prosecutors agency commission committee court hospital "
    "hospitals doctors medics organisation organization group groups foundation office mission investigators monitors "
    "monitor researchers lab laboratory institute department union council inquiry rescuers activists observatory team "
    "experts report reports study survey organisers organizers activists witnesses opposition union unions campaigners "
    "auditors economists analysts insurers scientists forecasters critics supporters opponents residents survivors relatives lawyers experts historians scholars observers service administration coalition command tribunal registry bureau "
    "minister governor mayor official spokesman spokeswoman spokesperson chief commander"
).split()
"""Nouns of those who keep count."""

RECORDED = frozenset(
    """death dead casualty fatality victim killing murder execution case attack incident violation abuse crime injury
    wounded injured missing infection arrest detention abduction disappearance deportation complaint strike airstrike
    explosion crash birth child minor civilian person people soldier fighter prisoner detainee body grave site
    breach raid rape assault shooting bombing shelling man woman boy girl family refugee village home house building
    school hospital protester demonstrator journalist activist student teacher worker migrant medic hostage""".split()
)
"""Heads of what is counted in records."""
