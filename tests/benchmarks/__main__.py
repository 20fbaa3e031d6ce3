"""Print all figures."""

from itertools import chain

from tests.benchmarks import composing, discovering

for line in chain(composing.figures(), discovering.figures()):
    print(line)
