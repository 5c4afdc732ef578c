"""`serve`: the web process, with the worker beside it unless told otherwise."""

import click


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option("--no-worker", is_flag=True, help="Serve only; `feedback-bot worker` runs elsewhere.")
def serve_command(host: str, port: int, no_worker: bool) -> None:
    """Serve webhooks, the API, the admin pages and the simulator."""
    from bot.commands.go_live import refuse_untested
    from bot.logs import set_up_logs
    from bot.main import build_app, build_runtime
    from bot.settings import read_settings

    set_up_logs()
    runtime = build_runtime(read_settings())
    refuse_untested(runtime)
    run_server(build_app(runtime, with_worker=not no_worker), host=host, port=port)
    runtime.database.close()


def run_server(app: object, *, host: str, port: int) -> None:
    """Run uvicorn until it is told to stop. Proxy headers are not believed: the public URL is a setting."""
    import uvicorn

    config = uvicorn.Config(
        app,  # pyright: ignore[reportArgumentType] – an ASGI app
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=20,
        limit_concurrency=1000,
    )
    uvicorn.Server(config).run()
