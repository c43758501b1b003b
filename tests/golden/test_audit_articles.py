"""Five articles of 2018–2021, audited.

Figures: tests/evidence/article-figures.csv, every figure of the five as transcribed, with what
it follows from. Verdicts: docs/audit.md, "The five articles"; each is reproduced here from the
shipped TOML files.
"""

import csv
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from egovcli.catalog import articles
from egovcli.catalog.indicators import all_indicators
from egovcli.core.audit.intervals import point
from egovcli.core.audit.numbers import parse
from egovcli.questions.audit import Audited, audited_article

EVIDENCE = Path(__file__).parent.parent / "evidence" / "article-figures.csv"
WITH_OPEN = csv.DictReader(EVIDENCE.read_text(encoding="utf-8").splitlines())
ROWS = list(WITH_OPEN)

PLANNED = {
    "level4-rate-planned": "level4-rate",
    "npsp-rate-planned": "npsp-rate",
    "npsp-services-planned": "npsp-services",
    "npsp-services-to-add": "npsp-services-to-add",
    "services-level4-planned": "services-level4",
    "services-to-upgrade": "services-level4-to-add",
    "services-to-upgrade-district": "services-level4-to-add-district",
    "services-to-upgrade-provincial": "services-level4-to-add-provincial",
}
"""Rows of the evidence that the catalogue keeps as planned figures of its own series."""
SCALES = {"billion VND": 10**9}


def audited(name: str) -> Audited:
    return audited_article(articles.article(name))


def verdict(article: str, claim: str) -> str:
    return {f.claim.id: f.verdict for f, _ in audited(article).findings}[claim]


def finding(article: str, claim: str):
    return next(f for f, _ in audited(article).findings if f.claim.id == claim)


def hints(article: str, claim: str):
    return next(hints for f, hints in audited(article).findings if f.claim.id == claim)


def test_every_figure_of_the_evidence_is_in_its_article_and_no_other():
    expected = sorted(
        (
            row["source_id"],
            row["entity"],
            int(row["year"]),
            row["as_of"],
            PLANNED.get(row["indicator"], row["indicator"]),
            "plan" if row["indicator"] in PLANNED else "",
            row["meaning"],
        )
        for row in ROWS
    )

    kept = sorted(
        (text.id, f.entity, f.year, f.as_of, f.indicator, f.kind, f.meaning)
        for text in map(articles.article, articles.ids())
        for f in text.figures
    )

    assert len(ROWS) == 121
    assert kept == expected


def test_every_figure_is_printed_as_the_evidence_has_it():
    values = {(r["source_id"], r["meaning"], r["entity"], r["year"], r["value"]): r for r in ROWS}
    for text in map(articles.article, articles.ids()):
        for figure in text.figures:
            if figure.indicator == "publication-date":
                assert figure.printed == date(2018, 7, 5).isoformat()
                continue
            printed = parse(figure.printed, figure.lang)
            value = printed.value / SCALES.get(figure.unit, 1)
            key = (text.id, figure.meaning, figure.entity, str(figure.year))
            assert any(key == k[:4] and Fraction(k[4]) == Fraction(value) for k in values), figure


def test_a_figure_that_the_catalogue_also_has_is_mapped_to_its_indicator():
    known = all_indicators()
    mapped = [
        f
        for text in map(articles.article, articles.ids())
        for f in text.figures
        if f.indicator in known
    ]

    assert len(mapped) >= 60
    assert {"level4-rate", "egov-index", "papi-egovernance", "egdi-rank", "pci-rank"} <= {
        f.indicator for f in mapped
    }


