"""What Vietnamese newspapers count: lists that are counted as one, and words for single things."""

TOGETHER = """
xã, phường, đặc khu
xã, phường, thị trấn
xã, phường
phường, xã
huyện, thị xã, thành phố
huyện, thành phố
quận, huyện, thị xã
quận, huyện
tỉnh, thành phố
tỉnh, thành
bộ, cơ quan ngang bộ
bộ, cơ quan
bộ, ngành
sở, ban, ngành
sở, ngành
ban, ngành
thôn, bản
thôn, ấp
thôn, tổ dân phố
ấp, khu phố
quốc gia và vùng lãnh thổ
quốc gia, vùng lãnh thổ
nước và vùng lãnh thổ
phản ánh, kiến nghị
"""
"""What is counted as one although it is a list, one list a line."""

CLASSIFIERS = """
con, cái, chiếc, cây, căn, ngôi, tòa, toà, tấm, bức, quả, trái, củ, cuốn, quyển, tờ, bộ, đôi, cặp,
bầy, đàn, vụ, cuộc, trận, cơn, ca, lượt, chuyến, suất, phần, món, khoản, gói, bao, túi, thùng,
hộp, chai, lon, kiện, lô, loại, giống, loài
"""
"""After these a known noun belongs to the unit as well: con bò, loại thuốc."""
