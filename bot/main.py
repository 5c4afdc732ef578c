"""The composition root: settings → runtime → ASGI app. The only place that knows every part."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.db.connect import Database
from bot.db.migrate import open_vault
from bot.errors import SettingsError
from bot.language.detector import Detector
from bot.loading import read_flows, read_organisation, read_policy_file
from bot.sentence_files import read_sentences
from bot.settings import Settings
from bot.text.phone import Mobile, parse_uk_mobile
from bot.trial_clock import make_clock
from bot.usecases.deployment import TELEGRAM, Deployment
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.policy_library import PolicyLibrary
from bot.usecases.publish_flow import publish_flows
from bot.usecases.publish_policy import publish_shipped
from bot.usecases.read_reply import warm_up
from bot.usecases.runtime import Runtime
from bot.wordlist_files import read_wordlists
from messaging_adapters.adapter import Adapter
from messaging_adapters.errors import BadChannelSettings
from messaging_adapters.registry import make_adapter
from messaging_adapters.telegram_settings import TelegramSettings
from messaging_adapters.twilio_settings import TwilioSettings

if TYPE_CHECKING:  # a worker serves no pages, and starts in half the time without these
    from fastapi import FastAPI

log = logging.getLogger(__name__)


def build_runtime(settings: Settings) -> Runtime:
    """Everything a process needs. Raises SettingsError with a sentence for each thing that is wrong.

    What is loaded here lives as long as the process: the garbage collector would go through its hundred
    thousand objects again and again while they are made, and then at every collection.
    """
    gc.disable()
    try:
        return _build_runtime(settings)
    finally:
        gc.freeze()
        gc.enable()


def _build_runtime(settings: Settings) -> Runtime:
    adapters = make_adapters(settings)
    if settings.clock is not None and any(adapter.reaches_real_people for adapter in adapters.values()):
        raise SettingsError("FEEDBACK_BOT_CLOCK is for trials: take it away before texts go to real people.")
    (policy, text), wordlists = read_policy_file(settings.policy), read_wordlists()
    read_sentences()
    organisation, flows = read_organisation(settings.organisation), read_flows(settings.flows)
    database = Database(settings.database_url)
    vault = open_vault(database, settings.secret_key)
    clock = make_clock(database, settings.clock)
    new = database.write(lambda connection: publish_flows(connection, flows, by="shipped", now=clock.now()))
    if new:
        log.info("published %s", ", ".join(new))
    policies, file = PolicyLibrary(policy), settings.policy.name
    if database.write(lambda connection: publish_shipped(connection, text, policy, file=file, now=clock.now())):
        log.info("published the contact policy of %s, version %s", file, policy.version)
    database.read(policies.refresh)
    deployment = Deployment(
        vault=vault,
        channel=settings.channel,
        public_url=settings.public_url,
        organisation=organisation,
        policies=policies,
        wordlists=wordlists,
        detector=Detector(),
        flows=database.read(FlowLibrary.load),
        alert_routes=settings.alert_routes,
        alert_phone=read_alert_phone(settings.alert_phone),
        allow_drafts=settings.allow_drafts,
        telegram=TELEGRAM in adapters,
    )
    return Runtime(settings=settings, database=database, deployment=deployment, clock=clock, adapters=adapters)


def read_alert_phone(written: str) -> str:
    """The on-call phone as E.164, "" when none is set. Raises SettingsError for a number that cannot be texted."""
    number = parse_uk_mobile(written)
    if written and not isinstance(number, Mobile):
        raise SettingsError("FEEDBACK_BOT_ALERT_PHONE is wrong: it must be a UK mobile, such as 07700 900123.")
    return number.e164 if isinstance(number, Mobile) else ""


def make_adapters(settings: Settings) -> dict[str, Adapter]:
    """The channels that are on. Raises SettingsError."""
    twilio = TwilioSettings(
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token,
        messaging_service_sid=settings.twilio_messaging_service_sid or None,
        from_number=settings.twilio_from or None,
        api_url=settings.twilio_api_url or None,
        public_url=settings.public_url,
    )
    try:
        adapters = {settings.channel: make_adapter(settings.channel, twilio)}
        if settings.telegram_bot_token:
            adapters[TELEGRAM] = make_adapter(TELEGRAM, _telegram_settings(settings))
    except BadChannelSettings as fault:
        raise SettingsError(str(fault)) from fault
    return adapters


def _telegram_settings(settings: Settings) -> TelegramSettings:
    return TelegramSettings(
        bot_token=settings.telegram_bot_token,
        webhook_secret=settings.telegram_webhook_secret,
        api_url=settings.telegram_api_url or None,
    )


def build_app(runtime: Runtime, *, with_worker: bool) -> "FastAPI":
    """The ASGI app: webhooks, API, admin, simulator and health; with the worker beside it unless told otherwise."""
    from fastapi import FastAPI

    from admin.app import mount_admin
    from admin.uploads import stop_imports
    from bot import health
    from bot.api.routes import make_router as make_api
    from bot.webhooks.telegram import Announcement
    from bot.webhooks.telegram import make_router as make_telegram
    from bot.webhooks.twilio import make_router as make_twilio
    from bot.worker.run import Worker

    warm_up(runtime.deployment.reader)

    @asynccontextmanager
    async def lifespan(_: "FastAPI") -> AsyncIterator[None]:
        worker = Worker(runtime) if with_worker else None
        announcement = Announcement(runtime)
        announcement.start()
        if worker is not None:
            worker.start()
        yield
        announcement.stop()
        await asyncio.to_thread(stop_imports, runtime.database)
        if worker is not None:
            await asyncio.to_thread(worker.stop)

    app = FastAPI(
        title="Feedback bot", version="1", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url="/openapi.json"
    )
    app.include_router(health.make_router(runtime))
    app.include_router(make_twilio(runtime))
    app.include_router(make_telegram(runtime))
    app.include_router(make_api(runtime))
    mount_admin(app, runtime)
    return app
