# The two commands: make run, make test. `make help` lists the rest.
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
RUN := .venv/.run
DEV := .venv/.dev

.PHONY: help
help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

$(RUN): requirements/run.txt requirements/build.txt pyproject.toml tools/environment
	@tools/environment requirements/build.txt requirements/run.txt
	@touch $@

$(DEV): requirements/dev.txt pyproject.toml tools/environment
	@tools/environment requirements/dev.txt
	@touch $@ $(RUN)

.PHONY: run
run: $(RUN) ## Start everything at http://localhost:8000
	@exec .venv/bin/onbrand serve

.PHONY: test
test: $(DEV) ## Tests (embedded PostgreSQL, Chromium if found)
	$(PYTHON) -m pytest -m "not full" -n auto --dist worksteal

.PHONY: test-full
test-full: $(DEV) ## The long part: chaos, the wheel in an empty environment, the cluster
	$(PYTHON) -m pytest -m full

.PHONY: check
check: $(DEV) ## Format, lint, types, import contracts
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo

.PHONY: format
format: $(DEV) ## Format and fix what can be fixed
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

.PHONY: bench
bench: $(DEV) ## Measure; ratios against peers in the same run
	@for bench in benchmarks/bench_*.py; do $(PYTHON) $$bench || exit 1; done

.PHONY: gallery
gallery: $(DEV) ## Draw the contact sheet of docs/gallery
	$(PYTHON) benchmarks/gallery.py

.PHONY: scenes
scenes: $(DEV) ## Draw the sheet of people and things of docs/gallery
	$(PYTHON) benchmarks/scenes.py

.PHONY: kit
kit: $(DEV) ## Draw the catalogue of the kit into .var/kit: index.html and sheets
	$(PYTHON) -m onbrand.generation.composer.catalogue .var/kit

.PHONY: bench-prompts
bench-prompts: $(DEV) ## Faithfulness and gain of improved prompts, over the briefs of the evaluation
	$(PYTHON) benchmarks/bench_prompts.py $(BRIEFS)

.PHONY: bench-vocabulary
bench-vocabulary: $(DEV) ## What is drawn for the nouns and concepts of the evaluation
	$(PYTHON) benchmarks/bench_vocabulary.py

.PHONY: cluster
cluster: $(DEV) ## The compose topology as processes: nginx, two web, two workers, PostgreSQL
	$(PYTHON) deploy/cluster.py

.PHONY: translations
translations: $(DEV) ## Collect strings into the Russian catalogue
	.venv/bin/pybabel -q extract -F src/onbrand/web/babel.cfg -k _ --no-location --omit-header -o .venv/messages.pot src/onbrand
	.venv/bin/pybabel -q update -D messages -l ru -d src/onbrand/web/locale -i .venv/messages.pot --no-fuzzy-matching --width=100

.PHONY: lock
lock: ## Pin every dependency with its hashes
	uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml -o requirements/run.txt
	uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group build -o requirements/build.txt
	uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml --group test --group check --group build -c requirements/run.txt -o requirements/dev.txt
