"""What the server says of itself."""

import json
from pathlib import Path

import jsonschema

from plugin_host.app import create_app


def test_the_schema_of_shop_files_is_served(tmp_path: Path) -> None:
    app = create_app({"DATABASE_URL": f"sqlite:///{tmp_path / 'x.sqlite'}"})
    response = app.test_client().get("/shop.schema.json")
    assert response.status_code == 200
    assert response.mimetype == "application/schema+json"
    schema = json.loads(response.text)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert "mollie" in response.text


def test_a_server_without_a_database_is_healthy_but_not_ready(tmp_path: Path) -> None:
    client = create_app({"DATABASE_URL": f"sqlite:///{tmp_path / 'x.sqlite'}"}).test_client()
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503
