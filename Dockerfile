# One image; the command chooses what it does: serve (the default), worker, migrate, doctor …
#
# Only files that were checked against the hashes of requirements.lock and package-lock.json get in. The lock holds the
# developers' tools too, so the wheels are fetched and checked first, and the second install takes from them, without any
# index, just what pyproject.toml asks for (docs/decisions/0005-locks.md).

FROM node:22-bookworm-slim AS assets
WORKDIR /build/admin/assets
COPY admin/assets/package.json admin/assets/package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY admin/assets/build.mjs ./
COPY admin/assets/src ./src
RUN node build.mjs

FROM python:3.11-slim-bookworm AS packages
WORKDIR /wheels
COPY requirements.lock ./
RUN pip wheel --no-cache-dir --require-hashes --no-deps --wheel-dir /wheels -r requirements.lock
WORKDIR /app
COPY pyproject.toml README.md ./
COPY bot ./bot
COPY messaging_adapters ./messaging_adapters
COPY admin ./admin
# Editable, so that the flows beside the code are found; the code lies at the same place in the image.
RUN python -m venv /opt/venv \
    && /opt/venv/bin/pip install --no-cache-dir --no-index --find-links /wheels --editable /app \
    && /opt/venv/bin/pip uninstall --quiet --yes setuptools pip \
    && python -m compileall -q /app /opt/venv

FROM python:3.11-slim-bookworm
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    FEEDBACK_BOT_DATABASE_URL=sqlite:////data/feedback-bot.db
COPY --from=packages /opt/venv /opt/venv
COPY --from=packages /app /app
COPY flows /app/flows
COPY --from=assets /build/admin/assets/dist /app/admin/assets/dist
# The only place that is written to: SQLite's files. With PostgreSQL nothing is, and `docker run --read-only` will do.
RUN mkdir /data && chown 10001:10001 /data
VOLUME /data
WORKDIR /data
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["feedback-bot"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
