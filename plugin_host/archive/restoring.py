"""From an archive to storage: a shop is proved whole before any of it is stored, and stored in one transaction."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from plugin_host import storage
from plugin_host.archive import layout
from plugin_host.archive.layout import ArchiveError
from plugin_host.archive.reading import Archive, json_object, only, take, take_instant, take_texts, wrong
from plugin_host.storage import NewText, NewVersion, ShopRecord, WithdrawalRecord
from plugin_host.storage.chain import digest as digest_of
from plugin_host.storage.chain import sha256


class DifferentShop(ArchiveError):  # noqa: N818 - names the finding, as publishing and the web do
    """The database has a shop of that id which is not the one in the archive; it stays as it is."""


_EVER = datetime(1, 1, 1, tzinfo=UTC)


def _anything(*_: object) -> None:
    pass


@dataclass(frozen=True, kw_only=True)
class Checks:
    """What else has to hold, which this layer does not know: ValueError where it does not.

    ``shop_file`` gets the id of the shop and a shop file, the draft or that of a version; ``text`` the version, one of its
    texts, and the JSON of it.
    """

    shop_file: Callable[[str, str], None] = _anything
    text: Callable[[NewVersion, NewText, dict[str, Any]], None] = _anything


@dataclass(frozen=True, kw_only=True)
class _Version:
    """A version in an archive. ``before`` are the withdrawals that were made before it was published."""

    new: NewVersion
    previous: str
    digest: str
    withdrawal: WithdrawalRecord | None
    before: tuple[tuple[int, WithdrawalRecord], ...]


@dataclass
class _Chain:
    """What is known of the versions up to the present one; ``waiting`` are withdrawals not yet come to."""

    previous: str = ""
    withdrawn: dict[int, datetime] = field(default_factory=dict)
    waiting: dict[int, tuple[WithdrawalRecord, datetime]] = field(default_factory=dict)
    in_order: datetime = _EVER
    """The latest instant at which a version takes effect that is never withdrawn."""


def verify(archive: Archive, shop_id: str, checks: Checks | None = None) -> int:
    """Prove all that the archive says of a shop, and give the number of its versions; raises ArchiveError."""
    shop = _shop(archive, shop_id, checks or Checks())
    named = {layout.shop_file(shop_id), *([] if shop.draft is None else [layout.draft_file(shop_id)])}
    last = None
    for version in _versions(archive, shop, checks or Checks()):
        last = version.digest
        languages = [text.language for text in version.new.texts]
        files = ["version.json", "shop.toml", *(f"{code}.{end}" for code in languages for end in ("json", "txt"))]
        named |= {layout.version_file(shop_id, version.new.number, name) for name in files}
    if last != archive.shops[shop_id].digest:
        raise ArchiveError(f"{layout.MANIFEST}: the digest of shop {shop_id!r} is not that of its last version")
    if unknown := sorted(archive.files(shop_id) - named):
        raise ArchiveError(f"{unknown[0]}: belongs to no version, or not to this shop")
    return archive.shops[shop_id].versions


def restore(archive: Archive, shop_id: str, checks: Checks | None = None) -> bool:
    """Store a shop of the archive with all its versions, in one transaction; False if it is there, and the same.

    What ``verify`` proves is proved again. Raises ArchiveError, and DifferentShop where the database has another shop of
    that id, or another history of it; storage's DatabaseBusy.
    """
    with storage.writing():
        shop = _shop(archive, shop_id, checks or Checks())
        if (there := storage.get_shop(shop_id)) is not None:
            _check_same(archive, shop, there, checks or Checks())
            return False
        storage.restore_shop(shop)
        withdrawn: dict[int, WithdrawalRecord] = {}
        for version in _versions(archive, shop, checks or Checks()):
            for number, withdrawal in version.before:
                del withdrawn[number]
                _withdraw(shop_id, number, withdrawal)
            try:
                storage.restore_version(version.new, previous=version.previous, digest=version.digest)
            except ValueError as error:
                raise ArchiveError(f"shop {shop_id!r}: {error}") from error
            if version.withdrawal:
                withdrawn[version.new.number] = version.withdrawal
        for number, withdrawal in withdrawn.items():
            _withdraw(shop_id, number, withdrawal)
    return True


def _withdraw(shop_id: str, number: int, found: WithdrawalRecord) -> None:
    storage.withdraw_version(shop_id, number, now=found.at, by=found.by, reason=found.reason)


def _check_same(archive: Archive, shop: ShopRecord, there: ShopRecord, checks: Checks) -> None:
    """Raise DifferentShop with the first difference."""
    if why := _difference(shop, there) or _other_history(archive, shop, checks):
        raise DifferentShop(f"shop {shop.id!r} is in the database already, but not the same: {why}")
    for number, why in storage.broken_links(shop.id):
        raise DifferentShop(f"shop {shop.id!r} is in the database already, but changed: version {number}: {why}")


def _difference(shop: ShopRecord, there: ShopRecord) -> str:
    if there.purged_at and not shop.purged_at:
        return "there it was purged, and its id stays taken"
    for name, what in (("purged_at", "purged"), ("removed_at", "removed")):
        if getattr(there, name) != getattr(shop, name):
            return f"it was {what} in one of the two only, or at another time"
    return ""


def _other_history(archive: Archive, shop: ShopRecord, checks: Checks) -> str:
    """What differs in the versions, or else in the draft."""
    known = {version.number: version for version in storage.list_versions(shop.id)}
    for version in _versions(archive, shop, checks):
        number = version.new.number
        found = known.get(number)
        if found is None:
            break
        if found.digest != version.digest:
            return f"version {number} has another digest"
        if found.withdrawn != version.withdrawal:
            return f"version {number} is withdrawn in one of the two only, or otherwise"
    if len(known) != (there := archive.shops[shop.id].versions):
        return f"the database has {len(known)} of its versions, the archive {there}"
    record = storage.get_shop(shop.id)
    return "" if record == shop else "its draft is another, or was put at another time"


def _shop(archive: Archive, shop_id: str, checks: Checks) -> ShopRecord:
    name = layout.shop_file(shop_id)
    value = archive.object(name)
    only(value, {"id", "put_at", "removed_at", "purged_at"}, name)
    if value["id"] != shop_id:
        wrong(name, "id", f"{shop_id!r}")
    put = take_instant(value, "put_at", name)
    removed, purged = (
        None if value[key] is None else take_instant(value, key, name) for key in ("removed_at", "purged_at")
    )
    if purged and not removed:
        raise ArchiveError(f"{name}: a purged shop was removed too, and has removed_at")
    if purged and archive.shops[shop_id].versions:
        raise ArchiveError(f"{name}: a purged shop has no versions")
    draft = None if purged else archive.text(layout.draft_file(shop_id))
    if draft is not None:
        _check(layout.draft_file(shop_id), checks.shop_file, shop_id, draft)
    return ShopRecord(id=shop_id, draft=draft, put_at=put, removed_at=removed, purged_at=purged)


def _check(name: str, check: Callable[..., None], *given: object) -> None:
    try:
        check(*given)
    except (ValueError, RecursionError) as error:
        raise ArchiveError(f"{name}: {error}") from error


def _versions(archive: Archive, shop: ShopRecord, checks: Checks) -> Iterator[_Version]:
    """The versions of a shop in their order, each proved to follow the ones before."""
    chain = _Chain()
    for number in range(1, archive.shops[shop.id].versions + 1):
        name = layout.version_file(shop.id, number, "version.json")
        value = archive.object(name)
        only(value, _KEYS, name)
        new = _new_version(archive, shop.id, number, value, name, checks)
        yield _chained(chain, new, value, name)


def _new_version(
    archive: Archive, shop_id: str, number: int, value: dict[str, Any], name: str, checks: Checks
) -> NewVersion:
    try:
        effective_on = date.fromisoformat(take(value, "effective_on", str, name))
    except ValueError:
        wrong(name, "effective_on", "a day such as 2026-11-02")
    shop_file = archive.text(layout.version_file(shop_id, number, "shop.toml"))
    _check(layout.version_file(shop_id, number, "shop.toml"), checks.shop_file, shop_id, shop_file)
    texts: list[tuple[NewText, dict[str, Any]]] = []
    for entry in take(value, "texts", list, name):
        language = entry.get("language") if isinstance(entry, dict) else None
        if not isinstance(language, str) or not layout.is_language(language):
            wrong(name, "texts", "a list of objects with a language, such as nl or pt-BR")
        if language in {text.language for text, _ in texts}:
            raise ArchiveError(f"{name}: texts: {language!r} is there twice")
        of_json, of_text = (layout.version_file(shop_id, number, f"{language}.{end}") for end in ("json", "txt"))
        canonical_json, plain_text = archive.text(of_json), archive.text(of_text)
        for key, file, content in (("json", of_json, canonical_json), ("text", of_text, plain_text)):
            if entry.get(key) != sha256(content):
                raise ArchiveError(f"{file}: is not the one whose hash {name} holds")
        new_text = NewText(language=language, canonical_json=canonical_json, plain_text=plain_text)
        texts.append((new_text, json_object(canonical_json, of_json)))
    if not texts:
        raise ArchiveError(f"{name}: texts: a version has at least one")
    new = NewVersion(
        shop=shop_id,
        number=number,
        effective_on=effective_on,
        effective_at=take_instant(value, "effective_at", name),
        published_at=take_instant(value, "published_at", name),
        published_by=take(value, "published_by", str, name),
        host_version=take(value, "host_version", str, name),
        plugin_versions=take_texts(value, "plugin_versions", name),
        shop_file=shop_file,
        facts=take(value, "facts", dict, name),
        texts=tuple(text for text, _ in texts),
        accepted=take_texts(value, "accepted", name),
        changes=take(value, "changes", dict, name),
    )
    for text, parsed in texts:
        file = layout.version_file(shop_id, number, f"{text.language}.json")
        _check(file, checks.text, new, text, parsed)
    return new


_KEYS = {
    *("format", "shop", "number", "previous", "effective_on", "effective_at", "published_at", "published_by", "facts"),
    *("host_version", "plugin_versions", "accepted", "changes", "withdrawn", "texts", "digest", "withdrawal"),
}


def _chained(chain: _Chain, new: NewVersion, value: dict[str, Any], name: str) -> _Version:
    """Check the version against the ones before, and the file against what it would be, and take it into the chain."""
    withdrawal = _withdrawal(value, name)
    hashes = [(text.language, sha256(text.canonical_json), sha256(text.plain_text)) for text in new.texts]
    withdrawn = sorted(number for number, at in chain.withdrawn.items() if at <= new.published_at)
    digest = digest_of({**vars(new), "previous": chain.previous}, hashes, withdrawn)
    if take(value, "previous", str, name) != chain.previous:
        raise ArchiveError(f"{name}: it does not follow the version before it")
    if take(value, "digest", str, name) != digest:
        raise ArchiveError(f"{name}: it is not what its digest was made from")
    expected = layout.version_value(
        new, previous=chain.previous, digest=digest, hashes=hashes, withdrawn=withdrawn, withdrawal=withdrawal
    )
    for key, expectation in expected.items():
        if _plain(value[key]) != _plain(expectation):
            raise ArchiveError(f"{name}: {key}: is not what the version is")
    if new.effective_at < max(new.published_at, chain.in_order):
        raise ArchiveError(f"{name}: takes effect before it was published, or before an earlier version")
    if withdrawal and withdrawal.at >= new.effective_at:
        raise ArchiveError(f"{name}: it was withdrawn after it took effect")
    # One that takes effect later was withdrawn first, or the database would not have taken this version: of that the
    # clock, which may have been set back between the two, is no better witness.
    before = {
        number: found
        for number, (found, effective_at) in chain.waiting.items()
        if found.at <= new.published_at or effective_at > new.effective_at
    }
    for number in before:
        del chain.waiting[number]
    if withdrawal:
        chain.withdrawn[new.number] = withdrawal.at
        chain.waiting[new.number] = (withdrawal, new.effective_at)
    else:
        chain.in_order = new.effective_at
    chain.previous = digest
    return _Version(
        new=new, previous=value["previous"], digest=digest, withdrawal=withdrawal, before=tuple(before.items())
    )


def _withdrawal(value: dict[str, Any], name: str) -> WithdrawalRecord | None:
    if value["withdrawal"] is None:
        return None
    found = take(value, "withdrawal", dict, name)
    only(found, {"at", "by", "reason"}, name)
    return WithdrawalRecord(
        at=take_instant(found, "at", name), by=take(found, "by", str, name), reason=take(found, "reason", str, name)
    )


def _plain(value: Any) -> str:
    """A value as text, in which 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True)
