"""The table of layers, and that importing a module does nothing."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent

LAYERS: dict[str, set[str]] = {
    "plugin_host": set(),
    "plugin_host.api": {"plugin_host.api.core", "plugin_host.sections"},
    "plugin_host.api.core": set(),
    "plugin_host.sections": {"plugin_host.api.core"},
    "plugin_host.jurisdictions": {"plugin_host.api.core"},
    "vendors": {"plugin_host.api"},
    "plugin_host.registry": {"plugin_host.api", "plugin_host.api.core", "vendors"},
    "plugin_host.catalogues": set(),
    "plugin_host.messages": set(),
    "plugin_host.signals": set(),
    "plugin_host.purging": {"plugin_host.signals", "plugin_host.web"},
    "plugin_host.policy": {
        "plugin_host.api",
        "plugin_host.api.core",
        "plugin_host.sections",
        "plugin_host.jurisdictions",
        "plugin_host.registry",
    },
    "plugin_host.formats": {"plugin_host.policy"},
    "plugin_host.importing": {
        "plugin_host.api",
        "plugin_host.api.core",
        "plugin_host.registry",
        "plugin_host.policy",
        "plugin_host.sections",
        "plugin_host.jurisdictions",
    },
    "plugin_host.storage": set(),
    "plugin_host.archive": {"plugin_host.storage"},
    "plugin_host.publishing": {"plugin_host.policy", "plugin_host.formats", "plugin_host.storage"},
    "plugin_host.serve": set(),
    "plugin_host.static_site": set(),
    "plugin_host.web": {
        "plugin_host.api",
        "plugin_host.api.core",
        "plugin_host.sections",
        "plugin_host.jurisdictions",
        "plugin_host.registry",
        "plugin_host.catalogues",
        "plugin_host.policy",
        "plugin_host.formats",
        "plugin_host.importing",
        "plugin_host.storage",
        "plugin_host.publishing",
    },
    "plugin_host.contract": {
        "plugin_host.api",
        "plugin_host.api.core",
        "plugin_host.sections",
        "plugin_host.jurisdictions",
        "plugin_host.registry",
        "plugin_host.catalogues",
        "plugin_host.policy",
    },
    "plugin_host.testing": {"plugin_host.catalogues", "plugin_host.contract", "plugin_host.registry"},
}
"""Each layer with what it may import of ours, besides itself. A module belongs to the longest name that fits."""

KNOW_EVERYTHING = {
    "plugin_host.app",
    "plugin_host.cli",
    "plugin_host.composer",
    "plugin_host.demo",
    "plugin_host.front",
    "plugin_host.importer",
    "wsgi",
}
SETTINGS = {"plugin_host.settings"}
"""Read from the environment; only those that know everything import it, and it knows what an operator is."""
KNOWN_TO_ALL = {"plugin_host"}
"""The package itself holds nothing but its docstring."""
WITHOUT_EFFECTS = (
    "api",
    "sections",
    "jurisdictions",
    "policy",
    "formats",
    "importing",
    "registry",
    "catalogues",
    "messages",
)


def modules() -> Iterator[tuple[str, Path]]:
    files = [ROOT / "wsgi.py", *(ROOT / "plugin_host").rglob("*.py"), *(ROOT / "vendors").rglob("*.py")]
    for path in files:
        if path.is_file():
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = dict(modules())


def layer_of(module: str) -> str:
    known = [*LAYERS, *KNOW_EVERYTHING, *SETTINGS]
    fitting = [layer for layer in known if layer != "plugin_host" and f"{module}.".startswith(f"{layer}.")]
    return max(fitting, key=len) if fitting else module


def imported(tree: ast.AST, module: str, path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of every module of ours that is imported."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                start = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*start, base]).rstrip(".")
            within = [f"{base}.{alias.name}" for alias in node.names]
            names = [name if name in MODULES else base for name in within]
        else:
            continue
        yield from ((node.lineno, name) for name in names if name.split(".")[0] in ("plugin_host", "vendors"))


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def forbidden_imports(module: str, path: Path) -> Iterator[str]:
    layer = layer_of(module)
    if layer not in {*LAYERS, *KNOW_EVERYTHING, *SETTINGS}:
        yield f"{module} stands in no layer; add it to the table"
    if layer in KNOW_EVERYTHING:
        return
    allowed = {layer, *KNOWN_TO_ALL, *(LAYERS.get(layer) or ({"plugin_host.policy"} if layer in SETTINGS else set()))}
    for line, name in imported(parsed(path), module, path):
        if layer_of(name) not in allowed:
            yield f"{path.relative_to(ROOT)}:{line} imports {name}"


def test_a_module_imports_only_what_its_layer_may() -> None:
    wrong = [breach for module, path in MODULES.items() for breach in forbidden_imports(module, path)]
    assert not wrong, "\n".join(wrong)


def hidden_imports(tree: ast.AST) -> Iterator[int]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from (node.lineno for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom))


def test_no_import_hides_in_a_function() -> None:
    hidden = [f"{path.relative_to(ROOT)}:{line}" for path in MODULES.values() for line in hidden_imports(parsed(path))]
    assert not hidden, "\n".join(hidden)


def kept_state(tree: ast.Module) -> Iterator[int]:
    """Lines of every ``global``, and of every empty container at module level that somebody could fill."""
    yield from (node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global))
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        empty = isinstance(value, ast.List | ast.Set) and not value.elts
        empty = empty or (isinstance(value, ast.Dict) and not value.keys)
        called = value.func if isinstance(value, ast.Call) and not value.args and not value.keywords else None
        empty = empty or (isinstance(called, ast.Name) and called.id in {"dict", "list", "set", "defaultdict", "Lock"})
        if empty:
            yield node.lineno


def test_no_module_keeps_state() -> None:
    kept = [
        f"{path.relative_to(ROOT)}:{line}"
        for module, path in MODULES.items()
        if module.startswith(("plugin_host", "vendors"))
        for line in kept_state(parsed(path))
    ]
    assert not kept, "state in\n" + "\n".join(kept)


WATCH = """
import importlib, pkgutil, sys

