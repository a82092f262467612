# make demo    install what is missing, build, summarize an example story
# make check   install what is missing, build, run all tests
#
# Others: all asan lint bench fuzz golden format man install uninstall dist
# clean; check-widget, which needs a browser, a Java runtime and npm. Everything
# that is made lies under $(BUILD). WITH_ICU=0 leaves ICU out, WITH_UCHARDET=0
# the guess at encodings, WITH_SECCOMP=0 the ban on system calls in the
# processes of --isolate.

VERSION := $(shell sed -n 's/.*NUTGRAF_VERSION "\(.*\)"/\1/p' engine/nutgraf.h)
PREFIX  ?= /usr/local
BUILD   ?= build
CC      ?= cc
CFLAGS  ?= -O2 -g
NEEDED  := lua5.4 lua5.4-lpeg libxml-2.0 nettle

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla \
  -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wcast-qual -Wformat=2 \
  -Wimplicit-fallthrough -Werror
# := would ask before `make need` has installed; so these are asked when used.
ICU      = $(if $(filter 0,$(WITH_ICU)),,$(shell pkg-config --exists icu-uc icu-i18n 2>/dev/null && echo icu-uc icu-i18n))
UCHARDET = $(if $(filter 0,$(WITH_UCHARDET)),,$(shell pkg-config --exists uchardet 2>/dev/null && echo uchardet))
SECCOMP  = $(if $(filter 0,$(WITH_SECCOMP)),,$(shell pkg-config --exists libseccomp 2>/dev/null && echo libseccomp))
PACKAGE_CFLAGS = $(shell pkg-config --cflags $(NEEDED) $(ICU) $(UCHARDET))
PACKAGE_LIBS   = $(shell pkg-config --libs $(NEEDED) $(ICU) $(UCHARDET))
OUR_CPPFLAGS = -D_POSIX_C_SOURCE=200809L -DNUTGRAF_HOME='"$(PREFIX)/share/nutgraf"' \
  $(if $(ICU),-DNUTGRAF_WITH_ICU) $(if $(UCHARDET),-DNUTGRAF_WITH_UCHARDET) \
  $(if $(SECCOMP),-DNUTGRAF_WITH_SECCOMP) $(PACKAGE_CFLAGS)
OUR_CFLAGS := -std=c11 -fPIC -fvisibility=hidden $(WARNINGS)
HARDENED := -fstack-protector-strong -fstack-clash-protection
LIBS     = $(PACKAGE_LIBS) -lstemmer -lpthread -lm
# The Lua module uses the Lua of the program that loads it.
MODULE_LIBS = $(filter-out -llua5.4,$(LIBS))

