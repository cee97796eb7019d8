"""The invented dossier as a built site, once for each test process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.verify.tampering import golden_site


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its site in ``site``. Not to be changed: copy it."""
    return golden_site(tmp_path_factory.mktemp("golden"))