seen = []

def watch(event, args):
    if event == "open":
        path, mode = str(args[0]), args[1]
        if (mode and set(str(mode)) & set("wax+")) or not path.endswith((".py", ".pyc")):
            seen.append((event, path))
    elif event.startswith(("socket.", "subprocess.", "os.system", "os.putenv", "sqlite3.", "shutil.", "signal.")):
        seen.append((event, str(args)))

import babel, babel.dates, babel.lists, babel.messages.pofile, babel.units, markdown, nh3
import email.message, pypdf, selectolax.lexbor, tomllib, zoneinfo
sys.dont_write_bytecode = True
sys.addaudithook(watch)
for name in NAMES:
    importlib.import_module(name)
ours = [entry for entry in seen if "site-packages" not in entry[1]]
print(ours)
sys.exit(1 if ours else 0)
"""
"""Other people's modules come first: what they do when imported is not ours."""


def test_importing_the_pure_layers_touches_nothing() -> None:
    """In a fresh interpreter, with an audit hook: no file but source code, no socket, no process, no database."""
    names = [
        name
        for name in MODULES
        if name.split(".")[0] == "vendors" or (name.count(".") and name.split(".")[1] in WITHOUT_EFFECTS)
    ]
    script = f"NAMES = {names!r}\n{WATCH}"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own script
    assert done.returncode == 0, done.stdout + done.stderr


def test_vendors_are_nothing_but_values() -> None:
    """A vendor's module imports and assigns; the registry can load it without running any code of its own."""
    wrong = []
    for module, path in MODULES.items():
        if module.split(".")[0] == "vendors":
            for node in parsed(path).body:
                text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
                if not text and not isinstance(node, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign):
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


def test_the_table_would_be_enforced() -> None:
    """A forbidden import is seen in each of its spellings."""
    path = ROOT / "plugin_host" / "policy" / "words.py"
    for line in (
        "import plugin_host.storage.queries",
        "from plugin_host.storage import queries",
        "from plugin_host import storage",
        "from ..storage import queries",
        "def late():\n    from plugin_host.storage.queries import shops",
    ):
        found = {layer_of(name) for _, name in imported(ast.parse(line), "plugin_host.policy.words", path)}
        assert found == {"plugin_host.storage"}, line


def test_imports_in_functions_and_state_would_be_seen() -> None:
    hidden = "import a\ndef f():\n    from b import c\nclass D:\n    async def g(self):\n        import e"
    assert set(hidden_imports(ast.parse(hidden))) == {3, 6}
    kept = "A = []\nB: dict[str, int] = {}\nC = set()\nD = [1]\nE = dict(a=1)\ndef f():\n    global A\nLOCK = Lock()"
    assert set(kept_state(ast.parse(kept))) == {1, 2, 3, 7, 8}
