"""A small invented discharge file for the demo: people, phones and NHS numbers that belong to nobody."""

from datetime import datetime, timedelta

HEADER = (
    "encounter_id,event,class,pathway,patient_id,nhs_number,name,birth_date,mobile,language,site,ward,ended_at,"
    "discharge_method,discharge_destination,deceased,flags"
)
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
_HOURS_AGO = {"inpatient": 26, "day_case": 27, "emergency": 25, "outpatient": 28}
_WARDS = (("RZZ01", "ALDER"), ("RZZ01", "BEECH"), ("RZZ01", "ED"), ("RZZ02", "OPD"))  # of the example organisation


def write_demo_file(now: datetime) -> str:
    """The file's text, its encounters ended a day and a bit before ``now``, so that the texts are due."""
    lines = [HEADER]
    for number, class_, name, born, mobile, language, ward, method, destination, deceased, flags in _PEOPLE:
        ended = (now - timedelta(hours=_HOURS_AGO[class_], minutes=number)).isoformat(timespec="seconds")
        patient = 1 if number == 12 else number  # the same person seen twice: the second time is not asked about
        lines.append(
            f"DEMO-{number:03},,{class_},{class_},P{patient:03},,{name},{born},{mobile},{language},"
            f"{','.join(_WARDS[ward])},{ended},{method},{destination},{deceased},{flags}"
        )
    return "\n".join(lines) + "\n"
