"""Second steps and mailed links for staff, notes on cases, files in progress, releases, and links to a messenger"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString

from bot.db.columns import Utc

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_WAITING = sa.text("state IN ('queued','sending')")
# Rows of the audit trail are only ever added. Whoever could change one in the database must first take this away.
_SQLITE_GUARD = """
CREATE TRIGGER audit_{verb}_refused BEFORE {verb} ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
"""
_POSTGRESQL_FUNCTION = """
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$
"""
_POSTGRESQL_GUARD = """
CREATE TRIGGER audit_change_refused BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()
"""


def upgrade() -> None:
    _change_staff()
    _change_cases()
    _change_imports()
    _change_conversations()
    _guard_audit()


def _change_staff() -> None:
    op.add_column("staff", sa.Column("disabled_at", Utc(), nullable=True))
    op.add_column("staff", sa.Column("totp_secret", sa.LargeBinary(), nullable=True))
    op.add_column("staff", sa.Column("totp_since", Utc(), nullable=True))
    op.add_column("staff", sa.Column("totp_step", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("staff_session") as session:
        session.add_column(sa.Column("stage", sa.String(length=40), nullable=False, server_default="full"))
        session.create_check_constraint("stage", "stage IN ('code', 'enrol', 'full')")
    op.create_table(
        "staff_link",
        sa.Column("token_hash", AutoString(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.CheckConstraint("purpose IN ('invite', 'reset')", name="purpose"),
        sa.Column("created_at", Utc(), nullable=False),
        sa.Column("expires_at", Utc(), nullable=False),
        sa.Column("used_at", Utc(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_link_staff_id_staff")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_staff_link")),
    )
    op.create_index(op.f("ix_staff_link_staff_id"), "staff_link", ["staff_id"], unique=False)
    op.create_table(
        "staff_mail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("subject", AutoString(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.CheckConstraint("state IN ('queued', 'sending', 'sent', 'failed')", name="state"),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", Utc(), nullable=False),
        sa.Column("error", AutoString(), nullable=False),
        sa.Column("settled_at", Utc(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_mail_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_mail")),
    )
    op.create_index(op.f("ix_staff_mail_staff_id"), "staff_mail", ["staff_id"], unique=False)
    op.create_index(
        "ix_staff_mail_due", "staff_mail", ["due_at"], unique=False, sqlite_where=_WAITING, postgresql_where=_WAITING
    )


def _change_cases() -> None:
    for name in ("assigned_to", "closed_by", "outcome"):
        op.add_column("case", sa.Column(name, AutoString(), nullable=False, server_default=""))
    op.create_table(
        "case_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("by", AutoString(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_note_case_id_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_note")),
    )
    op.create_index(op.f("ix_case_note_case_id"), "case_note", ["case_id"], unique=False)


def _change_imports() -> None:
    with op.batch_alter_table("import_run") as run:
        run.add_column(sa.Column("started_by", AutoString(), nullable=False, server_default=""))
        run.add_column(sa.Column("dry_run", sa.Boolean(), nullable=False, server_default=sa.false()))
        run.add_column(sa.Column("state", sa.String(length=40), nullable=False, server_default="done"))
        run.add_column(sa.Column("size", sa.Integer(), nullable=False, server_default="0"))
        run.add_column(sa.Column("position", sa.Integer(), nullable=False, server_default="0"))
        run.add_column(sa.Column("rows_read", sa.Integer(), nullable=False, server_default="0"))
        run.add_column(sa.Column("seen_at", Utc(), nullable=True))
        run.add_column(sa.Column("fault", AutoString(), nullable=False, server_default=""))
        run.create_check_constraint("state", "state IN ('running', 'done', 'failed')")
    op.create_table(
        "import_fault",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("column_name", AutoString(), nullable=False),
        sa.Column("reason", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["import_run.id"], name=op.f("fk_import_fault_run_id_import_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_fault")),
    )
    op.create_index(op.f("ix_import_fault_run_id"), "import_fault", ["run_id"], unique=False)


def _change_conversations() -> None:
    op.add_column("conversation", sa.Column("released_at", Utc(), nullable=True))
    op.add_column("conversation", sa.Column("released_by", AutoString(), nullable=False, server_default=""))
    op.create_table(
        "join_link",
        sa.Column("token_hash", AutoString(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("from_address_id", sa.Integer(), nullable=False),
        sa.Column("to_address_id", sa.Integer(), nullable=True),
        sa.Column("created_at", Utc(), nullable=False),
        sa.Column("expires_at", Utc(), nullable=False),
        sa.Column("used_at", Utc(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_join_link_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["from_address_id"], ["address.id"], name=op.f("fk_join_link_from_address_id_address")),
        sa.ForeignKeyConstraint(["to_address_id"], ["address.id"], name=op.f("fk_join_link_to_address_id_address")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_join_link")),
    )
    for column in ("conversation_id", "from_address_id", "to_address_id"):
        op.create_index(op.f(f"ix_join_link_{column}"), "join_link", [column], unique=False)


def _guard_audit() -> None:
    op.create_index("ix_audit_object", "audit", ["object"], unique=False)
    op.create_index("ix_audit_actor", "audit", ["actor"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(_SQLITE_GUARD.format(verb=verb))
    else:
        op.execute(_POSTGRESQL_FUNCTION)
        op.execute(_POSTGRESQL_GUARD)


def downgrade() -> None:
    raise RuntimeError("There is no way back: restore a backup (docs/operations.md).")
