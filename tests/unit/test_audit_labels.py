"""Numbers that name a thing are no figures: documents, telephones, places, scores, versions."""

import pytest

from egovcli.core.audit.reading import read


def figures(said: str) -> list[str]:
    return [figure.printed.text for figure in read(f"Theo tin của tỉnh, {said}.", "vi")]


@pytest.mark.parametrize(
    "said",
    [
        "số 118/KH-UBND",
        "số 118 /KH-UBND",
        "QĐ số 2345",
        "QĐ 2345",
        "NĐ 42/2022",
        "Nghị định số 15 và 16",
        "Nghị định số 15, 16 và 17 của Chính phủ",
        "các nghị định 15, 16",
        "Nghị quyết 18, 57 và 68",
        "nghị quyết 57",
        "Nghị quyết 57-NQ/TW",
        "Công văn số 1.234",
        "Thông tư 01/2024",
        "khoản 2, 3 Điều 5",
        "điểm a khoản 2 điều 5",
        "Điều 5, 6, 7 và 8",
        "từ Điều 5 đến Điều 8",
        "khoản 1-3",
        "Công văn số 512, 513",
        "các điều 12, 13",
    ],
)
def test_the_number_of_a_document_is_no_figure(said):
    assert figures(said) == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("quy định 45 phút", ["45"]),
        ("quyết định 12 dự án", ["12"]),
        ("kết luận 12 vụ", ["12"]),
        ("khoản 500 triệu đồng", ["500 triệu"]),
        ("mục 3 triệu đồng", ["3 triệu"]),
        ("mô hình 5 ha", ["5"]),
        ("màn hình 60 m2", ["60"]),
        ("biên bản 318.402 trường hợp", ["318.402"]),
        ("Nghị định 42 có 12 điều", ["12"]),
    ],
)
def test_what_is_counted_after_a_word_of_documents_is_a_figure(said, printed):
    assert figures(said) == printed


@pytest.mark.parametrize(
    "said",
    [
        "0203 3634 669",
        "0203 3634 669/670",
        "0912.345.678",
        "84-203-3634669",
        "ĐT: 3634669",
        "1900.1234 nhánh 2",
        "1900 6888, bấm phím 3",
        "người dân báo 113 kịp thời",
        "đường dây nóng 113, 114 và 115",
        "tài khoản 0123 4567 89",
        "mã thủ tục 1.004222",
        "hồ sơ 000.12.34.H56-250101-0001",
    ],
)
def test_a_telephone_or_an_account_is_no_figure(said):
    assert figures(said) == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [("gọi 115 cuộc", ["115"]), ("điện thoại 1.200 máy", ["1.200"]), ("lẻ 12 hộ", ["12"])],
)
def test_what_is_counted_after_a_word_of_telephones_is_a_figure(said, printed):
    assert figures(said) == printed


@pytest.mark.parametrize(
    "said",
    [
        "ấp 7 xã Vĩnh Lợi",
        "ở các phút 23, 67",
        "tầng 3 tòa nhà B",
        "bản Nậm Pồ 2",
        "Nghị quyết Trung ương 4 khóa XII",
        "chi nhánh số 5 cấp giấy",
        "phương thức 2 và 3",
        "tờ bản đồ 12",
        "Boeing 787-9",
        "thôn 5 xã Tân Lập, huyện miền núi",
        "tổ 3 phường Hòa Bình",
        "tổ 3 ấp 7",
        "nhà ở tại 12 Lê Lợi",
        "khoảnh 3, tiểu khu 12",
        "mạch 3",
        "bỏng độ 2",
        "BacLungLib 2.4",
        "ứng dụng eTax Mobile 2.1",
        "phân NPK 16-16-8",
    ],
)
def test_what_is_numbered_is_no_figure(said):
    assert figures(said) == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("mỗi ấp 7 hộ", ["7"]),
        ("khu vực 3 xã An, Bình và Cát", ["3"]),
        ("trạm biến áp 110 kV Tam Dị 2", ["110"]),
        ("nhiệt độ 5", ["5"]),
        ("trạm Tam Kỳ 2, 63 MVA", ["63"]),
        ("nhóm 1, 2 và 3 hộ", ["3"]),
        ("các lớp 35 em", ["35"]),
        ("công suất phòng 85-90%", ["85%", "90%"]),
        ("phòng 850-1.200 m2", ["850", "1.200"]),
        ("nhà máy 2x600 MW", ["2", "600"]),
    ],
)
def test_what_is_counted_beside_what_is_numbered_is_a_figure(said, printed):
    assert figures(said) == printed


@pytest.mark.parametrize(
    "said",
    [
        "ấn định tỷ số 2-1 trước đội khách",
        "nâng tỷ số lên 2-0",
        "tỷ số 25-21, 25-19 và 25-17",
        "thắng đội khách 3-0",
        "dẫn trước 1-0",
        "sau thất bại 0-4 trên sân nhà",
        "cầm hòa Hà Nội 2-2",
        "thắng 6-4, 7-5 và 6-3",
    ],
)
def test_the_score_of_a_match_is_no_figure(said):
    assert figures(said) == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("thắng 2-3 bàn", ["2", "3"]),
        ("thua lỗ 2-3 tỷ đồng", ["2 tỷ", "3 tỷ"]),
        ("hướng dẫn 2-3 lần", ["2", "3"]),
        ("0-4 độ", ["0", "4"]),
    ],
)
def test_what_is_counted_after_a_word_of_matches_is_a_figure(said, printed):
    assert figures(said) == printed
