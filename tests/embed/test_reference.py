"""What embedding promises, line by line, and the test of each."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]

PROMISES = {
    "the loader is at most 1,100 bytes": "embed/test_loader.py::test_it_is_small",
    "the evergreen loader: five minutes, a week while it is asked for again": (
        "embed/test_loader.py::test_the_evergreen_one_is_asked_for_again_every_five_minutes"
    ),
    "a released loader: a year, immutable, with a hash": (
        "embed/test_loader.py::test_that_of_a_release_is_kept_for_good_and_proven_by_its_hash"
    ),
    "a released loader never goes away": "embed/test_loader.py::test_old_releases_stay_and_others_are_not_there",
    "CORS and isolation let any website load it": "embed/test_loader.py::test_pages_of_any_website_may_use_it",
    "strict policies, Trusted Types, isolation; four requests, 25 kB, nobody else; as high as its text": (
        "embed/test_element.py::test_a_strict_isolated_page_shows_the_whole_policy"
    ),
    "no layout shift": "embed/test_element.py::test_nothing_moves_when_the_policy_comes",
    "anchors, deep links, the shop's own places, focus": (
        "embed/test_element.py::test_places_are_reached_from_the_frame_the_page_and_the_address"
    ),
    "focus is not taken from who is busy": "embed/test_element.py::test_who_is_busy_is_not_called_away",
    "fixed headers and base addresses": "embed/test_element.py::test_a_shop_with_a_sticky_header_and_a_base_keeps_both",
    "links stay in the frame": "embed/test_element.py::test_another_page_in_the_frame_starts_at_its_top",
    "language and theme change": (
        "embed/test_element.py::test_language_and_theme_change_and_the_back_button_does_not_notice"
    ),
    "messages that get lost while a frame loads": ("embed/test_element.py::test_a_change_while_it_loads_is_not_missed"),
    "several, moved, hidden, removed": "embed/test_element.py::test_several_on_a_page_moved_hidden_and_removed",
    "lazy": "embed/test_element.py::test_it_is_not_loaded_before_it_is_near",
    "origin, source, version, bounds, on both sides": "embed/test_element.py::test_messages_of_others_are_ignored",
    "load events that consent tools fake": "embed/test_element.py::test_load_events_that_tools_fake_are_ignored",
    "an unknown shop": "embed/test_element.py::test_an_unknown_shop_leaves_the_link",
    "an unknown language": "embed/test_element.py::test_an_unknown_language_is_said_with_those_that_there_are",
    "the service is down": (
        "embed/test_element.py::test_while_the_service_is_down_the_link_stays_and_it_is_tried_again_ever_more_rarely"
    ),
    "the network returns": "embed/test_element.py::test_when_the_network_returns_it_is_tried_at_once",
    "long questions": "embed/test_element.py::test_addresses_with_long_questions_show_the_same_page",
    "printing in full": "embed/test_element.py::test_it_prints_in_full",
    "never as high as its window": "web/test_in_browser.py::test_a_frame_of_any_height_shows_a_page_that_keeps_its_height",
    "light unless the shop asks for dark": "embed/test_access.py::test_it_follows_what_the_visitor_set",
    "the link without JavaScript": "embed/test_access.py::test_without_javascript_the_link_is_there",
    "axe in the frame and around it": "embed/test_access.py::test_axe_finds_nothing_in_the_frame_nor_around_it",
    "axe looks into the frame": "embed/test_access.py::test_axe_sees_what_is_wrong_in_the_frame",
    "keyboard": "embed/test_access.py::test_the_keyboard_alone_goes_through_the_frame",
    "zoom": "embed/test_access.py::test_enlarged_nothing_is_cut_off",
    "reading order": "embed/test_access.py::test_a_screen_reader_reads_the_policy_where_it_stands",
    "frame-ancestors": "web/test_headers.py::test_only_the_shops_own_websites_may_frame_it",
    "every other header": "web/test_headers.py::test_every_answer_is_strict",
    "origins that are none": "web/test_headers.py::test_only_plain_origins_reach_the_header",
    "a framing page of somebody else": "web/test_in_browser.py::test_nobody_else_may_frame_it",
}


@pytest.mark.parametrize(("promise", "test"), PROMISES.items())
def test_a_promise_has_a_test(promise: str, test: str) -> None:
    path, _, name = test.partition("::")
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, promise
