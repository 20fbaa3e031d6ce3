"""From an archive to storage: a shop is proved whole before any of it is stored, and stored in one transaction."""

import json
import re
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
from plugin_host.storage.updates import RejectionRecord, list_rejections, reject_update

_EVER = datetime(1, 1, 1, tzinfo=UTC)
_UPDATE = re.compile(r"[0-9a-f]{64}")


class DifferentShop(ArchiveError):  # noqa: N818 - names the finding, as publishing and the web do
    """The database has a shop of that id which is not the one in the archive; it stays as it is."""


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


_NO_OTHERS = Checks()


@dataclass(frozen=True, kw_only=True)
class _Shop:
    """A shop in an archive, without its versions."""

    record: ShopRecord
    rejections: tuple[RejectionRecord, ...]


@dataclass(frozen=True, kw_only=True)
class _Version:
    """A version in an archive."""

    new: NewVersion
    previous: str
    digest: str
    withdrawal: WithdrawalRecord | None


@dataclass
class _Chain:
    """What is known of the versions up to the present one."""

    previous: str = ""
    withdrawn: dict[int, datetime] = field(default_factory=dict)
    in_order: datetime = _EVER
    """The latest instant at which a version takes effect that is never withdrawn."""


def verify(archive: Archive, shop_id: str, checks: Checks = _NO_OTHERS) -> int:
    """Prove all that the archive says of a shop, and give the number of its versions; raises ArchiveError."""
    shop = _shop(archive, shop_id)
    named = {layout.shop_file(shop_id)}
    if shop.record.draft is not None:
        named.add(layout.draft_file(shop_id))
        _check(layout.draft_file(shop_id), checks.shop_file, shop_id, shop.record.draft)
    for version in _versions(archive, shop_id):
        named |= _check_files(version.new, checks)
    if unknown := sorted(archive.files(shop_id) - named):
        raise ArchiveError(f"{unknown[0]}: belongs to no version, or not to this shop")
    return archive.shops[shop_id].versions


def _check_files(new: NewVersion, checks: Checks) -> set[str]:
    """Check what the files of a version say, and give their names."""
    version, shop_file = (layout.version_file(new.shop, new.number, name) for name in ("version.json", "shop.toml"))
    _check(shop_file, checks.shop_file, new.shop, new.shop_file)
    named = {version, shop_file}
    for text in new.texts:
        of_json, of_text = _text_files(new.shop, new.number, text.language)
        _check(of_json, checks.text, new, text, json_object(text.canonical_json, of_json))
        named |= {of_json, of_text}
    return named


def _check(name: str, check: Callable[..., None], *given: object) -> None:
    try:
        check(*given)
    except (ValueError, RecursionError) as error:
        raise ArchiveError(f"{name}: {error}") from error


def restore(archive: Archive, shop_id: str) -> bool:
    """Store a shop that ``verify`` proved, with all its versions, in one transaction; False if it is there, and the same.

    Here hashes and digests only are computed again, for other writers wait meanwhile. Raises ArchiveError, and
    DifferentShop where the database has another shop of that id, or another history of it; storage's DatabaseBusy.
    """
    with storage.reading():
        if (there := storage.get_shop(shop_id)) is not None:
            _check_same(archive, there)
            return False
    with storage.writing():
        if storage.get_shop(shop_id) is not None:
            raise DifferentShop(f"shop {shop_id!r} was put into the database meanwhile")
        shop = _shop(archive, shop_id)
        storage.restore_shop(shop.record)
        for rejection in shop.rejections:
            reject_update(shop_id, rejection.update, now=rejection.at, by=rejection.by, reason=rejection.reason)
        for version in _versions(archive, shop_id):
            _store(version)
    return True


def _store(version: _Version) -> None:
    """Store a version and its withdrawal, which later digests count by its instant, not by when it was stored."""
    new, withdrawal = version.new, version.withdrawal
    try:
        storage.restore_version(new, previous=version.previous, digest=version.digest)
    except ValueError as error:
        raise ArchiveError(f"shop {new.shop!r}: {error}") from error
    if withdrawal:
        storage.withdraw_version(new.shop, new.number, now=withdrawal.at, by=withdrawal.by, reason=withdrawal.reason)


