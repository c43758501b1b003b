"""What is counted in people, schools, health, welfare, government and law."""

COUNTED = {
    "people": """
        người, người dân, người dùng, người sử dụng, người lao động, người bệnh, người khuyết tật,
        người cao tuổi, người có công, người nước ngoài, người Việt, người trưởng thành, người
        trẻ, người tiêu dùng, người phụ thuộc, người thân, người đọc, người học, nhân khẩu, dân,
        cư dân, hộ, hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, hộ kinh doanh, hộ nông dân, hộ
        khẩu, gia đình, nhà, em, em nhỏ, em bé, cháu, cháu bé, trẻ, trẻ em, người lớn, trẻ nhỏ,
        trẻ sơ sinh, bé, bé trai, bé gái, cụ, cụ già, cụ ông, cụ bà, ông, bà, anh, chị, chị em,
        anh em, vợ chồng, cặp vợ chồng, cặp đôi, cặp, đôi, nam, nữ, nam giới, nữ giới, phụ nữ, đàn
        ông, thanh niên, thiếu niên, thiếu nhi, nhi đồng, thanh thiếu niên, vị, vị trí, nhân vật,
        cá nhân, thành viên, hội viên, đoàn viên, đảng viên, đội viên, tình nguyện viên, cộng tác
        viên, ủy viên, uỷ viên, nhân dân, cử tri, công dân, công an, cảnh sát, kiểm lâm, kiểm sát
        viên, điều tra viên, thanh tra viên, kiều bào, du khách, hành khách, khách, khách hàng,
        khách du lịch, khách quốc tế, khách nội địa, khách hàng cá nhân, thuê bao, lao động, công
        nhân, nhân công, thợ, nhân viên, nhân sự, nhân lực, chuyên gia, chuyên viên, kỹ sư, kỹ
        thuật viên, lập trình viên, cán bộ, công chức, viên chức, cán bộ công chức, cán bộ y tế,
        cán bộ quản lý, thủ thư, tồn tại, hạn chế, đồng phạm, đồng đội, đồng hương, đồng
        nghiệp, đồng chí, đồng bào, công đoạn, đồng tác giả,
        lãnh đạo, đại biểu, đại biểu Quốc hội, giám đốc, phó giám đốc, chủ tịch, phó chủ tịch, bí
        thư, trưởng thôn, trưởng bản, già làng, người có uy tín, chiến sĩ, chiến sỹ, bộ đội, quân
        nhân, tân binh, dân quân, cựu chiến binh, liệt sĩ, thương binh, bệnh binh, mẹ Việt Nam anh
        hùng, bà mẹ, anh hùng, sĩ quan, học viên, vận động viên, huấn luyện viên, cầu thủ, trọng
        tài, nghệ sĩ, nghệ nhân, nhạc sĩ, ca sĩ, họa sĩ, diễn viên, nhà văn, nhà báo, phóng viên,
        biên tập viên, nhà khoa học, nhà nghiên cứu, nhà đầu tư, nhà thầu, nhà cung cấp, nhà sản
        xuất, nhà bán hàng, nhà phân phối, nhà vườn, nhà thơ, nông dân, ngư dân, thuyền viên, thủy
        thủ, tiểu thương, thương nhân, doanh nhân, chủ xe, chủ tàu, chủ hộ, chủ thể, lái xe, tài
        xế, phụ huynh, hướng dẫn viên, tín đồ, chức sắc, tu sĩ, linh mục, luật sư, công chứng
        viên, thẩm phán, hòa giải viên, bị cáo, bị can, bị hại, bị đơn, nguyên đơn, đối tượng,
        nghi phạm, phạm nhân, nạn nhân, tội phạm, con nghiện, người nghiện, thí sinh, ứng viên,
        tác giả, độc giả, bạn đọc, khán giả, nhân chứng, đoàn thể, bạn trẻ, bạn, bưu tá, nhân viên
        bán hàng, bảo vệ, đầu bếp, phụ bếp, tay vợt, tay đua, cổ động viên, người hâm mộ, võ sĩ,
        kỳ thủ, cung thủ, thế hệ, tập thể, cộng đồng, dòng họ, dòng tộc, gia tộc, kiều dân, Việt
        kiều, lao động nữ, lao động trẻ, lao động nghèo, nhân tài, thủ khoa, á khoa, tân sinh
        viên, tân cử nhân, cựu học sinh, thủ lĩnh, đội trưởng, tổ trưởng, trưởng phòng, phó phòng,
        trưởng ban, thư ký, kế toán, thủ quỹ, văn thư, giao dịch viên, tổng đài viên, tiếp viên,
        phi công, hoa tiêu, kiểm soát viên, kiểm ngư viên, trinh sát, biên phòng, quản giáo, dân
        phòng, bảo mẫu, cấp dưỡng, thợ lặn, thợ hồ, thợ máy, thợ may, thợ mỏ, người thợ, người
        con, người mẹ, người cha, người bạn, người khuyết tật nặng, người già, người bản địa,
        người tâm thần, trẻ mồ côi, em mồ côi, ân nhân, mạnh thường quân, nhà hảo tâm, nhà tài
        trợ, nhà giáo ưu tú, nghệ sĩ ưu tú, nhà thiết kế, người mẫu, hoa hậu, nhà sưu tầm, nhà
        xuất bản, nhà chùa, nhà trường, nhà vô địch, kình ngư, phật tử, giáo dân, tăng ni, sư, hòa
        thượng, chủ nhà, chủ trọ, chủ rừng, chủ doanh nghiệp, chủ đầu tư, chủ cơ sở, chủ nợ, con
        nợ, khách mời, khách trọ, bệnh nhân nội trú, công nhân lao động, lao động phổ thông, bưu
        gửi, hội thẩm, đương sự, tổng phụ trách, cô nuôi, trẻ mẫu giáo, trẻ nhà trẻ
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
        đầu sách, bộ sách, quyển sách, cuốn sách, tựa sách, bản sách, thư viện, lượt mượn, lượt
        đọc, lượt bạn đọc, tủ sách, trang thiết bị, giải, giải thưởng, giải nhất, giải nhì, giải
        ba, giải khuyến khích, huy chương, huy chương vàng, huy chương bạc, huy chương đồng, HCV,
        HCB, HCĐ, bằng khen, giấy khen, văn bằng, chứng chỉ, bằng, luận án, luận văn, công trình
        nghiên cứu, bài báo, công bố quốc tế, sáng kiến, sáng chế, bằng sáng chế, bậc học, cấp
        học, khối lớp, lớp bồi dưỡng, lớp mẫu giáo, buổi học, ca học, bàn học, phòng bộ môn, nhà
        giáo dục, trường phổ thông, trường trung cấp, trường nội trú, trường bán trú, cơ sở đào
        tạo, cơ sở mầm non, đề cương, đề thi thử, thí nghiệm, phòng lab, hội thi, cuộc thi học
        sinh giỏi, giải quốc gia, giải quốc tế, giải vàng, giải bạc, giải đồng, suất tuyển sinh,
        bài giảng, bài giảng điện tử, học liệu, thiết bị dạy học, bộ thiết bị, bộ đồ dùng, bộ
        tranh, đồ chơi, xe đạp, áo ấm, cặp sách, bộ sách giáo khoa, điểm cầu thi, học bạ, văn bằng
        chứng chỉ, luận văn thạc sĩ, nhóm nghiên cứu, trung tâm ngoại ngữ, trung tâm học tập cộng
        đồng, nhà trẻ, bảng tương tác, câu trắc nghiệm, tổ hợp xét tuyển, đề tài khoa học, lớp
        ghép, giải pháp hữu ích, bài báo quốc tế
    """,
    "health": """
        bệnh nhân, bệnh nhi, sản phụ, thai phụ, bà bầu, ca, ca bệnh, ca phẫu thuật, ca cấp cứu, ca
        ghép tạng, ổ dịch, ổ, bệnh, bệnh viện, phòng khám, phòng khám đa khoa, trạm y tế, trung
        tâm y tế, cơ sở y tế, cơ sở khám chữa bệnh, nhà thuốc, quầy thuốc, hiệu thuốc, bệnh xá,
        khoa phòng, giường, giường bệnh, giường hồi sức, bác sĩ, bác sỹ, y sĩ, y sỹ, dược sĩ, điều
        dưỡng, hộ sinh, y tá, hộ lý, nữ hộ sinh, nhân viên y tế, kỹ thuật viên y tế, cô đỡ, lượt
        khám, lượt bệnh nhân, lượt khám chữa bệnh, mũi, mũi tiêm, liều, liều vắc xin, liều
        vắc-xin, liều vaccine, đơn vị máu, mẫu, mẫu xét nghiệm, mẫu máu, mẫu nước, mẫu bệnh phẩm,
        xét nghiệm, kỹ thuật, kỹ thuật mới, loại thuốc, thuốc, viên thuốc, viên, thang thuốc, đơn
        thuốc, bệnh án, hồ sơ bệnh án, thẻ bảo hiểm, thẻ bảo hiểm y tế, thẻ BHYT, thẻ, máy thở,
        máy chạy thận, máy chụp, máy xét nghiệm, xe cứu thương, xe cấp cứu, quả thận, ngày điều
        trị, ngày nằm viện, suất ăn, bữa ăn, bữa, vụ ngộ độc, chốt kiểm dịch, chốt, con muỗi, bình
        oxy, triệu chứng, hội chứng, phác đồ, biến chứng, chủng, chủng virus, biến thể, mầm bệnh,
        ổ bệnh, ca can thiệp, ca chấn thương, ca sốt, ca phẫu thuật tim, lượt siêu âm, lượt tiêm,
        lượt xét nghiệm, lượt cấp cứu, lượt nội trú, lượt ngoại trú, khoa lâm sàng, phòng mổ,
        phòng bệnh, phòng tiêm, phòng xét nghiệm, máy siêu âm, máy X-quang, máy cộng hưởng từ, máy
        CT, buồng bệnh, túi máu, bịch máu, lọ vắc xin, lọ thuốc, ống thuốc, hộp thuốc, vị thuốc,
        bài thuốc, cây thuốc, suất dinh dưỡng, bếp ăn, bếp ăn tập thể, cơ sở thực phẩm, mẫu thực
        phẩm, điểm tiêm, điểm tiêm chủng, tủ thuốc, dược liệu, nhóm thuốc, mặt hàng thuốc, cơ số
        thuốc, thẻ khám bệnh, sổ khám bệnh, sổ sức khỏe, bệnh lý, bệnh hiểm nghèo, bộ kit, kit,
        kit test, que thử, quả tim, lá gan, giác mạc, mô tạng, bộ phận cơ thể, lượt điều trị, ca
        mổ, ca ghép thận, máy chụp CT, máy chụp X-quang, máy MRI, giường thực kê
    """,
    "work and welfare": """
        việc, công việc, lượt lao động, lượt người lao động, suất cơm, suất quà, phần việc, sổ bảo
        hiểm, sổ tiết kiệm, hoàn cảnh, mảnh đời, trung tâm bảo trợ, mái ấm, cơ sở bảo trợ, lớp xóa
        mù, đơn vị máu, đơn vị, đơn vị hành chính, đơn vị sự nghiệp, đơn vị trực thuộc, đơn vị
        hành chính cấp xã, công đoàn, công đoàn cơ sở, nghiệp đoàn, chi bộ, đảng bộ, tổ chức đảng,
        chi hội, chi đoàn, chi cục, cục, hội đoàn, hội, tổ chức, tổ chức hội, tổ tiết kiệm, tổ tự
        quản, tổ dân phố, tổ công nghệ số cộng đồng, tổ công tác, tổ đội, tổ, nhóm, nhóm đối
        tượng, nhóm tiêu chí, nhóm giải pháp, nhóm nhiệm vụ, nhóm chỉ tiêu, cuộc đình công, cuộc
        đối thoại, phong trào, chiến dịch, phần thưởng, phần quà Tết, suất hỗ trợ, suất trợ cấp,
        suất cơm miễn phí, chiếc xe lăn, xe lăn, chiếc chăn, chăn ấm, tấm chăn, áo phao, áo phao
        cứu sinh, thùng mì, thùng mì tôm, thùng quà, thùng nước, bao quà, túi thuốc, túi an sinh,
        căn nhà tình thương, nhà tình thương, nhà tình nghĩa mới, nhà nhân ái, mái ấm công đoàn,
        mái ấm tình thương, bữa cơm, bếp ăn từ thiện, giờ làm thêm, ca kíp, lượt hiến máu, lượt
        tình nguyện viên, đội hình, đội hình tình nguyện, đội xung kích, tổ xung kích, đoàn công
        tác, đoàn kiểm tra, đoàn thanh tra, đoàn giám sát, đoàn liên ngành, tổ kiểm tra, tổ liên
        gia, tổ hòa giải, tổ tuần tra, tổ nghề nghiệp, nhóm thiện nguyện, nhóm cộng đồng, nhóm
        zalo cộng đồng, chương trình tình nguyện, phiên giao dịch việc làm, sàn việc làm, ngày
        hội, ngày hội việc làm, cuộc vận động, cuộc giám sát, cuộc tuyên truyền, buổi tuyên
        truyền, buổi tập huấn, buổi truyền thông, hội nghị tập huấn, tờ rơi, tờ gấp, áp phích, chỗ
        ở, chỗ trọ, nghề đào tạo, bản cam kết, bản khai, đơn xin, cặp lá yêu thương, hợp đồng lao
        động, sổ hưu, hộ chính sách
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
        môn, viện, viện nghiên cứu, cơ quan, cơ quan cơ quan báo chí, ủy ban, tòa soạn,
        đài, đài truyền hình, tờ báo, tạp chí, bộ phận, bộ phận một cửa, đầu mối, đầu việc, biên
        chế, vị trí công tác, chức danh, cấp, cấp chính quyền, tỉnh, tỉnh thành, thành phố, địa
        phương, địa bàn, vùng, vùng kinh tế, miền, quận, huyện, thị xã, thị trấn, xã, xã đảo, xã
        nghèo, xã nông thôn mới, phường, đặc khu, xã biên giới, thôn, bản, ấp, buôn, làng bản,
        thôn bản, tổ bản, xóm, khối phố, khu phố văn hóa, khóm ấp, phum sóc, sóc, nước, quốc gia,
        nền kinh tế, châu lục, vùng lãnh thổ, bang, nước thành viên, đồn biên phòng, đồn, chốt
        trực, lực lượng, tổ công an, trụ sở công an, đại đội, tiểu đoàn, trung đoàn, quân khu,
        khẩu súng, khẩu, viên đạn, quả bom, quả mìn, kiểu, dạng, cách, loại, loại hình, loại giấy
        tờ, thứ, độ tuổi,
        hình thức, phương án, phương thức, phương pháp, nguồn, nguồn vốn, nguồn tin,
        dòng, dòng sản phẩm, hướng, mặt, mảng, khía cạnh, yếu tố, nguyên nhân, lý do, yêu cầu,
        điều kiện, tiêu chuẩn, quy chuẩn, kịch bản, mức, mức độ, mức giá, bảng, bảng biểu, biểu
        mẫu, mẫu biểu, mẫu đơn, phụ lục, danh mục, danh sách, trang, trang giấy, trang hồ sơ, bản
        sao, bản đồ, bản ghi, tài liệu, tập tin, quyển, cuốn, cuốn sổ, chữ ký, chữ, chữ số, con
        số, con dấu, dấu, số liệu, số, từ, trường dữ liệu, trường thông tin, lượt, lượt người dân,
        lượt lượt hồ sơ, điểm tiếp nhận, ca trực, kíp trực, kíp, bản kiến nghị, bản kết luận, kết
        luận, kết luận thanh tra, quyết định hành chính, quyết định thu hồi, tổ thảo luận, lượt
        đại biểu, lượt phát biểu, lượt chất vấn, câu hỏi chất vấn, ý kiến phát biểu, ý kiến cử
        tri, ý kiến kiến nghị, lá đơn, đơn kiến nghị, thư góp ý, lượt công dân, lượt tiếp công
        dân, đoàn đông người, vụ việc phức tạp, vụ án kinh tế, vụ án tham nhũng, chuyên đề giám
        sát, hộ chiếu, thị thực, visa, thẻ thường trú, con tem, tem, tem truy xuất, mã hồ sơ, đầu
        điểm, điểm chuẩn, điểm thưởng, điểm trừ, điểm cộng, khối thi đua, cụm thi đua, cờ thi đua,
        huân chương, huy hiệu, huy hiệu Đảng, kỷ niệm chương, phần việc thanh niên, công trình
        thanh niên, khu dân cư văn hóa, gia đình văn hóa, làng văn hóa, thôn văn hóa, huyện nông
        thôn mới, xã nông thôn mới nâng cao, xã đặc biệt khó khăn, thôn đặc biệt khó khăn, xã vùng
        cao, xã vùng biên, thôn buôn, bon, plei, phum, khu hành chính, trung tâm hành chính, phòng
        tiếp dân, ghế chờ, quầy giao dịch, quầy tiếp nhận, ki-ốt tra cứu, máy lấy số, phiếu hẹn,
        phiếu đánh giá, phiếu tín nhiệm, phiếu xét nghiệm, phiếu chuyển, đại diện, đại sứ, đại sứ
        quán, lãnh sự quán, bộ trưởng, thứ trưởng, trưởng đoàn, phái đoàn, nước xuất khẩu, nước
        châu Á, nền dân chủ, vòng đàm phán, phiên đàm phán, phiên thảo luận, ủy viên ban chấp
        hành, chi ủy, cấp ủy, tổ đảng, cơ sở đảng, chi bộ trực thuộc, đảng bộ cơ sở, đảng ủy, tổ
        chức cơ sở đảng, hội cơ sở, ban quản lý, ban chỉ đạo, ban quản lý dự án, ban tiếp công
        dân, ban đại diện,
        đấu nối, biểu ghi, chỉ dấu, chỉ báo,
        vi bằng, không gian, thứ tiếng, ngôn ngữ, hiện tượng, mã số định danh, cuộc tiếp dân, ổ
        bạc
    """,
}
