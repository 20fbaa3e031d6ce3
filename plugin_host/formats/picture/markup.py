"""The picture as HTML: words that wrap, with signs and arrows in SVG between them.

Without a style sheet it is a list that says the same. Words in SVG do not wrap, so none stand there.
"""

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from plugin_host.formats.inline import Inline
from plugin_host.formats.picture.icons import OF_SERVICE, icon, symbols
from plugin_host.formats.picture.model import Flow, Party, Picture, Place, Stream, picture
from plugin_host.policy.tree import Policy, PolicySection

PICTURE_ID = "where-data-goes"
"""The id of the picture's heading."""

_TABLE = "recipients-table-caption"
_Shown: TypeAlias = Mapping[str, str]


@dataclass(frozen=True)
class PictureWords:
    """The words around the facts in the language of the policy.

    ``by_key`` are plain texts; ``unknown`` is what a policy says of transfers of that code.
    """

    by_key: Mapping[str, str]
    unknown: Mapping[str, Place]

    def say(self, key: str) -> str:
        """Return the word of a key as HTML."""
        return html.escape(self.by_key[key], quote=False)


def to_picture(policy: Policy, inline: Inline, words: PictureWords) -> str:
    """Return the picture of a policy, empty where nobody receives anything."""
    drawn = picture(policy, words.unknown)
    if not drawn.flows:
        return ""
    caption = policy.labels.get("recipients_caption", "") if any(map(_has_table, policy.sections)) else ""
    shown = inline.html((caption, *_texts(drawn)))
    return "\n".join(_picture(drawn, shown, shown[caption], words))


def _has_table(section: PolicySection) -> bool:
    return section.table == "recipients" or any(map(_has_table, section.sections))


def _texts(drawn: Picture) -> Iterator[str]:
    yield drawn.shop
    for flow in drawn.flows:
        yield flow.title
        yield from flow.purposes
    for _, parties in drawn.places():
        for party in parties:
            yield from (party.name, *party.where)


def _picture(drawn: Picture, shown: _Shown, caption: str, words: PictureWords) -> Iterator[str]:
    say = words.say
    yield '<section class="cl-picture">'
    yield f'<h2 id="{PICTURE_ID}">{say("picture")}</h2>'
    yield f'<figure aria-labelledby="{PICTURE_ID}">'
    yield from symbols(_icons(drawn))
    yield f'<p class="cl-from">{icon("you")} {say("picture_you")}</p>'
    yield f'<p class="cl-from">{icon("shop")} {shown[drawn.shop]}</p>'
    yield f'<div class="cl-places"><p>{say("picture_parties")}</p><ul role="list">'
    for place in Place:
        if count := drawn.count(place):
            yield f'<li class="cl-{place.value}">{icon(place.value)} {say(f"place_{place.value}")}: <b>{count}</b></li>'
    yield "</ul></div>"
    yield '<ul class="cl-flows" role="list">'
    for flow in drawn.flows:
        yield from _flow(flow, shown, words)
    yield "</ul>"
    if caption:
        yield f'<figcaption>{say("picture_more")} <a href="#{_TABLE}">{caption}</a></figcaption>'
    yield "</figure>"
    yield "</section>"


def _icons(drawn: Picture) -> Iterator[str]:
    yield from ("you", "arrow", "shop")
    for flow in drawn.flows:
        yield _icon_of(flow)
        yield from (group.value for stream in flow.streams for group in stream.data)
    yield from (place.value for place, _ in drawn.places())


def _icon_of(flow: Flow) -> str:
    return OF_SERVICE.get(flow.service, "other")


def _flow(flow: Flow, shown: _Shown, words: PictureWords) -> Iterator[str]:
    say = words.say
    yield '<li class="cl-flow cl-incoming">' if flow.incoming else '<li class="cl-flow">'
    title = shown[flow.title] or say("picture_others")
    purposes = "; ".join(shown[purpose] for purpose in flow.purposes)
    yield f'<div class="cl-kind">{icon(_icon_of(flow))} <strong>{title}</strong>'
    yield f"<p>{say('picture_for')} {purposes}</p></div>" if purposes else "</div>"
    yield '<div class="cl-streams">'
    for stream in flow.streams:
        yield from _stream(stream, say("picture_gives" if flow.incoming else "picture_gets"), shown, words)
    yield "</div></li>"


def _stream(stream: Stream, verb: str, shown: _Shown, words: PictureWords) -> Iterator[str]:
    yield f'<div class="cl-stream"><div class="cl-data"><span>{verb}</span>'
    yield '<ul role="list">'
    for group in stream.data:
        yield f"<li>{icon(group.value)} {words.say(f'data_{group.value}')}</li>"
    yield "</ul></div>"
    yield icon("arrow")
    yield '<div class="cl-parties">'
    for place, parties in stream.places:
        yield from _place(place, parties, shown, words)
    yield "</div></div>"


def _place(place: Place, parties: tuple[Party, ...], shown: _Shown, words: PictureWords) -> Iterator[str]:
    yield f'<div class="cl-place cl-{place.value}"><p>{icon(place.value)} {words.say(f"place_{place.value}")}</p>'
    yield '<ul role="list">'
    for party in parties:
        where = "; ".join(shown[text] for text in party.where)
        yield f'<li><a href="#{html.escape(party.target)}">{shown[party.name]}</a> – {where}</li>'
    yield "</ul></div>"
