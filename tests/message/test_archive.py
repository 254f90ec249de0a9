"""What may be unpacked is counted."""

from inspector.message.archive import Allowance, member_of
from inspector.message.limits import MAX_MEMBER_BYTES, MAX_RATIO, RATIO_FREE_BYTES


def test_a_file_may_grow_with_what_it_takes_in_its_archive() -> None:
    allowance = Allowance()
    assert allowance.of_member(10) == RATIO_FREE_BYTES
    assert allowance.of_member(RATIO_FREE_BYTES // 100) == RATIO_FREE_BYTES // 100 * MAX_RATIO
    assert allowance.of_member(10**12) == MAX_MEMBER_BYTES


def test_members_and_bytes_run_out() -> None:
    allowance = Allowance(members=2, total_bytes=10)
    assert allowance.exhausted("x") is None
    allowance.take(member_of(b"123456", "x/1", "unpacked"))
    assert allowance.of_member(100) == 4
    allowance.take(member_of(b"1234", "x/2", "unpacked"))
    reason = allowance.exhausted("x")
    assert reason is not None
    assert reason.code == "limit-reached"


def test_a_problem_becomes_a_defect() -> None:
    assert member_of(b"abc", "x/1", "unpacked").defects == ()
    [defect] = member_of(b"abc", "x/1", "unpacked", "cut off").defects
    assert (defect.code, defect.text) == ("cut-short", "cut off")