def _check_same(archive: Archive, there: ShopRecord) -> None:
    """Raise DifferentShop with the first difference."""
    shop = _shop(archive, there.id)
    if why := _other_fate(shop.record, there) or _other_history(archive, there.id) or _other_rest(shop, there):
        raise DifferentShop(f"shop {there.id!r} is in the database already, but not the same: {why}")
    for number, why in storage.broken_links(there.id):
        raise DifferentShop(f"shop {there.id!r} is in the database already, but changed: version {number}: {why}")


def _other_fate(shop: ShopRecord, there: ShopRecord) -> str:
    if there.purged_at and not shop.purged_at:
        return "there it was purged, and its id stays taken"
    for name, what in (("purged_at", "purged"), ("removed_at", "removed")):
        if getattr(there, name) != getattr(shop, name):
            return f"it was {what} in one of the two only, or at another time"
    return ""


def _other_history(archive: Archive, shop_id: str) -> str:
    known = {version.number: version for version in storage.list_versions(shop_id)}
    for version in _versions(archive, shop_id):
        number = version.new.number
        found = known.get(number)
        if found is None:
            break
        if found.digest != version.digest:
            return f"version {number} has another digest"
        if found.withdrawn != version.withdrawal:
            return f"version {number} is withdrawn in one of the two only, or otherwise"
    if len(known) != (listed := archive.shops[shop_id].versions):
        return f"the database has {len(known)} of its versions, the archive {listed}"
    return ""


def _other_rest(shop: _Shop, there: ShopRecord) -> str:
    if shop.record != there:
        return "its draft is another, or was put at another time"
    return "" if shop.rejections == list_rejections(there.id) else "other updates were rejected"


def _shop(archive: Archive, shop_id: str) -> _Shop:
    name = layout.shop_file(shop_id)
    value = archive.object(name)
    only(value, {"id", "put_at", "removed_at", "purged_at", "rejections"}, name)
    if value["id"] != shop_id:
        wrong(name, "id", f"{shop_id!r}")
    put = take_instant(value, "put_at", name)
    removed, purged = (
        None if value[key] is None else take_instant(value, key, name) for key in ("removed_at", "purged_at")
    )
    if purged and not removed:
        raise ArchiveError(f"{name}: a purged shop was removed too, and has removed_at")
    rejections = _rejections(value, name)
    if purged and (archive.shops[shop_id].versions or rejections):
        raise ArchiveError(f"{name}: a purged shop has no versions, and rejected no updates")
    draft = None if purged else archive.text(layout.draft_file(shop_id))
    record = ShopRecord(id=shop_id, draft=draft, put_at=put, removed_at=removed, purged_at=purged)
    return _Shop(record=record, rejections=rejections)


def _rejections(value: dict[str, Any], name: str) -> tuple[RejectionRecord, ...]:
    found = []
    for entry in take(value, "rejections", list, name):
        if not isinstance(entry, dict):
            wrong(name, "rejections", "a list of objects")
        only(entry, {"update", "at", "by", "reason"}, name)
        update = take(entry, "update", str, name)
        if not _UPDATE.fullmatch(update):
            wrong(name, "update", "a hash of 64 hexadecimal digits")
        found.append(RejectionRecord(update=update, **_act(entry, name)))
    updates = [rejection.update for rejection in found]
    if updates != sorted(set(updates)):
        wrong(name, "rejections", "each update once, in the order of their hashes")
    return tuple(found)


def _act(value: dict[str, Any], name: str) -> dict[str, Any]:
    """When something was done, by whom and why."""
    return {
        "at": take_instant(value, "at", name),
        "by": take(value, "by", str, name),
        "reason": take(value, "reason", str, name),
    }


def _versions(archive: Archive, shop_id: str) -> Iterator[_Version]:
    """The versions of a shop in their order, each proved to follow the ones before; the last is the one listed."""
    chain = _Chain()
    listed = archive.shops[shop_id]
    for number in range(1, listed.versions + 1):
        name = layout.version_file(shop_id, number, "version.json")
        value = archive.object(name)
        only(value, _KEYS, name)
        yield _chained(chain, _new_version(archive, shop_id, number, value, name), value, name)
    if chain.previous != (listed.digest or ""):
        raise ArchiveError(f"{layout.MANIFEST}: the digest of shop {shop_id!r} is not that of its last version")


