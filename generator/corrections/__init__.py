"""What was published and is so no longer: never silently gone.

``seeds/published.jsonl`` says what each release published (``ledger.py``). A build holds what there is now
against it (``compare.py``): what is missing or reads otherwise is a correction, and the old statement keeps a
line at its old address. ``dossier release`` writes the difference down (``release.py``); nothing else does.
"""
