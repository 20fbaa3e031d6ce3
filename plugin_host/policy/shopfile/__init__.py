"""The shop file: reading it, its JSON Schema, and one to start from."""

from plugin_host.policy.shopfile.parsing import parse, settled_appearance
from plugin_host.policy.shopfile.problems import Problem, ShopFileError
from plugin_host.policy.shopfile.schema import json_schema
from plugin_host.policy.shopfile.template import new_shop_file

__all__ = ["Problem", "ShopFileError", "json_schema", "new_shop_file", "parse", "settled_appearance"]
