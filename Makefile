# Two commands are enough: `make serve` and `make test`. Each sets up what it needs in .venv, once.
# Needed beforehand: Python 3.11 or newer (with venv), git, make.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BROWSER := $(VENV)/.browser
ADDR ?= 127.0.0.1:8000
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help serve private build release check test lint screenshots clean

help:
	@echo "make serve        preview the dossier at http://$(ADDR)/, rebuilt as you edit"
	@echo "make private      the same with every source in full, never for publication"
	@echo "make test         all checks: style, types, extractors, pages, the site in a real browser"
	@echo "make build        the site for publication, in site/"
	@echo "make release      before publishing: write down what is published, so that corrections can be told"
	@echo "make check        are the committed pages up to date, and is all of it released?"
	@echo "make screenshots  pictures of each kind of page in build/screenshots, and the README's"
	@echo "make clean        remove .venv, site/, private/ and caches"

serve: $(READY)
	$(BIN)/mkdocs serve --dev-addr $(ADDR)

private: $(READY)
	$(BIN)/python -m generator build --private
	$(BIN)/mkdocs serve --config-file mkdocs.private.yml --dev-addr $(ADDR)

build: $(READY)
	$(BIN)/mkdocs build --strict

release: $(READY)
	$(BIN)/python -m generator release

check: $(READY)
	$(BIN)/python -m generator build --check
	$(BIN)/python -m generator release --check

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# pytest comes last so that its closing line is the last line printed
test: $(READY) $(BROWSER) lint
	$(BIN)/python -m pytest -n 2

screenshots: $(READY) $(BROWSER)
	$(BIN)/python -m tests.site.screenshots

clean:
	rm -rf $(VENV) site private build .cache .pytest_cache .mypy_cache .ruff_cache

# Made again only when pyproject.toml changes. The first Python that is new enough and can make
# an environment is taken; PYTHON=/path/to/python overrides the search.
$(READY): pyproject.toml
	@if [ ! -x $(BIN)/python ]; then \
	  for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
	    if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	      echo "making $(VENV) with $$("$$python" --version)"; \
	      "$$python" -m venv $(VENV); break; \
	    fi; \
	  done; \
	fi; \
	if [ ! -x $(BIN)/python ]; then \
	  echo "No Python 3.11 or newer with the venv module was found. Install one (on Debian and Ubuntu:" >&2; \
	  echo "apt-get install python3 python3-venv) or name one: make PYTHON=/path/to/python3.11 ..." >&2; \
	  exit 1; \
	fi
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(BROWSER): $(READY) tests/browser.py
	$(BIN)/python -m tests.browser
	@touch $@