ROOMS    := engine engine/base engine/text engine/lua
SOURCES  := $(wildcard $(ROOMS:%=%/*.c))
OBJECTS  := $(SOURCES:%.c=$(BUILD)/%.o)
CLI      := $(patsubst %.c,$(BUILD)/%.o,$(wildcard engine/cli/*.c))
SUPPORT  := $(patsubst %.c,$(BUILD)/%.o,$(filter-out %/run_specs.c,$(wildcard tests/support/*.c)))
TESTS    := $(patsubst tests/c/%.c,$(BUILD)/tests/%,$(wildcard tests/c/test_*.c)) \
            $(patsubst tests/property/%.c,$(BUILD)/tests/%,$(wildcard tests/property/law_*.c))
SPECS    := $(wildcard tests/lua/spec_*.lua)
BENCHES  := $(patsubst tests/bench/%.c,$(BUILD)/%,$(wildcard tests/bench/bench_*.c))
FUZZERS  := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
C_FILES  := $(wildcard engine/*.[ch] engine/*/*.[ch] tests/*/*.[ch] examples/*.c)

.PHONY: unicode all ask-prefix need-build need-check need-widget demo check check-widget test specs asan lint bench fuzz \
  golden format install uninstall dist clean
.SECONDARY:
.DEFAULT_GOAL := all

# One line a file; V=1 shows the commands. All processors where nobody said -j.
SAY   = $(if $(V),,@echo "  $(1) $(patsubst $(BUILD)/%,%,$@)";)
JOBS ?= $(shell nproc 2>/dev/null || echo 1)
PARALLEL = $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(JOBS))

all: $(BUILD)/nutgraf $(BUILD)/lua/nutgraf/core.so $(BUILD)/libnutgraf.so $(BENCHES)

need-build need-check need-widget:
	@.ci/need $(@:need-%=%)

$(BUILD)/%.o: %.c | need-build
	@mkdir -p $(@D)
	$(call SAY,CC)$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) $(HARDENED) $(CFLAGS) -MMD -MP -c $< -o $@

# The folder below PREFIX is compiled in: another PREFIX makes these anew.
$(BUILD)/prefix: ask-prefix
	@mkdir -p $(@D); echo '$(PREFIX)' | cmp -s - $@ || echo '$(PREFIX)' > $@

ask-prefix:

$(BUILD)/engine/nutgraf.o $(BUILD)/engine/lua/lua_files.o $(BUILD)/engine/cli/home.o: $(BUILD)/prefix

$(BUILD)/libnutgraf.a: $(OBJECTS)
	@rm -f $@
	$(call SAY,AR)ar rcs $@ $^

$(BUILD)/libnutgraf.so: $(OBJECTS)
	$(call SAY,LINK)$(CC) -shared -Wl,-soname,libnutgraf.so.0 $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -o $@

$(BUILD)/lua/nutgraf/core.so: $(OBJECTS)
	@mkdir -p $(@D)
	$(call SAY,LINK)$(CC) -shared $(CFLAGS) $(LDFLAGS) $^ $(MODULE_LIBS) -o $@

$(BUILD)/nutgraf: $(CLI) $(BUILD)/libnutgraf.a
	$(call SAY,LINK)$(CC) -pie -Wl,-z,relro,-z,now $(CFLAGS) $(LDFLAGS) $^ $(LIBS) \
	  $(if $(SECCOMP),-lseccomp) -o $@

$(BUILD)/tests/%: $(BUILD)/tests/c/%.o $(SUPPORT) $(BUILD)/libnutgraf.a
	$(call SAY,LINK)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -lcmocka $(if $(SECCOMP),-lseccomp) -o $@

$(BUILD)/tests/%: $(BUILD)/tests/property/%.o $(SUPPORT) $(BUILD)/libnutgraf.a
	$(call SAY,LINK)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -lcmocka $(if $(SECCOMP),-lseccomp) -o $@

$(BUILD)/run_specs: $(BUILD)/tests/support/run_specs.o $(BUILD)/libnutgraf.a
	$(call SAY,LINK)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -lcmocka $(if $(SECCOMP),-lseccomp) -o $@

$(BUILD)/bench_%: $(BUILD)/tests/bench/bench_%.o $(BUILD)/libnutgraf.a
	$(call SAY,LINK)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -o $@

# What test_io_faults loads in front of libc.
$(BUILD)/tests/io_faults.so: tests/shim/io_faults.c
	@mkdir -p $(@D)
	$(call SAY,LINK)$(CC) $(OUR_CFLAGS) -fvisibility=default -O1 -shared $< -o $@
$(BUILD)/tests/test_io_faults: | $(BUILD)/tests/io_faults.so

# ---- the two commands of the README ----------------------------------------

demo: need-build
	@$(MAKE) --no-print-directory $(PARALLEL) $(BUILD)/nutgraf
	@examples/demo.sh $(BUILD)/nutgraf

check: need-check
	@$(MAKE) --no-print-directory $(PARALLEL) all-tests
	@$(MAKE) --no-print-directory test

test: $(TESTS) $(BUILD)/run_specs all
	@failed=""; for t in $(TESTS); do BUILD=$(BUILD) $$t || failed="$$failed $$t"; done; \
	  $(BUILD)/run_specs $(SPECS) || failed="$$failed specs"; \
	  if [ -n "$$failed" ]; then echo "FAILED:$$failed"; exit 1; fi; echo "all tests passed"

# The reader's widget under a validator, rules of accessibility and a browser.
check-widget: need-build need-widget
	@$(MAKE) --no-print-directory $(PARALLEL) $(BUILD)/nutgraf
	@tests/widget/run.sh $(BUILD)

# ---- quality ---------------------------------------------------------------

SANITIZE := -fsanitize=address,undefined
asan: need-check
	@$(MAKE) --no-print-directory $(PARALLEL) BUILD=$(BUILD)/asan LDFLAGS="$(SANITIZE)" \
	  CFLAGS="-O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=undefined $(SANITIZE)" all-tests
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan LDFLAGS="$(SANITIZE)" \
	  CFLAGS="-O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=undefined $(SANITIZE)" test

.PHONY: all-tests
all-tests: all $(TESTS) $(BUILD)/run_specs

# The Unicode tables, from the files of Debian's package unicode-data.
unicode:
	lua5.4 engine/base/unicode_gen.lua /usr/share/unicode > engine/base/unicode_tables.new
	mv engine/base/unicode_tables.new engine/base/unicode_tables.c

lint: need-check
	@tests/support/lint.sh $(BUILD)

format:
	clang-format -i $(C_FILES)

bench: all
	@tests/bench/run.sh $(BUILD)

fuzz: need-check $(FUZZERS)
	@for f in $(FUZZERS); do echo "== $$f"; $$f -max_total_time=$${SECONDS_EACH:-60} -rss_limit_mb=2048 || exit 1; done

SLOW := $(wildcard tests/support/slow_*.c)
$(BUILD)/fuzz/%: tests/fuzz/%.c $(SOURCES) $(SLOW)
	@mkdir -p $(@D)
	$(call SAY,FUZZ)clang $(OUR_CPPFLAGS) -std=c11 -g -O1 -fsanitize=fuzzer,address,undefined $< $(SOURCES) $(SLOW) $(LIBS) -o $@

golden: all
	@tests/support/golden.sh --accept $(BUILD)

# ---- where it goes ---------------------------------------------------------

install: all
	@tests/support/install.sh install "$(BUILD)" "$(DESTDIR)" "$(PREFIX)" "$(VERSION)"

uninstall:
	@tests/support/install.sh uninstall "$(BUILD)" "$(DESTDIR)" "$(PREFIX)" "$(VERSION)"

dist:
	git archive --prefix=nutgraf-$(VERSION)/ -o $(BUILD)/nutgraf-$(VERSION).tar.gz HEAD

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