def _new_version(archive: Archive, shop_id: str, number: int, value: dict[str, Any], name: str) -> NewVersion:
    try:
        effective_on = date.fromisoformat(take(value, "effective_on", str, name))
    except ValueError:
        wrong(name, "effective_on", "a day such as 2026-11-02")
    texts: list[NewText] = []
    for entry in take(value, "texts", list, name):
        language = entry.get("language") if isinstance(entry, dict) else None
        if not isinstance(language, str) or not layout.is_language(language):
            wrong(name, "texts", "a list of objects with a language, such as nl or pt-BR")
        if language in {text.language for text in texts}:
            raise ArchiveError(f"{name}: texts: {language!r} is there twice")
        of_json, of_text = _text_files(shop_id, number, language)
        canonical_json, plain_text = archive.text(of_json), archive.text(of_text)
        for key, file, content in (("json", of_json, canonical_json), ("text", of_text, plain_text)):
            if entry.get(key) != sha256(content):
                raise ArchiveError(f"{file}: is not the one whose hash {name} holds")
        texts.append(NewText(language=language, canonical_json=canonical_json, plain_text=plain_text))
    if not texts:
        raise ArchiveError(f"{name}: texts: a version has at least one")
    return NewVersion(
        shop=shop_id,
        number=number,
        effective_on=effective_on,
        effective_at=take_instant(value, "effective_at", name),
        published_at=take_instant(value, "published_at", name),
        published_by=take(value, "published_by", str, name),
        host_version=take(value, "host_version", str, name),
        plugin_versions=take_texts(value, "plugin_versions", name),
        shop_file=archive.text(layout.version_file(shop_id, number, "shop.toml")),
        facts=take(value, "facts", dict, name),
        texts=tuple(texts),
        accepted=take_texts(value, "accepted", name),
        changes=take(value, "changes", dict, name),
    )


def _text_files(shop_id: str, number: int, language: str) -> tuple[str, str]:
    """The names of the JSON and the text of a policy."""
    of_json, of_text = (layout.version_file(shop_id, number, f"{language}.{end}") for end in ("json", "txt"))
    return of_json, of_text


_KEYS = {
    *("format", "shop", "number", "previous", "effective_on", "effective_at", "published_at", "published_by", "facts"),
    *("host_version", "plugin_versions", "accepted", "changes", "withdrawn", "texts", "digest", "withdrawal"),
}


def _chained(chain: _Chain, new: NewVersion, value: dict[str, Any], name: str) -> _Version:
    """Check the version against the ones before, and the file against what it would be, and take it into the chain."""
    withdrawal = _withdrawal(value, name)
    hashes = [(text.language, sha256(text.canonical_json), sha256(text.plain_text)) for text in new.texts]
    withdrawn = [number for number, at in chain.withdrawn.items() if at <= new.published_at]
    row = {**vars(new), "previous": chain.previous}
    row["digest"] = digest_of(row, hashes, withdrawn)
    if take(value, "previous", str, name) != chain.previous:
        raise ArchiveError(f"{name}: it does not follow the version before it")
    if take(value, "digest", str, name) != row["digest"]:
        raise ArchiveError(f"{name}: it is not what its digest was made from")
    for key, expected in layout.version_value(row, hashes, withdrawn, withdrawal=withdrawal).items():
        if _plain(value[key]) != _plain(expected):
            raise ArchiveError(f"{name}: {key}: is not what the version is")
    if new.effective_at < max(new.published_at, chain.in_order):
        raise ArchiveError(f"{name}: takes effect before it was published, or before an earlier version")
    if withdrawal and withdrawal.at >= new.effective_at:
        raise ArchiveError(f"{name}: it was withdrawn after it took effect")
    version = _Version(new=new, previous=chain.previous, digest=row["digest"], withdrawal=withdrawal)
    if withdrawal:
        chain.withdrawn[new.number] = withdrawal.at
    else:
        chain.in_order = new.effective_at
    chain.previous = version.digest
    return version


def _withdrawal(value: dict[str, Any], name: str) -> WithdrawalRecord | None:
    if value["withdrawal"] is None:
        return None
    found = take(value, "withdrawal", dict, name)
    only(found, {"at", "by", "reason"}, name)
    return WithdrawalRecord(**_act(found, name))


def _plain(value: Any) -> str:
    """A value as text, in which 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True)
