# make demo    install what is missing, build, summarize an example story
# make check   install what is missing, build, run all tests
# Other targets: all asan lint bench fuzz golden format install uninstall dist
# clean. Everything that is made lies under $(BUILD).

VERSION := $(shell sed -n 's/.*NUTGRAF_VERSION "\(.*\)"/\1/p' engine/nutgraf.h)
PREFIX  ?= /usr/local
BUILD   ?= build
CC      ?= cc
CFLAGS  ?= -O2 -g
NEEDED  := lua5.4 lua5.4-lpeg libxml-2.0 nettle

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla \
  -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wcast-qual -Wformat=2 \
  -Wimplicit-fallthrough -Werror
ICU      := $(shell pkg-config --exists icu-uc icu-i18n 2>/dev/null && echo icu-uc icu-i18n)
OUR_CPPFLAGS := -D_POSIX_C_SOURCE=200809L -DNUTGRAF_HOME='"$(PREFIX)/share/nutgraf"' \
  $(if $(ICU),-DNUTGRAF_WITH_ICU) $(shell pkg-config --cflags $(NEEDED) $(ICU) 2>/dev/null)
OUR_CFLAGS := -std=c11 -fPIC -fvisibility=hidden $(WARNINGS)
LIBS     := $(shell pkg-config --libs $(NEEDED) $(ICU) 2>/dev/null) -lstemmer -lpthread -lm

ROOMS    := engine engine/base engine/text engine/lua
SOURCES  := $(wildcard $(ROOMS:%=%/*.c))
OBJECTS  := $(SOURCES:%.c=$(BUILD)/%.o)
CLI      := $(patsubst %.c,$(BUILD)/%.o,$(wildcard engine/cli/*.c))
TESTS    := $(patsubst tests/c/%.c,$(BUILD)/tests/%,$(wildcard tests/c/test_*.c))
SUPPORT  := $(patsubst %.c,$(BUILD)/%.o,$(filter-out %/run_specs.c,$(wildcard tests/support/*.c)))
BENCHES  := $(patsubst tests/bench/%.c,$(BUILD)/%,$(wildcard tests/bench/bench_*.c))

.PHONY: all check test clean
.SECONDARY:

all: $(BUILD)/nutgraf $(BUILD)/nutgraf/core.so $(BENCHES)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/libnutgraf.a: $(OBJECTS)
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/nutgraf/core.so: $(OBJECTS)
	@mkdir -p $(@D)
	$(CC) -shared $(CFLAGS) $(LDFLAGS) $^ $(filter-out -llua5.4,$(LIBS)) -o $@

$(BUILD)/nutgraf: $(CLI) $(BUILD)/libnutgraf.a
	$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -o $@

$(BUILD)/tests/%: $(BUILD)/tests/c/%.o $(SUPPORT) $(BUILD)/libnutgraf.a
	$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -lcmocka -o $@

$(BUILD)/bench_%: $(BUILD)/tests/bench/bench_%.o $(BUILD)/libnutgraf.a
	$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -o $@

test: $(TESTS)
	@set -e; for t in $(TESTS); do echo "== $$t"; $$t; done

check: all test

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
