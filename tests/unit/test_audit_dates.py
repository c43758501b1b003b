"""Numbers that say when are no figures, however they are printed; what is counted beside is."""

import pytest

from egovcli.core.audit.reading import read


def figures(said: str) -> list[str]:
    return [figure.printed.text for figure in read(f"Theo tin của tỉnh, {said}.", "vi")]


@pytest.mark.parametrize(
    "said",
    [
        "ngày 2, 3 và 4/9",
        "các ngày 2, 3, 4-9",
        "ngày 5/6, 7/6 và 8/6",
        "đêm 30 rạng sáng 1/5",
        "dịp 30/4 - 1/5",
        "từ 1-7-2025",
        "ngày 12.3.2024",
        "trước 15-12",
        "trước 15-12, bổ sung sau",
        "lễ 30-4",
        "trước 30-4 hoàn thành",
        "từ 2 đến 8-6",
        "từ 14-2 đến hết 22-2",
        "GDP quý III tăng nhanh, kết quả 9 tháng ước đạt khá",
        "Ngày Nhà giáo Việt Nam 20-11",
        "Quốc khánh 2-9",
        "từ 15-3 đến 20-4",
        "từ 15.3 đến 20.4",
        "10-16/8",
        "10-16/8/2025",
        "từ 28/12 đến 3/1",
        "từ 10 đến 16 tháng 8 âm lịch",
        "từ 10-16 tháng 8",
        "từ ngày 10 đến ngày 16 tháng 8",
        "ngày 2 tháng 9 năm 1945",
        "19 tháng 8",
        "thứ bảy 15/3",
        "chủ nhật 16/3",
        "tháng 3 - 5/2025",
        "tháng 12/2024 - 3/2025",
        "các tháng 3, 4 và 5",
        "tuần 43/2025",
        "tuần 43 năm 2025",
        "đợt 2 năm 2025",
        "tính chung 9 tháng",
        "9 tháng/2025",
        "6 tháng của năm",
        "thế kỷ 19 và 20",
        "niên khóa 2020 - 2024",
    ],
)
def test_a_date_is_no_figure(said):
    assert figures(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "sáng đèn đến 21 giờ",
        "mở cửa từ 7 giờ",
        "mở cửa 7 giờ - 21 giờ",
        "mở cửa từ 7 đến 21 giờ",
        "từ 7 giờ 30 phút đến 11 giờ 30 phút",
        "từ 8 giờ đến 16h30",
        "mở hội từ 12 đến 14 tháng ba âm lịch",
        "14 giờ 30 phút ngày 5/6",
        "0 giờ ngày 1/7",
        "8h-11h30",
        "từ 8h đến 11h",
        "7g30 - 11g30",
        "7 giờ kém 15",
        "trước 17 giờ",
        "từ 5 giờ sáng",
        "24/24 giờ, 7/7 ngày",
        "trực 24/24h",
    ],
)
def test_a_time_of_day_is_no_figure(said):
    assert figures(said) == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("từ ngày 1/7 có 15 xã", ["15"]),
        ("ngày 5/6, 12 hộ", ["12"]),
        ("ngày 10/9, 9/12 xã", ["9", "12"]),
        ("tháng 3, 12 hộ", ["12"]),
        ("tháng 6 và 5 xã", ["5"]),
        ("tuần 43 ca mắc", ["43"]),
        ("trước 2-3 ngày", ["2", "3"]),
        ("trước 15 hộ", ["15"]),
        ("trong ngày 2-3%", ["2%", "3%"]),
        ("sau 9 tháng đã đạt", ["9"]),
        ("15-20 ha", ["15", "20"]),
        ("3 - 5 ngày", ["3", "5"]),
        ("từ 5-10 con", ["5", "10"]),
        ("trong 3 tháng 6, 7 và 8", ["3"]),
        ("từ 10 đến 16 tháng", ["10", "16"]),
        ("từ 3 đến 6 tháng tuổi", ["3", "6"]),
        ("kế hoạch 5 năm 2021-2025", ["5"]),
        ("thi công 3 tháng 10 ngày", ["3", "10"]),
        ("tháng 12 và 2 tháng tiếp theo", ["2"]),
    ],
)
def test_what_is_counted_beside_a_date_is_a_figure(said, printed):
    assert figures(said) == printed


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("trong 48 giờ", ["48"]),
        ("mất 3 giờ", ["3"]),
        ("sau 3 giờ chữa cháy", ["3"]),
        ("kéo dài đến 12 giờ", ["12"]),
        ("giảm từ 5 giờ xuống 3 giờ", ["5", "3"]),
        ("báo trước 24 giờ", ["24"]),
        ("từ 4 đến 6 giờ/hồ sơ", ["4", "6"]),
        ("làm việc đến 10 giờ/ngày", ["10"]),
        ("có tới 21 giờ học", ["21"]),
        ("8 giờ mỗi ngày", ["8"]),
        ("7/8 xã", ["7", "8"]),
    ],
)
def test_how_long_something_took_is_a_figure(said, printed):
    assert figures(said) == printed