@pytest.mark.parametrize(
    ("article", "claim", "expected"),
    [
        ("quang-ninh-level4-2020", "procedures-total", "does-not-follow"),
        ("quang-ninh-level4-2020", "level4-rate", "does-not-follow"),
        ("quang-ninh-level4-2020", "level4-rate-planned", "holds"),
        ("quang-ninh-level4-2020", "npsp-rate-planned", "holds"),
        ("quang-ninh-level4-2020", "services-level34-rate", "holds"),
        ("quang-ninh-level4-2020", "services-to-upgrade", "holds"),
        ("quang-ninh-level4-2020", "npsp-services-planned", "holds"),
        ("quang-ninh-level4-2020", "npsp-rate", "holds"),
        ("ictvietnam-2021-10", "level3-rate", "does-not-follow"),
        ("ictvietnam-2021-10", "level4-rate", "does-not-follow"),
        ("ictvietnam-2021-10", "services-level34-rate", "does-not-follow"),
        ("ictvietnam-2021-10", "sum-of-rates", "holds"),
        ("ictvietnam-2021-10", "papi-rank-2018", "holds"),
        ("ictvietnam-2021-10", "papi-rank-2019", "holds"),
        ("ictvietnam-2021-10", "papi-rank-2020", "does-not-follow"),
        ("tgvn-2018-11", "courier-saving", "holds"),
        ("tgvn-2018-07", "growth-of-services", "cannot-be-checked"),
        ("tgvn-2018-07", "fall-of-services-with-dossiers", "cannot-be-checked"),
        ("ca-mau-2020-08", "transactions-per-day", "holds"),
        ("ca-mau-2020-08", "egdi", "holds"),
        ("ca-mau-2020-08", "places-won", "holds"),
    ],
)
def test_the_verdict_on_a_claim_of_the_press(article, claim, expected):
    assert verdict(article, claim) == expected


def test_nothing_else_of_the_five_articles_fails():
    failed = {
        (name, f.claim.id)
        for name in articles.ids()
        for f, _ in audited(name).findings
        if f.verdict == "does-not-follow"
    }

    assert failed == {
        ("quang-ninh-level4-2020", "procedures-total"),
        ("quang-ninh-level4-2020", "level4-rate"),
        ("ictvietnam-2021-10", "level3-rate"),
        ("ictvietnam-2021-10", "level4-rate"),
        ("ictvietnam-2021-10", "services-level34-rate"),
        ("ictvietnam-2021-10", "papi-rank-2020"),
    }


def test_the_parts_of_quang_ninh_exceed_the_whole_by_149():
    found = finding("quang-ninh-level4-2020", "procedures-total")

    assert (found.recomputed, found.difference) == (point(1891), 149)
    assert hints("quang-ninh-level4-2020", "procedures-total")[0].kind == "counted-twice"


@pytest.mark.parametrize(
    ("article", "claim", "percent"),
    [
        ("quang-ninh-level4-2020", "level4-rate-planned", "35.649"),
        ("quang-ninh-level4-2020", "npsp-rate-planned", "35.647"),
        ("quang-ninh-level4-2020", "services-level34-rate", "85.19"),
        ("quang-ninh-level4-2020", "npsp-rate", "0.74"),
        ("quang-ninh-level4-2020", "level4-rate", "6.0"),
        ("ictvietnam-2021-10", "level3-rate", "11.3"),
        ("ictvietnam-2021-10", "level4-rate", "12.1"),
        ("ictvietnam-2021-10", "services-level34-rate", "23.4"),
    ],
)
def test_a_share_is_recomputed_to_the_digits_it_is_known_by(article, claim, percent):
    recomputed = finding(article, claim).recomputed
    decimals = len(percent.partition(".")[2])

    assert round(float(recomputed.low * 100), decimals) == float(percent)


def test_one_total_of_1646_to_1652_makes_all_three_shares_true():
    for claim in ("level3-rate", "level4-rate", "services-level34-rate"):
        hint = hints("ictvietnam-2021-10", claim)[0]

        assert (hint.kind, hint.figure, hint.value.en) == (
            "one-total",
            "procedures-total",
            "1,646–1,652",
        )


@pytest.mark.parametrize(
    ("claim", "first", "last"),
    [("growth-of-services", 11382, 11439), ("fall-of-services-with-dossiers", 8633, 8661)],
)
def test_the_base_that_is_not_printed_is_bounded(claim, first, last):
    assert finding("tgvn-2018-07", claim).implied.whole_numbers() == (first, last)


def test_the_transactions_a_day_are_counted_over_578_days():
    found = finding("ca-mau-2020-08", "transactions-per-day")
    middle = Fraction(4_400_000, 578)

    assert found.recomputed.meets(point(middle))
    assert round(float(middle)) == 7612


def test_the_saving_of_32_billion_is_within_nearly_33():
    recomputed = finding("tgvn-2018-11", "courier-saving").recomputed

    assert recomputed.meets(point(32_200_000_000))


def test_the_rank_of_thai_nguyen_holds_only_at_two_decimals():
    hint = hints("ictvietnam-2021-10", "papi-rank-2020")[0]

    assert (hint.kind, hint.value.en) == ("precision", "2")
    assert finding("ictvietnam-2021-10", "papi-rank-2020").recomputed == point(3)
