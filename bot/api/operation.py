"""`/healthz` and `/metrics`: for whoever watches the program. Numbers only: nothing of a mail, no address, no account."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.api.scopes import Scope
from bot.flow import House
from bot.model import MailStatus
from bot.running.health import Health, health, wanted
from bot.store.errors import StoreUnavailableError
from bot.times.clock import real_now


def operation(house: House) -> APIRouter:
    """The two routes for that house. Both answer this machine itself, and others only with a token of scope `status`."""
    router = APIRouter(tags=["operation"])

    @router.get("/healthz")
    def healthz(request: Request) -> JSONResponse:
        """200 where everything runs, 503 with what does not."""
        _allowed(house, request)
        try:
            how = _health(house)
        except StoreUnavailableError as error:
            return JSONResponse({"status": "trouble", "parts": {}, "problems": [str(error)]}, 503)
        content = {"status": "ok" if how.well else "trouble", "parts": dict(how.parts), "problems": list(how.problems)}
        return JSONResponse(content, 200 if how.well else 503)

    @router.get("/metrics")
    def metrics(request: Request) -> Response:
        """Everything that can be counted, in the text format of Prometheus."""
        _allowed(house, request)
        registry = CollectorRegistry()
        registry.register(Figures(house))
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return router


class Figures(Collector):
    """What is counted at the moment of asking."""

    def __init__(self, house: House) -> None:
        """Count in that house."""
        self._house = house

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """Count everything once."""
        house, now = self._house, self._house.clock.now()
        counts, how = house.store.counts(), _health(house)
        for name, words, found in (
            ("mails", "Mails by status", counts.mails),
            ("cases", "Cases by state", counts.cases),
            ("answers", "Answers by state", counts.replies),
        ):
            family = GaugeMetricFamily(f"holdermail_{name}", words, labels=["state"])
            for state, count in found.items():
                family.add_metric([state], count)
            yield family
        oldest = counts.oldest_waiting
        waited = (now - oldest).total_seconds() if oldest is not None else 0.0
        yield GaugeMetricFamily("holdermail_oldest_waiting_seconds", "Age of the oldest mail not yet decided", waited)
        unsettled = house.store.mails(MailStatus.FLAGGED, limit=1)
        waited = (now - unsettled[0].received).total_seconds() if unsettled else 0.0
        yield GaugeMetricFamily("holdermail_oldest_flag_seconds", "Age of the oldest flag that is not settled", waited)
        parts = GaugeMetricFamily("holdermail_part_runs", "Whether a part runs somewhere", labels=["part"])
        for part, state in how.parts:
            parts.add_metric([part], float(state == "runs"))
        yield parts
        left = GaugeMetricFamily(
            "holdermail_deadline_seconds",
            "Time left until a deadline, negative once it has passed",
            labels=["offer", "deadline"],
        )
        for offer in house.desk().offers.values():
            for name, clock in (("response", offer.clocks.response), ("market", offer.clocks.market)):
                left.add_metric([offer.id, name], (clock.instant - now).total_seconds())
        yield left


def _health(house: House) -> Health:
    return health(wanted(house.settings), house.store.pulses(), house.store.hooks(), real_now())


def _allowed(house: House, request: Request) -> None:
    """Let in who asks from this machine, or has a token of scope `status`. Raises HTTPException 401."""
    if request.client is not None and _is_here(request.client.host):
        return
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    token = house.store.token(given.strip()) if scheme.lower() == "bearer" else None
    if token is None or Scope.STATUS.value not in token.scopes:
        raise HTTPException(
            401, "From another machine a token of scope status is needed.", {"WWW-Authenticate": "Bearer"}
        )


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
