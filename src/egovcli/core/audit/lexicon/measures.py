"""Measures: what is weighed, timed, paid."""

SYMBOLS = {
    "length": """
        km, m, cm, mm, dm, nm, µm, km2, km², m2, m², cm2, cm², ha, hm2, m3, m³, cm3
    """,
    "weight and volume": """
        kg, g, gr, mg, µg, l, ml, dl, lit
    """,
    "energy": """
        W, kW, MW, GW, kWh, MWh, GWh, TWh, kWp, MWp, kV, kVA, MVA, V, mA, Hz, kHz, MHz, GHz, HP,
        CV
    """,
    "data": """
        KB, MB, GB, TB, PB, kbps, Mbps, Gbps, Tbps, bit, byte, dpi, MP
    """,
    "air and sound": """
        °C, ºC, oC, °F, °, ‰, dB, dBA, Pa, kPa, MPa, hPa, bar, atm, ppm, ppb, NTU
    """,
    "ships and the body": """
        TEU, DWT, GT, kcal, IU, UI, mmHg, mmol, Tesla, Gy, mSv
    """,
    "money": """
        đ, VNĐ, VND, USD, EUR, JPY, CNY, NDT, KRW, GBP, AUD, SGD, CAD, THB, HKD, TWD
    """,
}
"""Written without a space as well (50kg, 3.000m2); none of them makes a code of it."""

MEASURES = {
    "length": """
        ki-lô-mét, ki lô mét, kilômét, kilomet, cây số, mét, mét dài, mét tới, mét vuông, mét
        khối, mét nước, xăng-ti-mét, xentimét, centimet, phân, ly, li, milimét, milimet,
        mi-li-mét, micromet, hải lý, dặm, inch, foot, feet, thước, gang, sải
    """,
    "area": """
        héc ta, héc-ta, hécta, hecta, hec-ta, ki-lô-mét vuông, ki lô mét vuông, mẫu, sào, công
        đất, công ruộng, công, mẫu ruộng, sào ruộng, sào đất
    """,
    "weight": """
        tấn, tấn hàng, tạ, yến, cân, lạng, ký, kí, ki-lô-gam, ki lô gam, kilogam, kilôgam, gam,
        gram, miligam, chỉ vàng, cây vàng, lượng vàng, lượng, ounce, carat, tấn các-bon
    """,
    "volume": """
        lít, mi-li-lít, mililít, mililit, lít khối, khối, thùng dầu, thùng, ca-rát, gallon
    """,
    "power": """
        oát, ki-lô-oát, kilôoát, megawatt, mê-ga-oát, mã lực, vôn, ampe, kilowatt, watt, số điện,
        chữ điện, calo, calorie
    """,
    "degrees": """
        độ C, độ F, độ richter, độ ẩm, độ, đề-xi-ben, đêxiben, điểm ảnh, pixel, megapixel
    """,
    "time": """
        giây, phút, giờ, tiếng, tiếng đồng hồ, ngày, ngày đêm, đêm, buổi, tuần, tuần lễ, tháng,
        quý, năm, thập kỷ, thập niên, thế kỷ, thiên niên kỷ, mùa, mùa vụ, vụ, nhiệm kỳ, kỳ, kỳ
        học, giờ làm việc, ngày làm việc, ngày nghỉ, ngày công, giờ công, công lao động, giờ bay,
        giờ học, giờ giảng, tiết, tiết học, tín chỉ, học kỳ, năm học, ngày đường, ngày nắng, ngày
        mưa, năm kinh nghiệm, niên khóa, khóa, khoá, ngày phép, đêm diễn, đêm nghỉ, ngày thường,
        ngày lễ
    """,
    "age": """
        tuổi, tuổi đời, ngày tuổi, tuần tuổi, tháng tuổi, năm tuổi, tuổi đảng, năm tuổi đảng, tuần
        thai
    """,
    "money": """
        đồng, đồng Việt Nam, đô la, đô-la, đôla, đô la Mỹ, đô-la Mỹ, đô la Úc, ơ-rô, euro, yên,
        yên Nhật, yen, nhân dân tệ, tệ, won, baht, bạt, bảng Anh, bảng, kíp, rúp, rupee, cent, xu,
        bitcoin
    """,
    "comparison": """
        điểm phần trăm, điểm %, điểm cơ bản, điểm, lần, bậc, hạng, sao, vòng, lượt, mức chung, mức
        bình quân, phần nghìn, phần vạn, phần, hệ số
    """,
}
"""Measures in words."""
