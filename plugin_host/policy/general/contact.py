"""Contact: the controller, the privacy contact, the data protection officer, the representative, the authority."""

from plugin_host.api.core import N_
from plugin_host.policy.general.writing import items
from plugin_host.policy.shop import Contact, Controller
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World


def contact(world: World, words: Words) -> PolicySection:
    """Write the section; nobody is named who was not given."""
    shop = world.shop
    found = [_controller(shop.controller, words)]
    if shop.privacy_contact:
        found.append(_person("privacy-contact", N_("For questions about your data"), shop.privacy_contact, words))
    if shop.data_protection_officer:
        found.append(
            _person("data-protection-officer", N_("Our data protection officer"), shop.data_protection_officer, words)
        )
    if shop.representative:
        found.append(_representative(world, words))
    authority = _authority(world, words)
    if authority:
        found.append(authority)
    intro = (
        N_("You can reach us here, also with questions about your data.")
        if not shop.privacy_contact
        else N_("You can reach us here.")
    )
    return PolicySection(
        id="contact",
        title=words.message(N_("Contact")),
        paragraphs=(words.message(intro),),
        sections=tuple(found),
    )


def _controller(controller: Controller, words: Words) -> PolicySection:
    return PolicySection(
        id="controller",
        title=words.message(N_("Responsible for your data")),
        items=items(
            (
                words.say(N_("Name: {name}"), {"name": controller.name}),
                words.say(
                    N_("Address: {street}, {postal_code} {city}, {country}"),
                    {
                        "street": controller.street,
                        "postal_code": controller.postal_code,
                        "city": controller.city,
                        "country": words.country(controller.country),
                    },
                ),
                _email(controller.email, words),
                _phone(controller.phone, words),
                words.say(N_("Company register: {number}"), {"number": controller.register_number}),
                words.say(N_("VAT number: {number}"), {"number": controller.vat_number}),
            )
        ),
    )


def _person(anchor: str, title: str, person: Contact, words: Words) -> PolicySection:
    return PolicySection(
        id=anchor,
        title=words.message(title),
        items=items(
            (
                words.say(N_("Name: {name}"), {"name": person.name}),
                words.say(N_("Position: {role}"), {"role": person.role}),
                _email(person.email, words),
                _phone(person.phone, words),
            )
        ),
    )


def _representative(world: World, words: Words) -> PolicySection:
    found = world.shop.representative
    values = {
        "name": found.name if found else "",
        "address": found.address if found else "",
        "country": words.country(found.country) if found else "",
    }
    return PolicySection(
        id="representative",
        title=words.message(N_("Our representative in the European Union")),
        items=items(
            (
                words.say(N_("Name: {name}"), values),
                words.say(N_("Address: {address}, {country}"), values),
                _email(found.email if found else "", words),
            )
        ),
    )


def _authority(world: World, words: Words) -> PolicySection | None:
    authority = world.jurisdiction.authority(world.shop.controller.region) if world.jurisdiction else None
    if authority is None:
        return None
    return PolicySection(
        id="supervisory-authority",
        title=words.message(N_("The supervisory authority")),
        items=items(
            (
                words.say(N_("Name: {name}"), {"name": authority.called(words.language)}),
                words.say(N_("Address: {address}"), {"address": authority.address}),
                words.say(N_("Website: [{site}]({url})"), {"site": authority.website, "url": authority.website}),
                _phone(authority.phone, words),
            )
        ),
    )


def _email(email: str, words: Words) -> str | None:
    return words.say(N_("E-mail: [{email}]({url})"), {"email": email, "url": f"mailto:{email}" if email else ""})


def _phone(phone: str, words: Words) -> str | None:
    return words.say(N_("Phone: {phone}"), {"phone": phone})
