"""Makes the golden pages anew: ``python -m tests.golden``. Read the difference before you commit it."""

from generator.build import build
from tests.golden import GOLDEN

built = build(GOLDEN)
for error in built.errors:
    print(error)
for path in built.written.changed:
    print(f"wrote {path}")
for path in built.written.deleted:
    print(f"deleted {path}")
print(f"{built.written.unchanged} unchanged")
