# Two commands do everything on a fresh machine with Python 3.11: make run, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= auto

.PHONY: run test check lint types bench bench-import bench-serve soak snapshots docs loader machine clean

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/tested: pyproject.toml $(VENV)/installed
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

run: $(VENV)/installed  ## the demo shops in the browser
	$(BIN)/clausula demo

test: $(VENV)/tested machine  ## the whole test suite
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

machine:
	sh .ci/machine

lint: $(VENV)/tested
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/clausula messages --check

types: $(VENV)/tested
	$(BIN)/mypy plugin_host vendors tests wsgi.py

check: lint types test  ## all that CI does

bench: $(VENV)/tested  ## figures, not tests
	$(BIN)/python -m tests.benchmarks

bench-import: $(VENV)/tested  ## time and memory for old policies that mean harm: five minutes
	$(BIN)/python -m tests.benchmarks.importing

bench-serve: $(VENV)/tested  ## requests per second against other servers: ten minutes; needs wrk, and nginx to compare with
	$(BIN)/python -m tests.benchmarks.serving

soak: $(VENV)/tested  ## kills, rushes and growth: ten minutes, 5 GB; fails where a published version is lost
	$(BIN)/python -m tests.soak

snapshots: $(VENV)/tested  ## write the composed demo policies anew, to be reviewed in the diff
	$(BIN)/python -m tests.demo.snapshots

docs: $(VENV)/tested  ## write the generated documents anew
	$(BIN)/python -m tests.docs
	$(BIN)/python -m tests.importing.figures

loader: $(VENV)/tested  ## make anew what is served of the loader
	$(BIN)/python -m tests.embed

clean:
	rm -rf $(VENV) clausula.sqlite* .mypy_cache .ruff_cache .pytest_cache .hypothesis
