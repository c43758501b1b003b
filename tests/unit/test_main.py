"""What each way of ending becomes; the streams themselves are tested with real processes."""

from pathlib import Path

import pytest

from egovcli import __main__, cli


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(), 141),
        (SystemExit(3), 3),
        (SystemExit(None), 0),
        (SystemExit("why"), 1),
        (ValueError("a bug"), 70),
    ],
)
def test_every_end_has_its_exit_code(raised, code, monkeypatch, capsys):
    def run(arguments):
        raise raised

    monkeypatch.setattr(cli, "run", run)
    assert __main__.main() == code
    assert capsys.readouterr().out == ""


def test_the_pipe_that_typer_takes_for_a_plain_failure_is_recognised(monkeypatch):
    def run(arguments):
        try:
            raise BrokenPipeError
        except OSError:
            raise SystemExit(1)  # noqa: B904 - as Typer does

    monkeypatch.setattr(cli, "run", run)
    assert __main__.main() == 141


def test_a_stream_that_cannot_be_flushed_is_let_go():
    with Path("/dev/full").open("w") as stream:
        stream.write("lost")
        __main__._let_go(stream)
