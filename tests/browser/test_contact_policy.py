"""The contact policy in a real browser: a lead edits it, sees what that would do, publishes it, and goes back."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from bot.roles import Role
from bot.usecases.add_staff import add_staff
from bot.usecases.record_encounters import record_encounters
from tests.browser.accessibility import fits
from tests.browser.conftest import PASSWORD, Served, sign_in
from tests.world import discharge

pytestmark = pytest.mark.browser
LEAD = "lead@example.nhs.uk"
PLAYED = 60_000  # ms: a policy is checked and played for a second or two, on a busy machine longer
OLD, NEW = "{at_most: 1, per: 30d, across: all", "{at_most: 1, per: 45d, across: all"


@pytest.fixture
def lead(served: Served, page: Page) -> Page:
    """Somebody who may publish, signed in; the patients of the deployment were seen in the months before, too."""
    runtime, now = served.runtime, served.runtime.clock.now()
    add_staff(runtime.database, email=LEAD, password=PASSWORD, role=Role.ADMIN, now=now)
    for month in (3, 2, 1):
        then = now - timedelta(days=35 * month)
        past = [
            discharge(number, encounter_id=f"P{month}-{number}", mobile=f"07700 9001{number:02}",
                      patient_id=f"Q{number}", ended_at=then - timedelta(hours=1))
            for number in range(1, 20)
        ]  # fmt: skip
        runtime.database.write(
            lambda link, past=past, then=then: record_encounters(link, runtime.deployment, past, now=then)
        )
    sign_in(page, LEAD)
    return page


def test_a_lead_edits_tries_publishes_and_rolls_back(lead: Page) -> None:
    lead.get_by_role("link", name="Contact policy").click()
    expect(lead.get_by_text("At most one in any 30 days across all pathways.")).to_be_visible(timeout=PLAYED)
    lead.get_by_role("button", name="Change and try it").click()
    editor = lead.get_by_label("Policy", exact=True)
    text = editor.input_value()
    editor.fill(text.replace(OLD, OLD.replace("30d", "30")))
    lead.get_by_role("button", name="Try it").click()
    lead.get_by_role("link", name="write whole days as “30d”").click()
    expect(lead.locator("li:target")).to_contain_text("per: 30, across: all")
    editor.fill(text.replace(OLD, NEW))
    lead.get_by_role("button", name="Try it").click()
    expect(lead.get_by_text("With the new policy as many people would be asked")).to_be_visible(timeout=PLAYED)
    expect(lead.get_by_role("img", name="Asked, by pathway")).to_be_visible()
    lead.get_by_role("figure", name="Asked, by pathway").get_by_text("The same as a table").click()
    expect(lead.get_by_role("rowheader", name="inpatients")).to_be_visible()
    lead.get_by_label("Why is it changed?").fill("Patients told us that we ask too often.")
    lead.get_by_role("button", name="Publish this policy").click()
    expect(lead.get_by_text("At most one in any 45 days across all pathways.")).to_be_visible(timeout=PLAYED)
    lead.get_by_role("link", name="was new when the service started").click()
    lead.get_by_label("Why do we go back to it?").fill("Too few answers came.")
    lead.get_by_role("button", name="Roll back to this").click()
    expect(lead.get_by_text("At most one in any 30 days across all pathways.")).to_be_visible(timeout=PLAYED)
    lead.get_by_role("link", name="Patients told us that we ask too often.").click()
    expect(lead.get_by_role("heading", name="What trying it had shown")).to_be_visible()


def test_it_is_tried_without_a_script_and_by_keyboard_alone(lead: Page) -> None:
    lead.route("**/*.js", lambda route: route.abort())
    lead.goto("/admin/policy/edit")
    lead.get_by_label("The encounters of the last 6 months").focus()
    lead.keyboard.press("ArrowDown")
    expect(lead.get_by_label("The encounters of the last 12 months")).to_be_checked()
    lead.get_by_role("button", name="Try it").focus()
    lead.keyboard.press("Enter")
    expect(lead.get_by_text("This policy means the same as the one in force")).to_be_visible(timeout=PLAYED)
    lead.set_viewport_size({"width": 320, "height": 700})
    assert fits(lead)
