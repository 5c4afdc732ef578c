"""Two small invented discharge files for the demo: people, phones and NHS numbers that belong to nobody."""

from datetime import datetime, timedelta
from typing import TypeAlias

HEADER = (
    "encounter_id,event,class,pathway,patient_id,nhs_number,name,birth_date,mobile,language,site,ward,ended_at,"
    "discharge_method,discharge_destination,deceased,flags"
)
_Person: TypeAlias = tuple[int, str, str, str, str, str, int, str, str, str, str]
# number, class, name, born, mobile, language, ward, method, destination, deceased, flags
_PEOPLE = (
    (1, "inpatient", "Ada Ashworth", "1948-03-12", "07700 900001", "en", 0, "1", "19", "", ""),
    (2, "inpatient", "Bryn Bevan", "1955-11-02", "07700 900002", "cy", 1, "1", "19", "", ""),
    (3, "day_case", "Chidi Chukwu", "1982-07-23", "07700 900003", "en", 0, "1", "19", "", ""),
    (4, "emergency", "Dorota Dudek", "1990-01-30", "07700 900004", "pl", 2, "", "", "", ""),
    (5, "outpatient", "Edith Evans", "1939-09-09", "07700 900005", "en", 3, "", "", "", ""),
    (6, "inpatient", "Farah Faruqi", "1971-05-05", "07700 900006", "ur", 1, "1", "19", "", ""),
    (7, "emergency", "George Green", "2001-12-25", "07700 900007", "en", 2, "", "", "", ""),
    (8, "inpatient", "Harriet Hill", "1944-04-14", "07700 900008", "en", 0, "4", "79", "yes", ""),
    (9, "inpatient", "Ivan Irving", "1966-06-16", "01632 960123", "en", 1, "1", "19", "", ""),
    (10, "inpatient", "Jia Jin", "2014-10-10", "07700 900010", "en", 1, "1", "19", "", ""),
    (11, "outpatient", "Kath King", "1958-08-18", "07700 900011", "en", 3, "", "", "", "opted_out"),
    (12, "outpatient", "Ada Ashworth", "1948-03-12", "07700 900001", "en", 3, "", "", "", ""),
)
# A second file, for whoever tries an import. A class that is none and a date written otherwise make rows faulty.
_MORE_PEOPLE = (
    (21, "inpatient", "Lowri Lloyd", "1962-02-02", "07700 900021", "cy", 0, "1", "19", "", ""),
    (22, "day_case", "Musa Mahmood", "1987-06-30", "07700 900022", "ur", 1, "1", "19", "", ""),
    (23, "emergency", "Nia Norris", "1996-12-01", "07700 900023", "en", 2, "", "", "", ""),
    (24, "outpatient", "Oskar Olszewski", "1979-03-19", "07700 900024", "pl", 3, "", "", "", "safeguarding"),
    (25, "inpatient", "Priya Patel", "1951-10-05", "07700 900025", "en", 0, "1", "19", "", ""),
    (26, "holiday", "Quentin Quill", "1970-01-11", "07700 900026", "en", 0, "1", "19", "", ""),
    (27, "inpatient", "Rosa Reyes", "31/02/1980", "07700 900027", "en", 1, "1", "19", "", ""),
    (28, "inpatient", "Sam Smith", "1990-08-08", "07700 900028", "en", 1, "1", "19", "", "vip"),
)
_HOURS_AGO = {"inpatient": 26, "day_case": 27, "emergency": 25, "outpatient": 28}
_WARDS = (("RZZ01", "ALDER"), ("RZZ01", "BEECH"), ("RZZ01", "ED"), ("RZZ02", "OPD"))  # of the example organisation


def write_demo_file(now: datetime) -> str:
    """The file's text, its encounters ended a day and a bit before ``now``, so that the texts are due."""
    return _write(_PEOPLE, now)


def write_more_file(now: datetime) -> str:
    """A second file: four patients who are asked, two who are not, and two rows with a fault each."""
    return _write(_MORE_PEOPLE, now)


def _write(people: tuple[_Person, ...], now: datetime) -> str:
    lines = [HEADER]
    for number, class_, name, born, mobile, language, ward, method, destination, deceased, flags in people:
        ended = (now - timedelta(hours=_HOURS_AGO.get(class_, 26), minutes=number)).isoformat(timespec="seconds")
        patient = 1 if number == 12 else number  # the same person seen twice: the second time is not asked about
        lines.append(
            f"DEMO-{number:03},,{class_},{class_},P{patient:03},,{name},{born},{mobile},{language},"
            f"{','.join(_WARDS[ward])},{ended},{method},{destination},{deceased},{flags}"
        )
    return "\n".join(lines) + "\n"
