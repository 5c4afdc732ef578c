"""Compile every template when the process starts, once: the design system's macros take a quarter of a second."""

from jinja2 import BytecodeCache, Environment, meta
from jinja2.bccache import Bucket

_KEPT: dict[str, bytes] = {}


class Compiled(BytecodeCache):
    """What was compiled in this process, for every environment in it; the key holds a hash of the source."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja asks for a template."""
        kept = _KEPT.get(f"{bucket.key}{bucket.checksum}")
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Jinja compiled a template."""
        _KEPT[f"{bucket.key}{bucket.checksum}"] = bucket.bytecode_to_string()


def compile_templates(environment: Environment, names: list[str]) -> None:
    """Compile these templates and all they are made of, so that the first visitor does not wait for it."""
    # A second site in this process finds everything kept: only tests make one.
    waiting, seen = [] if _KEPT else list(names), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        loader = environment.get_template(name).environment.loader
        if loader is not None:
            source, _, _ = loader.get_source(environment, name)
            waiting += [one for one in meta.find_referenced_templates(environment.parse(source)) if one]
