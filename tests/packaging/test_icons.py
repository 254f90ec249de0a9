"""The icons can be drawn in any colour and at any size."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ICONS = Path(__file__).resolve().parent.parent.parent / "resources" / "icons"
APPLICATION_ICON = "bounce-inspector"
NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_on_a_grid_of_24(name: str) -> None:
    drawing = ElementTree.parse(ICONS / f"{name}.svg").getroot()

    assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
    assert drawing.get("viewBox") == "0 0 24 24"


@pytest.mark.parametrize("name", [name for name in NAMES if name != APPLICATION_ICON])
def test_an_icon_has_one_colour_that_can_be_replaced(name: str) -> None:
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")

    assert set(re.findall(r'(?:color|fill|stroke)="([^"]*)"', text)) <= {"#000000", "currentColor", "none"}
    assert text.count("#000000") == 1
