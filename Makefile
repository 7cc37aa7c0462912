# `make report` and `make test` are all a fresh Debian 12 machine with a Swift 6 toolchain needs.

PACKAGES := libxml2-dev libcmark-dev libzip-dev pkg-config
AREAS    := Inputs/arches-chatham Inputs/exampleton Inputs/southend-on-sea Inputs/maidstone Inputs/kent-and-medway Inputs/wealdmarsh-monitoring Inputs/ambermere-guidance Inputs/exampleshire-strategy
HNA      := .build/release/hna

.PHONY: report test test-real system release lint bench clean

# Builds the program and writes the sample reports.
report: release
	$(HNA) build $(AREAS)

# Runs every test that needs no other machine and no file outside the repository.
test: system
	swift test

# Reads files as their publishers issued them, from the folder DATA, and checks figures in them.
DATA ?= ../shared/data
test-real: system
	@test -d "$(DATA)" || { echo "$(DATA): there is no such folder of published files"; exit 1; }
	HNA_DATA="$(abspath $(DATA))" swift test --filter 'Real'

# Installs the system packages that are missing, and says which.
system:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing the system packages that are missing:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; \
	fi

release: system
	swift build -c release --product hna

# The house style, and the arrows between the targets.
lint: system
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --explicit-target-dependency-import-check error

# Prints medians over repeated runs of the release binary; see docs/benchmarks.md.
bench: release
	swift build -c release --product MeasureFormats
	Tests/checks/bench $(HNA)

clean:
	rm -rf .build
