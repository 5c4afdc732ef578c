"""Whom a survey run elsewhere asked counts with us: known people, people to come, and never twice."""

import io
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.clock import Clock
from bot.db.columns import table_of
from bot.db.repos.contacts import contact
from bot.db.repos.encounters import decision
from bot.db.repos.outside_surveys import mailings_of
from bot.db.repos.patients import identifier, patient
from bot.db.tables.staff import Audit
from bot.errors import NotAllowed, NotFound
from bot.feeds.mailings import FeedFault
from bot.policy.reasons import sentence
from bot.reports.explain import explain_decisions
from bot.settings import Settings
from bot.usecases.end_survey import end_survey
from bot.usecases.import_mailings import Taken, import_mailings
from bot.usecases.register_survey import NewSurvey, Unfit, register_survey
from bot.usecases.runtime import Runtime
from messaging_adapters.simulator import Simulator
from tests.world import CHANNEL, MONDAY, SECRET, World, discharge, lenient

NHS = "9434765919"
CANCER = NewSurvey("National Cancer Survey", "A survey firm", asks="Cancer patients", pathway="oncology")
audit = table_of(Audit)


class WorldClock(Clock):
    """The world's hand-wound time."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def now(self):
        return self._world.now


def register(world: World, survey: NewSurvey = CANCER) -> int:
    return world.write(lambda link: register_survey(link, world.deployment, survey, by="test", now=world.now))


def take_in(world: World, survey_id: int, *rows: str, header: str = "patient_id,asked_on") -> Taken:
    runtime = Runtime(Settings(secret_key=SECRET), world.database, world.deployment, WorldClock(world),
                      {CHANNEL: Simulator()})  # fmt: skip
    file = io.BytesIO("\n".join((header, *rows)).encode() + b"\n")
    return import_mailings(runtime, survey_id, file, by="test", hear=lambda _rows, _faults: None)


def day(days: int) -> str:
    return (MONDAY + timedelta(days=days)).date().isoformat()


def sentences(world: World) -> list[str]:
    hash_ = world.deployment.vault.lookup("patient:local", "P1")
    told = world.read(lambda link: explain_decisions(link, encounter_hash=None, patient_hash=hash_, titles={}))
    return [row["sentence"] for row in told]


def test_a_patient_another_survey_asked_is_not_asked_and_the_sentence_names_it(world: World) -> None:
    survey = register(world)
    assert take_in(world, survey, f"P1,{day(-10)}") == Taken(1, 1, 0, 1, 0)
    world.record(discharge(1))
    (said,) = sentences(world)
    assert said == (
        "Not asked: already asked on 13 November 2026 by National Cancer Survey; the limit is one in 30 days across"
        " all pathways. Next possible 13 December 2026."
    )


def test_the_row_in_the_ledger_is_the_surveys(world: World) -> None:
    survey = register(world)
    take_in(world, survey, f"P1,{day(-10)}")
    (row,) = world.rows(select(contact))
    assert (row.survey_id, row.kind, row.pathway, row.flow, row.state) == (
        survey, "outside", "oncology", "National Cancer Survey", "sent",
    )  # fmt: skip
    assert (row.address_id, row.conversation_id, row.day) == (None, None, None)


def test_a_queued_invitation_that_now_breaks_a_limit_is_withdrawn_with_the_right_sentence(world: World) -> None:
    world.record(discharge(1))
    assert world.decisions() == [("allow", "")]
    take_in(world, register(world), f"P1,{day(0)}")
    world.now = MONDAY + timedelta(hours=25)
    assert world.send_due() == []
    assert world.texts() == [("invitation", "withdrawn")]
    assert sorted(world.ledger()) == ["released", "sent"]
    assert "already asked on 23 November 2026 by National Cancer Survey" in sentences(world)[-1]


def test_a_limit_that_does_not_count_other_surveys_lets_it_go(world: World) -> None:
    ours = frozenset(kind for limit in world.deployment.policy.limits for kind in limit.kinds if kind != "outside")
    limits = tuple(replace(limit, kinds=ours) for limit in world.deployment.policy.limits)
    world.use_policy(replace(world.deployment.policy, limits=limits))
    take_in(world, register(world), f"P1,{day(-1)}")
    world.record(discharge(1))
    assert world.decisions() == [("allow", "")]


def test_the_same_file_again_changes_nothing(world: World) -> None:
    survey, rows = register(world), [f"P{number},{day(-10)}" for number in range(250)]
    assert take_in(world, survey, *rows) == Taken(250, 250, 0, 250, 0)
    assert take_in(world, survey, *rows) == Taken(250, 0, 250, 0, 0)
    assert len(world.ledger()) == 250


def test_a_row_that_stands_twice_in_a_file_counts_once_and_another_day_counts_anew(world: World) -> None:
    taken = take_in(world, register(world), f"P1,{day(-10)}", f"P1,{day(-10)}", f"P1,{day(-9)}")
    assert taken == Taken(3, 2, 1, 1, 0)


def test_faulty_rows_stop_no_other(world: World) -> None:
    assert take_in(world, register(world), "P1,soon", f"P2,{day(-10)}", f",{day(-10)}") == Taken(3, 1, 0, 1, 2)


def test_two_surveys_of_one_day_both_count(world: World) -> None:
    first, second = register(world), register(world, replace(CANCER, name="Another", pathway=""))
    take_in(world, first, f"P1,{day(-10)}")
    assert take_in(world, second, f"P1,{day(-10)}").recorded == 1


def test_somebody_known_by_nhs_number_alone_is_found_by_a_first_encounter(world: World) -> None:
    take_in(world, register(world), f"{NHS},{day(-10)}", header="nhs_number,asked_on")
    world.record(discharge(1, nhs_number=NHS))
    assert world.decisions() == [("refuse", "asked_recently_patient")]
    (row,) = world.rows(select(patient))
    vault = world.deployment.vault
    assert (vault.open(row.name), vault.open(row.nhs_number)) == ("Test Person", NHS)
    assert row.birth_date == discharge(1).birth_date


def test_a_name_the_feed_gave_is_kept_whatever_a_later_feed_gives(world: World) -> None:
    world.record(discharge(1))
    take_in(world, register(world), f"P1,{day(-10)}")
    world.record(discharge(2, patient_id="P1", name=""), discharge(3, patient_id="P1", name="Somebody Else"))
    (row,) = world.rows(select(patient))
    assert world.deployment.vault.open(row.name) == "Test Person"


def test_mailings_under_an_nhs_number_follow_when_it_turns_out_to_be_a_known_patients(world: World) -> None:
    world.use_policy(lenient(world.deployment.policy))
    world.record(discharge(1))  # the feed does not know the NHS number yet
    survey = register(world)
    assert take_in(world, survey, f"{NHS},{day(-10)}", header="nhs_number,asked_on").unknown_people == 1
    world.record(discharge(2, patient_id="P1", nhs_number=NHS))
    owners = {row.patient_id for row in world.rows(select(contact.c.patient_id))}
    assert len(owners) == 1
    assert {row.patient_id for row in world.rows(select(identifier.c.patient_id))} == owners
    assert take_in(world, survey, f"{NHS},{day(-10)}", header="nhs_number,asked_on") == Taken(1, 0, 1, 0, 0)


def test_two_patients_whom_the_hospital_tells_apart_are_not_made_one(world: World) -> None:
    world.record(discharge(1), discharge(2, nhs_number=NHS))
    take_in(world, register(world), f"P2,{day(-10)}")
    world.record(discharge(3, patient_id="P1", nhs_number=NHS, mobile="07700 900001"))
    assert world.rows(select(func.count()).select_from(patient).where(patient.c.merged_into.is_(None)))[0][0] == 2


def test_an_nhs_number_beside_another_patients_identifier_moves_nobody(world: World) -> None:
    world.record(discharge(1), discharge(2, nhs_number=NHS))
    rows = (f"P1,{NHS},{day(-10)}", f",{NHS},{day(-10)}")
    assert take_in(world, register(world), *rows, header="patient_id,nhs_number,asked_on") == Taken(2, 2, 0, 0, 0)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_rows_about_one_unknown_person_by_either_identifier_add_one_person(
    world: World, order: tuple[int, ...]
) -> None:
    rows = (f"P1,{NHS},{day(-10)}", f",{NHS},{day(-20)}", f"P1,,{day(-30)}")
    taken = take_in(world, register(world), *(rows[one] for one in order), header="patient_id,nhs_number,asked_on")
    assert taken.recorded == 3
    assert taken.unknown_people == (2 if order == (2, 1, 0) else 1)  # nothing had joined the two yet
    world.record(discharge(1, nhs_number=NHS))
    assert len({row.patient_id for row in world.rows(select(contact.c.patient_id))}) == 1


def test_somebody_added_by_a_mailing_has_no_name_and_no_phone(world: World) -> None:
    take_in(world, register(world), f"P1,{day(-10)}")
    (row,) = world.rows(select(patient))
    assert (row.name, row.birth_date, row.language) == (None, None, "")
    assert row.key == world.deployment.vault.pseudonym("patient", "P1")


def test_a_header_that_will_not_do_takes_nothing_in(world: World) -> None:
    with pytest.raises(FeedFault):
        take_in(world, register(world), "P1", header="patient_id")
    assert world.ledger() == []


def test_a_survey_that_has_ended_takes_no_more_in_and_what_it_asked_goes_on_counting(world: World) -> None:
    survey = register(world)
    take_in(world, survey, f"P1,{day(-10)}")
    assert world.write(lambda link: end_survey(link, survey, by="test", now=world.now))
    assert not world.write(lambda link: end_survey(link, survey, by="test", now=world.now))
    with pytest.raises(NotAllowed, match="ended on 23 November 2026"):
        take_in(world, survey, f"P2,{day(-10)}")
    world.record(discharge(1))
    assert world.decisions() == [("refuse", "asked_recently_patient")]


def test_a_survey_that_is_not_there_is_refused(world: World) -> None:
    with pytest.raises(NotFound):
        take_in(world, 99, f"P1,{day(-10)}")
    with pytest.raises(NotFound):
        world.write(lambda link: end_survey(link, 99, by="test", now=world.now))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "  "}, "name"),
        ({"owner": ""}, "owner"),
        ({"name": "x" * 81}, "name"),
        ({"asks": "x" * 301}, "asks"),
        ({"pathway": "cardiology"}, "pathway"),
        ({"name": "Inpatient-FFT"}, "name"),
        ({"name": "National  Cancer Survey"}, "name"),
    ],
)
def test_a_survey_that_cannot_be_told_apart_or_placed_is_not_registered(
    world: World, changes: dict[str, str], field: str
) -> None:
    register(world)
    with pytest.raises(Unfit) as fault:
        register(world, replace(CANCER, **changes))
    assert fault.value.field == field


def test_mailings_are_counted_by_their_time_the_newest_first(world: World) -> None:
    survey = register(world)
    take_in(world, survey, f"P1,{day(-10)}", f"P2,{day(-10)}", f"P1,{day(-50)}")
    found = world.read(lambda link: mailings_of(link, survey, limit=10))
    assert [row.people for row in found] == [2, 1]
    assert found[0].at > found[1].at


def test_registering_importing_and_ending_stand_in_the_audit_trail(world: World) -> None:
    survey = register(world)
    take_in(world, survey, f"P1,{day(-10)}", "P2,soon")
    world.write(lambda link: end_survey(link, survey, by="test", now=world.now))
    rows = world.rows(select(audit.c.action, audit.c.object, audit.c.detail).order_by(audit.c.id))
    assert [(row.action, row.object) for row in rows] == [
        (action, f"survey:{survey}") for action in ("register_survey", "import_mailings", "end_survey")
    ]
    assert rows[1].detail == "rows 2, recorded 1, repeated 0, unknown people 1, faulty 1"


def test_a_decision_by_another_survey_keeps_its_sentence_for_good(world: World) -> None:
    take_in(world, register(world), f"P1,{day(-10)}")
    recorded = world.record(discharge(1))[0].decision
    assert recorded is not None
    assert "National Cancer Survey" in sentence(recorded)
    assert "National Cancer Survey" in world.rows(select(decision.c.detail))[0].detail
