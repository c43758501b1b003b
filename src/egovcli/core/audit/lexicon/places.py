"""What is counted in nature, accidents, culture, tourism and sport."""

COUNTED = {
    "environment and accidents": """
        vụ, vụ việc, vụ án, vụ cháy, vụ nổ, vụ vi phạm, vụ phá rừng, vụ đuối nước, vụ mua bán, vụ
        buôn lậu, vụ trộm, vụ đông, vụ hè thu, cơn bão, cơn, trận, trận bão, trận lũ, trận động
        đất, trận mưa, trận đấu, đợt, đợt mưa, đợt rét, đợt nắng nóng, đợt kiểm tra, bão, áp thấp
        nhiệt đới, điểm cháy, điểm, điểm ngập, điểm nóng, bãi rác, bãi chôn lấp, bãi tắm, bãi
        biển, thùng rác, bao, bao tải, bao thuốc lá, can, lọ, gói thuốc, hũ, chum, vại, xô, chậu
        nhựa, túi, túi nilon, chai, chai nhựa, lò đốt, điểm tập kết, trạm quan trắc, trạm, trạm
        khí tượng, trạm cấp nước, trạm xử lý, hệ thống, hệ thống xử lý, nhà máy nước, nhà máy xử
        lý, nhà máy thủy điện, nhà máy điện gió, nhà máy điện, tua-bin, tuabin, tổ máy, trụ gió,
        mỏ, mỏ đá, mỏ cát, mỏ vật liệu, cửa xả, miệng, hòn đảo, đảo, hòn, con sông, sông, con
        suối, suối, nhánh sông, thác, hang, hang động, hố sụt, vết nứt, cánh rừng, rừng, khu rừng,
        khu bảo tồn, vườn quốc gia, cá thể, loài động vật, loài chim, loài thực vật, tổ chim, con
        voi, chốt bảo vệ rừng, tín chỉ carbon, tín chỉ các-bon, vụ lở đất, vụ sạt lở, vụ chìm tàu,
        vụ cháy rừng, vụ nổ bình gas, vụ tấn công, vụ lừa đảo, vụ án hình sự, vụ án hành chính, vụ
        đánh bạc, vụ gây rối, vụ xâm hại, vụ bạo lực, vụ ly hôn, vụ kiện, vụ tranh chấp, vụ khiếu
        kiện, vụ ma túy, chuyên án, băng nhóm, băng, ổ nhóm, tụ điểm, đường dây ma túy, bánh
        heroin, bánh ma túy, tép ma túy, gói ma túy, dao, con dao, tang vật, kiện tang vật, lít
        xăng, tháng tù giam, năm tù giam, mạng người, sinh mạng, thi thể, điểm trũng, điểm xung
        yếu, điểm dân cư, khu dân cư ven sông, hộ dân ven biển, đợt lũ, đợt triều cường, đợt xâm
        nhập mặn, cơn lũ, cơn mưa, cơn giông, cơn dông, cơn địa chấn, trận lũ quét, trận cuồng
        phong, dư chấn, ống khói, lò hơi, bãi xỉ, hố chôn, hố rác, ô chôn lấp, xe rác, xe ép rác,
        xe thu gom, điểm thu gom, tổ thu gom, bãi đổ thải, nguồn thải, nguồn nước, nguồn phát
        thải, giếng quan trắc, thông số, chỉ tiêu quan trắc, mẫu không khí, mẫu đất, loài quý
        hiếm, loài nguy cấp, cá thể rùa, cá thể khỉ, cá thể voi, khúc sông, dòng sông, dòng suối,
        bờ sông, vụng, vịnh, bãi triều, bãi bồi, cồn, cù lao, đảo nhỏ, rạn san hô, tiểu khu,
        khoảnh, cưa xăng, cưa máy, tổ bảo vệ rừng, bình chữa cháy, vòi chữa cháy, quả nổ, phao cứu
        sinh, xuồng máy, con hổ, cây cổ thụ, chốt gác, máy thổi gió, bình xịt, mẫu khí
    """,
    "culture, tourism and sport": """
        di tích, di tích lịch sử, di sản, di sản văn hóa, di vật, bảo vật, bảo vật quốc gia, cổ
        vật, hiện vật, danh thắng, điểm du lịch, điểm đến, điểm tham quan, khách sạn, khu nghỉ
        dưỡng, resort, homestay, cơ sở lưu trú, cơ sở lưu trú du lịch, công ty lữ hành, doanh
        nghiệp lữ hành, hãng lữ hành, tour, tua, tour du lịch, sản phẩm du lịch, lễ hội, hội chợ,
        festival, sự kiện, chương trình, chương trình nghệ thuật, hoạt động, cuộc thi, cuộc triển
        lãm, triển lãm, buổi biểu diễn, buổi diễn, suất diễn, suất chiếu, đêm nhạc, vở, vở diễn,
        vở kịch, tiết mục, bài hát, ca khúc, phim, bộ phim, tập phim, tập, bức tranh, bức ảnh,
        tranh, ảnh, tác phẩm, bảo tàng, rạp, rạp chiếu, chùa, đình, đền, miếu, lăng, ngôi đình,
        ngôi đền, nhà cổ, pho tượng, tượng, bia, tấm bia, sắc phong, làng nghề, làng, nghề, nghề
        truyền thống, dân tộc, dân tộc thiểu số, câu lạc bộ, CLB, đội, đội bóng, đội văn nghệ, đội
        tuyển, đoàn, đoàn nghệ thuật, vòng đấu, ván, hiệp, bàn thắng, bàn, cú sút, quả phạt, thẻ
        vàng, thẻ đỏ, điểm số, ván đấu, nội dung thi đấu, môn thể thao, giải đấu, kỷ lục, cuộc
        đua, đường đua, lượt xem, lượt thích, lượt tải, lượt theo dõi, lượt tham quan, lượt du
        khách, lượt khách quốc tế, lượt người, phòng lưu trú, trang phục, bộ trang phục, bộ áo
        dài, bức thư, lá thư, mâm, mâm cỗ, món, món ăn, đặc sản, thực đơn, chiếc bánh, bánh, nồi,
        suất quà, phần quà, quà, quà tặng, di sản phi vật thể, di sản tư liệu, di tích quốc gia,
        tư liệu, kỷ vật, tấm ảnh, thước phim, bộ sưu tập, bộ ảnh, bộ cồng chiêng, bộ chiêng, cồng
        chiêng, chiêng, trống, cây đàn, nhạc cụ, làn điệu, bài dân ca, câu hò, điệu múa, sáng tác,
        ấn phẩm, xuất bản phẩm, tên sách, tên báo, số báo, kỳ báo, bản tin, bản nhạc, bản thảo,
        chuyên đề, chuyên mục, chuyên trang, chương trình truyền hình, chương trình phát thanh,
        tham luận, ấn bản, chuyên luận, khu tham quan, khu di tích, điểm di tích, làng du lịch,
        làng cổ, bản du lịch, tuyến du lịch, tuyến đi bộ, sản phẩm du lịch mới, hướng dẫn viên du
        lịch, thuyền du lịch, du thuyền, cano, khách lưu trú, khách nước ngoài, khách tàu biển,
        khách đoàn, đoàn khách, đoàn famtrip, nhà hàng nổi, quán, quán ăn, quán cà phê, quán nước,
        hàng quán, hàng rong, bãi tắm công cộng, trận thắng, trận hòa, trận thua, bàn thua, pha
        lập công, đường chuyền, cú ném, set, séc, set đấu, giải chạy, cự ly, đường chạy, bộ môn
        thể thao, hội thao, đại hội, đại hội thể thao, đoàn thể thao, đoàn vận động viên, tấm vé,
        tấm huy chương, chiếc cúp, cúp, danh hiệu, kiện tướng, cấp kiện tướng, buổi tập, buổi
        chiếu, đêm hội, gian trưng bày, gian ẩm thực, gian hàng OCOP, mâm lễ, vòng hoa, đèn hoa
        đăng, chiếc đèn lồng, đèn lồng, pháo hoa, điểm bắn pháo hoa, quả pháo, giàn pháo,
        tiền đạo, tiền vệ, hậu vệ, thủ môn, màn trình diễn, quả bóng, cúp vàng, hạng cân, nội dung
        thi, sân cỏ, sân cỏ nhân tạo, đêm lưu trú, ngày khách
    """,
    "parts of": """
        khối lượng, diện tích, dân số, thời gian, kinh phí, chi phí, giá trị, sản lượng, doanh
        thu, quãng đường, chặng đường, công suất, quy mô, ngân sách, thu nhập, nhu cầu, vốn, nhân
        lực, lực lượng lao động, nguồn lực, tổng vốn, tổng mức đầu tư, tổng diện tích, tổng chi,
        tổng thu, tổng doanh thu, tổng giá trị, dung tích, trữ lượng, lượng nước, lượng khách,
        lượng mưa, chiều dài, chiều rộng
    """,
}
