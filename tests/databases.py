"""Applications on a database; loads neither pytest nor a server, for many processes of tests begin with it."""

from flask import Flask

from plugin_host.storage import db, init_storage, upgrade


def migrate(url: str) -> None:
    """Make the tables in an empty database."""
    app = storage_app_for(url)
    upgrade(app)
    close(app)


def storage_app_for(url: str) -> Flask:
    """Return an application with nothing but storage, on the database at ``url``."""
    app = Flask("tests")
    app.config["DATABASE_URL"] = url
    init_storage(app)
    return app


def close(app: Flask) -> None:
    """Close the application's connections."""
    with app.app_context():
        db.engine.dispose()
