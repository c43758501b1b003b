"""How faults are told."""

import errno

from egovcli.cli import failure
from egovcli.errors import Faults
from egovcli.errors.output import CannotWrite, UnknownFormat
from egovcli.model import Message


def a_fault(n):
    return CannotWrite(file=f"{n}.csv", reason=Message("output.reason.full"))


def test_a_fault_is_one_sentence_in_the_readers_language():
    assert failure.lines(a_fault(1), "en") == ["cannot write to 1.csv: the disk is full"]
    assert failure.lines(a_fault(1), "vi") == ["không ghi được vào 1.csv: đĩa đã đầy"]


def test_ten_faults_are_told_and_the_rest_counted():
    assert len(failure.lines(Faults([a_fault(n) for n in range(10)]), "en")) == 10
    lines = failure.lines(Faults([a_fault(n) for n in range(12)]), "en")
    assert len(lines) == 11
    assert lines[-1] == "and 2 more"


def test_our_faults_have_their_own_exit_codes(capsys):
    assert failure.told(UnknownFormat(name="yaml", known=["csv"]), ["--lang", "en"]) == 2
    assert failure.told(Faults([a_fault(1)]), []) == 3
    assert failure.told(OSError(errno.ENOSPC, "full"), []) == 74
    assert capsys.readouterr().out == ""


def test_a_bug_is_one_line_and_a_traceback_only_when_asked_for(capsys, monkeypatch):
    monkeypatch.delenv("EGOV_DEBUG", raising=False)
    assert failure.told(ValueError("two\nlines"), ["--lang", "en"]) == 70
    err = capsys.readouterr().err
    assert err.startswith("egov: internal error (ValueError: two lines)") and err.count("\n") == 1
    failure.told(ValueError("again"), ["--debug"])
    assert "ValueError: again\n" in capsys.readouterr().err
