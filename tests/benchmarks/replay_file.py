"""An invented year of a trust's encounters as a file: mixed pathways, some patients coming every week."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

HEADER = (
    "encounter_id,class,pathway,patient_id,birth_date,mobile,ward,specialty,ended_at,discharge_method,"
    "discharge_destination,flags"
)
BEGINS = datetime(2025, 10, 1, 8, 0)  # noqa: DTZ001 – the file's times are London's, without a zone
DAYS = 365
KINDS = (
    ("outpatient", "", "OPD", 50),
    ("inpatient", "", "ALDER", 12),
    ("day_case", "", "BEECH", 8),
    ("emergency", "", "ED", 18),
    ("outpatient", "dialysis", "RENAL", 7),
    ("outpatient", "oncology", "ONC", 5),
)


def lines(encounters: int, patients: int) -> Iterator[bytes]:
    """The file's lines; the same for the same numbers."""
    random = Random(20261126)
    yield HEADER.encode() + b"\n"
    kinds, weights = [kind[:3] for kind in KINDS], [kind[3] for kind in KINDS]
    for number in range(encounters):
        class_, pathway, ward = random.choices(kinds, weights)[0]
        # Who comes for dialysis comes again and again: a hundredth of the patients.
        patient = random.randrange(max(1, patients // 100) if pathway == "dialysis" else patients)
        ended = BEGINS + timedelta(minutes=random.randrange(DAYS * 24 * 60))
        born = f"19{30 + patient % 70}-0{1 + patient % 9}-1{patient % 9}"
        codes = "1,19" if class_ in ("inpatient", "day_case") else ","
        flag = "safeguarding" if number % 50 == 0 else ""
        yield (
            f"E{number},{class_},{pathway},P{patient},{born},07400{patient:06},{ward},,"
            f"{ended:%Y-%m-%dT%H:%M},{codes},{flag}\n"
        ).encode()
