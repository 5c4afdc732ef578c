"""Contact limits across pathways: a ledger that knows them, policy versions, restraints, turns, outside surveys"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString

from bot.db.columns import Utc

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_COUNTED = sa.text("state <> 'released'")
_COPY = """
INSERT INTO contact (id, patient_id, address_id, conversation_id, flow, at, state, by_turn, kind, pathway)
SELECT id, patient_id, address_id, conversation_id, flow, at, state, false,
    CASE WHEN EXISTS (SELECT 1 FROM conversation WHERE conversation.id = conversation_id AND parent_id IS NOT NULL)
    THEN 'follow_up' ELSE 'invitation' END, ''
FROM contact_before
"""


def upgrade() -> None:
    _add_policy_tables()
    _add_outside_surveys()
    _widen_contact()
    op.add_column("decision", sa.Column("pathway", AutoString(), nullable=False, server_default=""))


def _add_policy_tables() -> None:
    op.create_table(
        "policy_version",
        sa.Column("version", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("made_at", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_policy_version")),
    )
    op.create_table(
        "policy_publication",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", AutoString(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("author", AutoString(), nullable=False),
        sa.Column("reason", AutoString(), nullable=False),
        sa.Column("replay", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version"], ["policy_version.version"], name=op.f("fk_policy_publication_version_policy_version")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_publication")),
    )
    op.create_table(
        "restraint",
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("concern_at", Utc(), nullable=True),
        sa.Column("complaint_at", Utc(), nullable=True),
        sa.Column("loss_at", Utc(), nullable=True),
        sa.Column("silences", sa.Integer(), nullable=False),
        sa.Column("silent_at", Utc(), nullable=True),
        sa.Column("less_at", Utc(), nullable=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_restraint_patient_id_patient")),
        sa.PrimaryKeyConstraint("patient_id", name=op.f("pk_restraint")),
    )
    op.create_table(
        "turn",
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("pathway", AutoString(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=True),
        sa.Column("since", Utc(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_turn_address_id_address")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_turn_patient_id_patient")),
        sa.PrimaryKeyConstraint("patient_id", "pathway", name=op.f("pk_turn")),
    )
    op.create_index(op.f("ix_turn_address_id"), "turn", ["address_id"], unique=False)
    op.create_table(
        "day_count",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("invitations", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_day_count")),
    )


def _add_outside_surveys() -> None:
    op.create_table(
        "outside_survey",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("owner", AutoString(), nullable=False),
        sa.Column("asks", AutoString(), nullable=False),
        sa.Column("how_often", AutoString(), nullable=False),
        sa.Column("pathway", AutoString(), nullable=False),
        sa.Column("registered_at", Utc(), nullable=False),
        sa.Column("registered_by", AutoString(), nullable=False),
        sa.Column("ended_at", Utc(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_survey")),
        sa.UniqueConstraint("name", name=op.f("uq_outside_survey_name")),
    )


def _widen_contact() -> None:
    # Made anew rather than altered: SQLite can neither drop a NOT NULL nor add a CHECK.
    for name in ("ix_contact_address", "ix_contact_patient"):
        op.drop_index(name, table_name="contact")
    op.rename_table("contact", "contact_before")
    if op.get_bind().dialect.name == "postgresql":  # there the names of constraints outlive a renamed table
        for name in ("pk_contact", "uq_contact_conversation_id", "fk_contact_address_id_address",
                     "fk_contact_conversation_id_conversation", "fk_contact_patient_id_patient"):  # fmt: skip
            op.execute(f"ALTER TABLE contact_before RENAME CONSTRAINT {name} TO before_{name}")
        op.execute("ALTER SEQUENCE contact_id_seq RENAME TO contact_before_id_seq")
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=True),
        sa.Column("conversation_id", sa.Integer(), nullable=True),
        sa.Column("survey_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.CheckConstraint("kind IN ('invitation', 'follow_up', 'outside')", name="kind"),
        sa.Column("pathway", AutoString(), nullable=False),
        sa.Column("flow", AutoString(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("by_turn", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.CheckConstraint("state IN ('reserved', 'sent', 'released')", name="state"),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_contact_address_id_address")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_contact_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_contact_patient_id_patient")),
        sa.ForeignKeyConstraint(["survey_id"], ["outside_survey.id"], name=op.f("fk_contact_survey_id_outside_survey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sa.UniqueConstraint("conversation_id", name=op.f("uq_contact_conversation_id")),
        sa.UniqueConstraint("survey_id", "patient_id", "at", name=op.f("uq_contact_survey_id_patient_id_at")),
    )
    op.execute(_COPY)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval('contact_id_seq', (SELECT coalesce(max(id), 1) FROM contact))")
    op.drop_table("contact_before")
    for column in ("address", "patient"):
        columns = [f"{column}_id", "at"]
        op.create_index(f"ix_contact_{column}", "contact", columns, sqlite_where=_COUNTED, postgresql_where=_COUNTED)


def downgrade() -> None:
    raise RuntimeError("There is no way back: restore a backup (docs/operations.md).")
