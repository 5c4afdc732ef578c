"""The language a text was heard to be in, and the patient's own words that a concern was found in"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("inbound", sa.Column("language", AutoString(), nullable=False, server_default=""))
    op.add_column("concern", sa.Column("said", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    raise RuntimeError("There is no way back: restore a backup (docs/operations.md).")
