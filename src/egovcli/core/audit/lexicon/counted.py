"""What Vietnamese newspapers count, by field. To add a word, add it to its line.

Of compounds that begin alike the longest is read: "trường học" before "trường". A word that is
missing is read by the rules of `units` and may come out a syllable too long or too short.
"""

COUNTED = {
    "people": """
        người, người dân, người dùng, người sử dụng, người lao động, người bệnh, người khuyết tật,
        người cao tuổi, người có công, người nước ngoài, người Việt, người trưởng thành, người
        trẻ, người tiêu dùng, người phụ thuộc, người thân, người đọc, người học, nhân khẩu, dân,
        cư dân, hộ, hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, hộ kinh doanh, hộ nông dân, hộ
        khẩu, gia đình, nhà, em, em nhỏ, em bé, cháu, cháu bé, trẻ, trẻ em, trẻ nhỏ, trẻ sơ sinh,
        bé, bé trai, bé gái, cụ, cụ già, cụ ông, cụ bà, ông, bà, anh, chị, chị em, anh em, vợ
        chồng, cặp vợ chồng, cặp đôi, cặp, đôi, nam, nữ, nam giới, nữ giới, phụ nữ, đàn ông, thanh
        niên, thiếu niên, thiếu nhi, nhi đồng, thanh thiếu niên, vị, vị trí, nhân vật, cá nhân,
        thành viên, hội viên, đoàn viên, đảng viên, đội viên, tình nguyện viên, cộng tác viên, ủy
        viên, uỷ viên, nhân dân, cử tri, công dân, công an, cảnh sát, kiểm lâm, kiểm sát viên,
        điều tra viên, thanh tra viên, kiều bào, du khách, hành khách, khách, khách hàng, khách du
        lịch, khách quốc tế, khách nội địa, khách hàng cá nhân, thuê bao, lao động, công nhân,
        nhân công, thợ, nhân viên, nhân sự, nhân lực, chuyên gia, chuyên viên, kỹ sư, kỹ thuật
        viên, lập trình viên, cán bộ, công chức, viên chức, cán bộ công chức, cán bộ y tế, lãnh
        đạo, đại biểu, đại biểu Quốc hội, giám đốc, phó giám đốc, chủ tịch, phó chủ tịch, bí thư,
        trưởng thôn, trưởng bản, già làng, người có uy tín, chiến sĩ, chiến sỹ, bộ đội, quân nhân,
        tân binh, dân quân, cựu chiến binh, liệt sĩ, thương binh, bệnh binh, mẹ Việt Nam anh hùng,
        bà mẹ, anh hùng, sĩ quan, học viên, vận động viên, huấn luyện viên, cầu thủ, trọng tài,
        nghệ sĩ, nghệ nhân, nhạc sĩ, ca sĩ, họa sĩ, diễn viên, nhà văn, nhà báo, phóng viên, biên
        tập viên, nhà khoa học, nhà nghiên cứu, nhà đầu tư, nhà thầu, nhà cung cấp, nhà sản xuất,
        nhà bán hàng, nhà phân phối, nhà vườn, nhà thơ, nông dân, ngư dân, thuyền viên, thủy thủ,
        tiểu thương, thương nhân, doanh nhân, chủ xe, chủ tàu, chủ hộ, chủ thể, lái xe, tài xế,
        phụ huynh, hướng dẫn viên, tín đồ, chức sắc, tu sĩ, linh mục, luật sư, công chứng viên,
        thẩm phán, hòa giải viên, bị cáo, bị can, bị hại, bị đơn, nguyên đơn, đối tượng, nghi
        phạm, phạm nhân, nạn nhân, tội phạm, con nghiện, người nghiện, thí sinh, ứng viên, tác
        giả, độc giả, bạn đọc, khán giả, nhân chứng, đoàn thể, bạn trẻ, bạn
    """,
    "education": """
        học sinh, sinh viên, học sinh sinh viên, nghiên cứu sinh, giáo viên, giảng viên, nhà giáo,
        thầy cô, thầy cô giáo, thầy giáo, cô giáo, thầy, cô, giáo sư, phó giáo sư, tiến sĩ, thạc
        sĩ, cử nhân, trường, trường học, trường mầm non, trường tiểu học, trường đại học, trường
        cao đẳng, trường nghề, trường công lập, trường chuyên, trường hợp, trường THPT, trường
        THCS, điểm trường, cơ sở giáo dục, lớp, lớp học, lớp tập huấn, lớp nghề, phòng học, phòng
        máy, phòng thí nghiệm, phòng chức năng, nhóm lớp, nhóm trẻ, bàn ghế, bàn, ghế, bộ bàn ghế,
        đề tài, đề thi, đề án, bài thi, bài kiểm tra, bài, câu hỏi, câu, môn, môn học, môn thi,
        ngành học, ngành đào tạo, mã ngành, chuyên ngành, khoa, bộ môn, học phần, nguyện vọng, chỉ
        tiêu tuyển sinh, phòng thi, điểm thi, hội đồng thi, suất học bổng, học bổng, chương trình
        đào tạo, chương trình học, khóa học, khoá học, khóa đào tạo, giáo trình, sách giáo khoa,
        đầu sách, bộ sách, quyển sách, cuốn sách, tựa sách, bản sách, thư viện, tủ sách, trang
        thiết bị, giải, giải thưởng, giải nhất, giải nhì, giải ba, giải khuyến khích, huy chương,
        huy chương vàng, huy chương bạc, huy chương đồng, HCV, HCB, HCĐ, bằng khen, giấy khen, văn
        bằng, chứng chỉ, bằng, luận án, luận văn, công trình nghiên cứu, bài báo, công bố quốc tế,
        sáng kiến, sáng chế, bằng sáng chế
    """,
    "health": """
        bệnh nhân, bệnh nhi, sản phụ, thai phụ, bà bầu, ca, ca bệnh, ca phẫu thuật, ca cấp cứu, ca
        ghép tạng, ổ dịch, ổ, bệnh, bệnh viện, phòng khám, phòng khám đa khoa, trạm y tế, trung
        tâm y tế, cơ sở y tế, cơ sở khám chữa bệnh, nhà thuốc, quầy thuốc, hiệu thuốc, bệnh xá,
        khoa phòng, giường, giường bệnh, giường hồi sức, bác sĩ, bác sỹ, y sĩ, y sỹ, dược sĩ, điều
        dưỡng, hộ sinh, y tá, hộ lý, nữ hộ sinh, nhân viên y tế, kỹ thuật viên y tế, cô đỡ, lượt
        khám, lượt bệnh nhân, lượt điều trị, lượt khám chữa bệnh, mũi, mũi tiêm, liều, liều vắc
        xin, liều vắc-xin, liều vaccine, đơn vị máu, mẫu, mẫu xét nghiệm, mẫu máu, mẫu nước, mẫu
        bệnh phẩm, xét nghiệm, kỹ thuật, kỹ thuật mới, loại thuốc, thuốc, viên thuốc, viên, thang
        thuốc, đơn thuốc, bệnh án, hồ sơ bệnh án, thẻ bảo hiểm, thẻ bảo hiểm y tế, thẻ BHYT, thẻ,
        máy thở, máy chạy thận, máy chụp, máy xét nghiệm, xe cứu thương, xe cấp cứu, quả thận,
        ngày điều trị, ngày nằm viện, suất ăn, bữa ăn, bữa, vụ ngộ độc, chốt kiểm dịch, chốt, con
        muỗi, bình oxy
    """,
    "farming": """
        con, con bò, con trâu, con lợn, con heo, con gà, con vịt, con dê, con giống, con cá, bò,
        trâu, lợn, heo, gà, vịt, dê, cừu, ong, đàn, đàn ong, tổ ong, thùng ong, bầy, lứa, ổ trứng,
        quả trứng, trứng, gia súc, gia cầm, thủy cầm, vật nuôi, cây, cây xanh, cây trồng, cây
        giống, cây ăn quả, cây ăn trái, cây cà phê, cây chè, cây lúa, cây con, gốc, gốc cây, khóm,
        bụi, luống, giống, giống lúa, giống cây, loài, loài cây, quả, trái, củ, bông, bó, cành,
        hạt, chậu, chậu hoa, chậu cây, nhánh, mầm, bầu, cây bầu, cuống, chùm, buồng, nải, vườn,
        vườn cây, ruộng, thửa, thửa đất, thửa ruộng, lô, lô đất, lô hàng, mảnh, mảnh đất, mảnh
        vườn, khu, khu đất, đám, cánh đồng, cánh đồng mẫu lớn, rẫy, ao, ao nuôi, hồ, hồ chứa, hồ
        đập, đập, đầm, lồng, lồng bè, lồng cá, bè, bè cá, ô lồng, bể, bể nuôi, bể nước, bể chứa,
        chuồng, chuồng trại, trại, trang trại, gia trại, nông trại, nông trường, lâm trường, nhà
        lưới, nhà màng, nhà kính, nhà yến, vùng trồng, mã số vùng trồng, vùng nuôi, vùng sản xuất,
        vùng nguyên liệu, mã vùng trồng, chuỗi, chuỗi liên kết, chuỗi giá trị, mô hình, mô hình
        điểm, hợp tác xã, HTX, tổ hợp tác, liên hiệp hợp tác xã, sản phẩm, sản phẩm OCOP, mặt
        hàng, nông sản, máy cày, máy gặt, máy bơm, máy kéo, máy cấy, máy sấy, trạm bơm, tuyến
        kênh, kênh, kênh mương, mương, cống, cửa cống, đê, tuyến đê, mỏ hàn, vụ lúa, lúa, thóc,
        gạo, tàu cá, tàu thuyền, tàu, chiếc tàu, thuyền, ghe, ghe thuyền, xuồng, ca nô, cảng cá,
        lưới, mẻ lưới, mẻ, cặp bò, ổ, tổ, sọt, giàn, cơ sở giết mổ, cơ sở chăn nuôi, cơ sở nuôi,
        cơ sở sản xuất, cơ sở chế biến, vựa, lò mổ, lò, lò sấy, lò gạch
    """,
    "transport": """
        xe, xe buýt, xe khách, xe tải, xe máy, xe đạp, xe điện, xe ô tô, xe con, xe container, xe
        đầu kéo, xe ben, xe taxi, xe hợp đồng, xe công nghệ, xe ba bánh, xe cứu hỏa, xe chữa cháy,
        xe chuyên dụng, ô tô, ôtô, xe hơi, mô tô, taxi, đầu xe, phương tiện, phương tiện giao
        thông, chuyến, chuyến bay, chuyến tàu, chuyến xe, chuyến hàng, chuyến đi, chuyến phà,
        tuyến, tuyến đường, tuyến xe, tuyến buýt, tuyến xe buýt, tuyến phố, tuyến cao tốc, tuyến
        tỉnh lộ, tuyến quốc lộ, tuyến đường sắt, tuyến metro, lối đi, lối mở, lối ra, đường, đường
        bay, đường băng, đường dây, đoạn, đoạn đường, đoạn tuyến, làn, làn xe, làn đường, cầu, cây
        cầu, chiếc cầu, cầu vượt, cầu treo, cầu cảng, bến, bến cảng, bến xe, bến tàu, bến phà, bến
        thủy, phà, cảng, cảng biển, cảng hàng không, sân bay, nhà ga, ga, ga tàu, hầm, hầm chui,
        hầm đường bộ, nút giao, nút giao thông, ngã tư, ngã ba, vòng xuyến, nhịp, nhịp cầu, trụ,
        trụ cầu, mố, dầm, phiến dầm, nhánh rẽ, trạm thu phí, trạm dừng nghỉ, trạm sạc, trụ sạc,
        đèn tín hiệu, cột đèn, bóng đèn, đèn, đèn đường, biển báo, biển, biển số, camera, máy bay,
        tàu bay, toa, toa tàu, toa xe, đoàn tàu, sà lan, container, công-ten-nơ, tàu hàng, tàu
        biển, tàu du lịch, tàu container, lượt xe, lượt phương tiện, lượt hành khách, lượt khách,
        điểm đen, điểm đỗ, điểm dừng, bãi đỗ, bãi đỗ xe, bãi xe, bãi, chỗ đỗ, chỗ ngồi, chỗ, ghế
        ngồi, vé, vé tàu, vé máy bay, vụ tai nạn, vụ tai nạn giao thông, tai nạn, tai nạn giao
        thông, vụ va chạm, vụ ùn tắc, điểm ùn tắc, lỗi, lỗi vi phạm, giấy phép lái xe, bằng lái, ổ
        gà, vị trí sạt lở, điểm sạt lở, gói thầu, gói, mũi thi công, mũi, cọc, cọc tiêu, mốc
    """,
    "building and housing": """
        công trình, công trường, dự án, dự án thành phần, tiểu dự án, hạng mục, hạng mục công
        trình, hợp phần, căn, căn nhà, căn hộ, ngôi nhà, ngôi, ngôi trường, ngôi làng, ngôi chùa,
        tòa, tòa nhà, toà nhà, toà, tháp, block, chung cư, nhà ở, nhà ở xã hội, nhà tạm, nhà dột
        nát, nhà trọ, nhà máy, nhà xưởng, nhà kho, nhà văn hóa, nhà văn hoá, nhà vệ sinh, nhà tình
        nghĩa, nhà đại đoàn kết, nhà hàng, nhà nghỉ, nhà dân, nhà thờ, nhà sàn, nhà rông, nhà dài,
        nhà cổ, nhà hát, nhà bè, nhà tiền chế, phòng trọ, phòng, phòng ở, phòng họp, phòng khách
        sạn, phòng nghỉ, tầng, tầng hầm, sàn, khu đô thị, khu dân cư, khu tái định cư, khu nhà,
        khu chợ, khu công nghiệp, khu kinh tế, khu du lịch, khu phố, khu vực, khu vui chơi, cụm
        công nghiệp, cụm, cụm dân cư, suất tái định cư, nền, nền đất, nền nhà, lô nền, mặt bằng,
        quỹ đất, ki-ốt, kiốt, ki ốt, kiosk, sạp, gian hàng, gian, quầy, quầy hàng, cửa hàng, cửa
        hàng tiện lợi, cửa hàng xăng dầu, cửa, siêu thị, chợ, chợ truyền thống, trung tâm thương
        mại, trung tâm, cây xăng, trạm xăng, bể bơi, hồ bơi, sân, sân bóng, sân vận động, sân
        chơi, công viên, vườn hoa, quảng trường, trụ sở, trụ sở xã, văn phòng, bức tường, bức, bờ
        kè, kè, tuyến kè, hố, hố ga, giếng, giếng khoan, mái nhà, mái, bao xi măng, viên gạch,
        khối bê tông, tấm, tấm pin, tấm lợp, cột, cột mốc, cột điện, trạm biến áp, máy biến áp,
        đường ống, ống, van, đồng hồ nước, công tơ, công tơ điện, cần cẩu, máy xúc, máy đào, máy
        ủi, giàn khoan, hộ dân tái định cư, biệt thự, lô biệt thự, sổ đỏ, sổ hồng, sổ
    """,
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
        voi, chốt bảo vệ rừng, tín chỉ carbon, tín chỉ các-bon
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
        suất quà, phần quà, quà, quà tặng
    """,
    "economy and trade": """
        doanh nghiệp, doanh nghiệp nhỏ và vừa, doanh nghiệp FDI, doanh nghiệp tư nhân, công ty,
        tập đoàn, tổng công ty, ngân hàng, tổ chức tín dụng, quỹ, quỹ đầu tư, quỹ tín dụng, hãng,
        hãng bay, hãng hàng không, nhãn hiệu, thương hiệu, cơ sở, cơ sở kinh doanh, địa điểm, địa
        điểm kinh doanh, chi nhánh, phòng giao dịch, đại lý, điểm bán, điểm bán hàng, điểm giao
        dịch, máy ATM, ATM, máy POS, POS, thẻ tín dụng, khoản vay, khoản, khoản nợ, món vay, tài
        khoản, tài khoản ngân hàng, giao dịch, giao dịch thanh toán, hóa đơn, hoá đơn, hợp đồng,
        đơn hàng, đơn, đơn đặt hàng, kiện, kiện hàng, gói hàng, bưu kiện, bưu phẩm, bưu cục, thùng
        hàng, lô hàng hóa, thị trường, nhóm hàng, nhóm mặt hàng, ngành hàng, ngành, ngành nghề, cổ
        phiếu, cổ phần, trái phiếu, mã cổ phiếu, cổ đông, phiên, phiên giao dịch, phiên chợ, phiên
        tòa, phiên họp, phiên đấu giá, nhà đầu tư nước ngoài, hiệp định, hiệp định thương mại, dự
        án FDI, dự án đầu tư, lượt giao dịch, lượt đăng ký, suất đầu tư, suất, mẫu mã, mẫu sản
        phẩm, chiếc, cái, bộ, chiếc xe, chiếc máy, chiếc áo, đôi giày, đôi dép, bộ quần áo, tờ, tờ
        tiền, tờ khai, tờ khai hải quan, hộp, thùng, lon, gói mì, bình gas, bình, cuộn, xấp, tá,
        lốc, vỉ, khay, cốc, ly, tô, bát, đĩa, điện thoại, điện thoại thông minh, laptop, máy tính
        bảng, tivi, ti vi, tủ lạnh, việc làm, chỗ làm việc, chỗ làm, vị trí việc làm, vị trí tuyển
        dụng, sàn giao dịch, sàn thương mại điện tử, gian hàng trực tuyến, startup, doanh nghiệp
        khởi nghiệp, dây chuyền, dây chuyền sản xuất, xưởng, phân xưởng, nhà cung ứng, cửa khẩu,
        kho, kho hàng, kho bãi, bằng sáng chế, văn bằng bảo hộ, tỷ suất, phân khúc
    """,
    "work and welfare": """
        việc, công việc, lượt lao động, lượt người lao động, suất cơm, suất quà, phần việc, sổ bảo
        hiểm, sổ tiết kiệm, hoàn cảnh, mảnh đời, trung tâm bảo trợ, mái ấm, cơ sở bảo trợ, lớp xóa
        mù, đơn vị máu, đơn vị, đơn vị hành chính, đơn vị sự nghiệp, đơn vị trực thuộc, đơn vị
        hành chính cấp xã, công đoàn, công đoàn cơ sở, nghiệp đoàn, chi bộ, đảng bộ, tổ chức đảng,
        chi hội, chi đoàn, chi cục, cục, hội đoàn, hội, tổ chức, tổ chức hội, tổ tiết kiệm, tổ tự
        quản, tổ dân phố, tổ công nghệ số cộng đồng, tổ công tác, tổ đội, tổ, nhóm, nhóm đối
        tượng, nhóm tiêu chí, nhóm giải pháp, nhóm nhiệm vụ, nhóm chỉ tiêu, cuộc đình công, cuộc
        đối thoại, phong trào, chiến dịch
    """,
    "administration": """
        dịch vụ, dịch vụ công, dịch vụ công trực tuyến, DVC, DVCTT, thủ tục, thủ tục hành chính,
        TTHC, hồ sơ, bộ hồ sơ, hồ sơ trực tuyến, hồ sơ giấy, giấy tờ, giấy phép, giấy phép xây
        dựng, giấy chứng nhận, giấy xác nhận, giấy, văn bản, văn bản điện tử, văn bản chỉ đạo, văn
        bản quy phạm pháp luật, văn bản pháp luật, nghị quyết, nghị định, quyết định, thông tư,
        chỉ thị, công văn, kế hoạch, báo cáo, biên bản, quy định, quy trình, quy trình nội bộ, quy
        chế, luật, dự thảo, dự thảo luật, dự án luật, bộ luật, điều khoản, điều, chương, khoản
        mục, tờ trình, đề xuất, ý kiến, ý kiến góp ý, lượt ý kiến, góp ý, đơn thư, đơn khiếu nại,
        đơn tố cáo, vụ khiếu nại, cuộc thanh tra, cuộc kiểm tra, cuộc kiểm toán, cuộc họp, cuộc,
        cuộc gọi, cuộc khảo sát, phản ánh, kiến nghị, khuyến nghị, lượt phản ánh, phiếu, phiếu
        khảo sát, phiếu bầu, phiếu thuận, lá phiếu, tin nhắn, tin báo, tin, tin bài, bài viết, bài
        đăng, kỳ họp, hội nghị, hội thảo, tọa đàm, diễn đàn, buổi làm việc, buổi họp, tiêu chí,
        chỉ tiêu, chỉ số, chỉ số thành phần, chỉ số nội dung, trụ cột, mục tiêu, nhiệm vụ, giải
        pháp, nội dung, lĩnh vực, nguyên tắc, bước, khâu, giai đoạn, vòng thi, vấn đề, câu chuyện,
        sai phạm, vi phạm, hành vi, hành vi vi phạm, tội danh, mức phạt, năm tù, tháng tù, án, bản
        án, án phạt, quyết định xử phạt, bộ, sở, ngành, ban, ban ngành, phòng ban, phòng chuyên
        môn, viện, viện nghiên cứu, cơ quan, cơ quan nhà nước, cơ quan báo chí, ủy ban, tòa soạn,
        đài, đài truyền hình, tờ báo, tạp chí, bộ phận, bộ phận một cửa, đầu mối, đầu việc, biên
        chế, vị trí công tác, chức danh, cấp, cấp chính quyền, tỉnh, tỉnh thành, thành phố, địa
        phương, địa bàn, vùng, vùng kinh tế, miền, quận, huyện, thị xã, thị trấn, xã, xã đảo, xã
        nghèo, xã nông thôn mới, phường, đặc khu, xã biên giới, thôn, bản, ấp, buôn, làng bản,
        thôn bản, tổ bản, xóm, khối phố, khu phố văn hóa, khóm ấp, phum sóc, sóc, nước, quốc gia,
        nền kinh tế, châu lục, vùng lãnh thổ, bang, nước thành viên, đồn biên phòng, đồn, chốt
        trực, lực lượng, tổ công an, trụ sở công an, đại đội, tiểu đoàn, trung đoàn, quân khu,
        khẩu súng, khẩu, viên đạn, quả bom, quả mìn, kiểu, dạng, cách, loại, loại hình, loại giấy
        tờ, thứ, hình thức, phương án, phương thức, phương pháp, nguồn, nguồn vốn, nguồn tin,
        dòng, dòng sản phẩm, hướng, mặt, mảng, khía cạnh, yếu tố, nguyên nhân, lý do, yêu cầu,
        điều kiện, tiêu chuẩn, quy chuẩn, kịch bản, mức, mức độ, mức giá, bảng, bảng biểu, biểu
        mẫu, mẫu biểu, mẫu đơn, phụ lục, danh mục, danh sách, trang, trang giấy, trang hồ sơ, bản,
        bản sao, bản đồ, bản ghi, tài liệu, tập tin, quyển, cuốn, cuốn sổ, chữ ký, chữ, chữ số,
        con số, con dấu, dấu, số liệu, số, từ, trường dữ liệu, trường thông tin, lượt, lượt người
        dân, lượt lượt hồ sơ, trường hợp vi phạm, điểm tiếp nhận, ca trực, kíp trực, kíp
    """,
    "parts of": """
        khối lượng, diện tích, dân số, thời gian, kinh phí, chi phí, giá trị, sản lượng, doanh
        thu, quãng đường, chặng đường, công suất, quy mô, ngân sách, thu nhập, nhu cầu, vốn, nhân
        lực, lực lượng lao động, nguồn lực, tổng vốn, tổng mức đầu tư, tổng diện tích, tổng chi,
        tổng thu, tổng doanh thu, tổng giá trị, dung tích, trữ lượng, lượng nước, lượng khách,
        lượng mưa, chiều dài, chiều rộng
    """,
    "digital": """
        trạm phát sóng, trạm BTS, trạm 5G, điểm phát sóng, điểm phát wifi, điểm cầu, điểm truy
        cập, cáp quang, tuyến cáp, máy chủ, máy tính, máy tính xách tay, máy quét, máy in, máy
        móc, máy, thiết bị, thiết bị đầu cuối, cảm biến, phần mềm, ứng dụng, nền tảng, nền tảng
        số, cơ sở dữ liệu, CSDL, dữ liệu, bộ dữ liệu, tập dữ liệu, website, trang web, trang tin,
        cổng thông tin, cổng, tên miền, email, thư điện tử, địa chỉ, địa chỉ IP, mã, mã QR, mã
        độc, mã định danh, cuộc tấn công, cuộc tấn công mạng, lỗ hổng, lượt truy cập, lượt tương
        tác, lượt sử dụng, lượt tìm kiếm, lượt tra cứu, người theo dõi, video, clip, kênh truyền
        hình, kênh youtube, tài khoản định danh, chữ ký số, chứng thư số, thẻ căn cước, căn cước,
        thuê bao di động, thuê bao internet, tủ, tủ rack, rack, robot, drone, flycam, máy bay
        không người lái, chip, thuật toán, tính năng, chức năng, API, dịch vụ dữ liệu, giải pháp
        số, màn hình, bảng điện tử, loa, cụm loa, bộ loa, micro, lớp bản đồ, điểm dữ liệu, phiên
        bản, kho dữ liệu, trung tâm dữ liệu, hệ thống thông tin, server, fanpage, nhóm zalo, trợ
        lý ảo, chatbot, mô-đun, module
    """,
}
"""Nouns that stand after a number; case is ignored."""

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
